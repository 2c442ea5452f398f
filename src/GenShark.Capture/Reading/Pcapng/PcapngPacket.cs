using System.Runtime.CompilerServices;

namespace GenShark.Capture.Reading.Pcapng;

/// <summary>A packet's block: enhanced, simple, or the obsolete one.</summary>
internal readonly unsafe struct PcapngPacket
{
    public const uint EnhancedMinimum = 32, SimpleMinimum = 16;
    private const ushort UnknownDrops = 0xffff;

    private readonly PcapngSection _section;
    private readonly uint _type, _blockLength, _interface, _captured, _length;

    /// <param name="block">The block, of which the fixed fields need to be there.</param>
    /// <param name="type">Its type.</param>
    /// <param name="blockLength">Its total length, a multiple of four.</param>
    /// <param name="section">The section it stands in.</param>
    public PcapngPacket(byte* block, uint type, uint blockLength, PcapngSection section)
    {
        (_type, _blockLength, _section) = (type, blockLength, section);
        bool swap = section.IsSwapped;
        if (type == BlockType.SimplePacket)
        {
            uint snapLength = section.Interfaces.Count == 0 ? 0 : section.Interfaces[0].Description.SnapLength;
            _length = ByteOrder.Load32(block + 8, swap);
            _captured = snapLength == 0 ? _length : Math.Min(_length, snapLength);
            return;
        }
        _interface = type == BlockType.Packet ? ByteOrder.Load16(block + 8, swap) : ByteOrder.Load32(block + 8, swap);
        _captured = ByteOrder.Load32(block + 20, swap);
        _length = ByteOrder.Load32(block + 24, swap);
    }

    private bool IsSimple => _type == BlockType.SimplePacket;

    private int DataStart => IsSimple ? 12 : 28;

    private int DataEnd => DataStart + (int)(_captured + 3 & ~3u);

    /// <summary>Where the next block starts: a simple packet has no options, so its captured length counts, not its block's.</summary>
    public int End => IsSimple ? DataEnd + 4 : (int)_blockLength;

    /// <summary>What is wrong with the fixed fields, in tshark's words; or null.</summary>
    public string? FindProblem(string name)
    {
        if (IsSimple && _section.Interfaces.Count == 0) return "pcapng: SPB appeared before any IDBs in the section";
        uint fixedLength = IsSimple ? SimpleMinimum : EnhancedMinimum;
        if (_captured > _blockLength - fixedLength)
            return $"pcapng: total block length {_blockLength} of {(name == "PB" ? "a" : "an")} {name} is too small for {_captured} bytes of packet data";
        if (_interface >= _section.Interfaces.Count)
            return $"pcapng: interface index {_interface} is not less than section interface count {_section.Interfaces.Count}";
        uint maximum = _section.Interfaces[(int)_interface].MaximumLength;
        return _captured > maximum ? $"pcapng: cap_len {_captured} is larger than {maximum}" : null;
    }

    /// <summary>Makes a frame of an enhanced packet that has no options and nothing odd; false if it needs more care.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParsePlain(byte* block, uint blockLength, PcapngSection section, int number, out Frame frame)
    {
        bool swap = section.IsSwapped;
        uint id = ByteOrder.Load32(block + 8, swap), captured = ByteOrder.Load32(block + 20, swap);
        List<PcapngInterface> interfaces = section.Interfaces;
        if (id < (uint)interfaces.Count && captured <= interfaces[(int)id].MaximumLength
            && (captured + 3 & ~3u) + EnhancedMinimum == blockLength
            && ByteOrder.Load32(block + blockLength - 4, swap) == blockLength && !interfaces[(int)id].HasPseudoHeader)
        {
            PcapngInterface from = interfaces[(int)id];
            frame = new Frame(block + 28, (int)captured)
            {
                Length = (int)Math.Min(ByteOrder.Load32(block + 24, swap), int.MaxValue),
                Number = number,
                LinkType = from.LinkType,
                InterfaceId = (int)id,
                FcsLength = from.Description.FcsLength,
                Time = from.Scale.ToTime((ulong)ByteOrder.Load32(block + 12, swap) << 32 | ByteOrder.Load32(block + 16, swap)),
                HasTime = true,
                TimeDecimals = from.TimeDecimals,
                Details = from.Details,
            };
            return true;
        }
        frame = default;
        return false;
    }

    /// <summary>Makes a frame of the whole block.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public string? Parse(byte* block, int number, out Frame frame)
    {
        frame = default;
        PcapngInterface from = _section.Interfaces[(int)_interface];
        int captured = (int)_captured, length = (int)Math.Min(_length, int.MaxValue), headerLength = 0;
        byte* bytes = block + DataStart;
        Timestamp time = IsSimple ? default : from.Scale.ToTime(Stamp(block));
        if (from.HasPseudoHeader && PseudoHeader.Strip(from.LinkType, bytes, ref captured, ref length, ref time, out headerLength) is { } wrong) return wrong;

        FrameDetails details = from.Details;
        if (!IsSimple && ReadOptions(block, ref details) is { } wrongOption) return wrongOption;
        uint flaggedFcs = (details.Flags ?? 0) >> 5 & 15;
        frame = new Frame(bytes + headerLength, captured)
        {
            Length = length,
            Number = number,
            LinkType = from.LinkType,
            InterfaceId = (int)_interface,
            PseudoHeaderLength = (ushort)headerLength,
            FcsLength = flaggedFcs != 0 ? (sbyte)flaggedFcs : from.Description.FcsLength,
            Time = time,
            HasTime = !IsSimple,
            TimeDecimals = from.TimeDecimals,
            Details = details,
        };
        return null;
    }

    private ulong Stamp(byte* block) => (ulong)ByteOrder.Load32(block + 12, _section.IsSwapped) << 32 | ByteOrder.Load32(block + 16, _section.IsSwapped);

    private string? ReadOptions(byte* block, ref FrameDetails details)
    {
        if (_type == BlockType.Packet && ByteOrder.Load16(block + 10, _section.IsSwapped) is var drops and not UnknownDrops)
            details = details with { DropCount = drops };
        if (DataEnd + 4 == (int)_blockLength) return null;
        var options = new PcapngOptions(block + DataEnd, (int)_blockLength - 4 - DataEnd, _section.IsSwapped);
        return PacketOptions.Read(ref options, ref details);
    }
}
