using System.Runtime.CompilerServices;
using GenShark.Capture.Reading.Input;

namespace GenShark.Capture.Reading.Pcapng;

/// <summary>Reads pcapng: sections of either byte order, each with its interfaces, and whatever stands among the packets.</summary>
internal sealed unsafe partial class PcapngReader : CaptureReader
{
    private const uint ByteOrderMagic = 0x1a2b3c4d;

    /// <summary>The longest block that is believed: the longest packet, and room for its options.</summary>
    private const uint MaximumBlockLength = (128 << 20) + (128 << 10) + 32;

    private readonly List<CaptureInterface> _interfaces = [];
    private readonly List<PcapngSection> _sections = [];
    private readonly List<DecryptionSecrets> _secrets = [];
    private readonly List<HostName> _hostNames = [];
    private readonly MemoryStream _opening = new();
    private PcapngSection _section;
    private BlockHandler? _blockPassed;
    private bool _isOpen;

    /// <summary>Takes a block that is no packet.</summary>
    public delegate void BlockHandler(uint type, ReadOnlySpan<byte> block);

    public PcapngReader(CaptureInput input, string subject) : base(input, subject)
    {
        _section = ReadSectionHeader(opening: true);
        // The interfaces before the first packet are part of opening the capture.
        while (Input.Require(8) && ByteOrder.Load32(Input.Cursor, _section.IsSwapped) == BlockType.InterfaceDescription)
            ReadInterface(BlockLength(), opening: true);
        if (Input.End - Input.Cursor is > 0 and < 8) throw EndsEarly(opening: true);
        _isOpen = true;
    }

    public override string FormatName => "pcapng";

    public override string FormatDescription => "Wireshark/... - pcapng";

    public override IReadOnlyList<CaptureInterface> Interfaces => _interfaces;

    public override IReadOnlyList<DecryptionSecrets> Secrets => _secrets;

    public override IReadOnlyList<HostName> HostNames => _hostNames;

    private protected override int Section => _section.Index;

    /// <summary>Tells of the blocks that are no packets.</summary>
    /// <param name="opening">Takes those that were read when the capture was opened, now.</param>
    /// <param name="passed">Takes those to come, when they are read.</param>
    public void EachBlock(BlockHandler opening, BlockHandler passed)
    {
        _blockPassed = passed;
        ReadOnlySpan<byte> left = _opening.GetBuffer().AsSpan(0, (int)_opening.Length);
        fixed (byte* start = left)
        {
            for (int at = 0, length; at < left.Length; at += length)
            {
                length = (int)BlockLengthAt(start + at);
                opening(ByteOrder.Load32(start + at, _section.IsSwapped), left.Slice(at, length));
            }
        }
    }

    public static bool IsMagic(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || !bytes.StartsWith((ReadOnlySpan<byte>)[0x0a, 0x0d, 0x0d, 0x0a])) return false;
        return bytes.Slice(8, 4) is [0x4d, 0x3c, 0x2b, 0x1a] or [0x1a, 0x2b, 0x3c, 0x4d];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool MoveNext()
    {
        while (true)
        {
            byte* block = Input.Cursor;
            long held = Input.End - block;
            if (held >= PcapngPacket.EnhancedMinimum && ByteOrder.Load32(block, _section.IsSwapped) == BlockType.EnhancedPacket)
            {
                uint length = ByteOrder.Load32(block + 4, _section.IsSwapped);
                if (length <= held && PcapngPacket.TryParsePlain(block, length, _section, Count + 1, out Packet)) return Take((int)length);
            }
            if (!Input.Require(8))
            {
                if (Input.End != Input.Cursor) throw EndsEarly();
                ThrowIfBroken();
                return false;
            }
            if (ReadBlock()) return true;
        }
    }

    /// <summary>Reads a block with care; true if it is a packet or another record that counts as one.</summary>
    private bool ReadBlock()
    {
        uint type = ByteOrder.Load32(Input.Cursor, _section.IsSwapped);
        if (type == BlockType.SectionHeader)
        {
            _section = ReadSectionHeader(opening: false);
            return false;
        }
        uint length = BlockLength();
        switch (type)
        {
            case BlockType.EnhancedPacket or BlockType.Packet or BlockType.SimplePacket:
                return ReadPacket(type, length);
            case BlockType.Custom or BlockType.CustomNotCopied or BlockType.JournalEntry
                or BlockType.SysdigEvent or BlockType.SysdigEventWithFlags or BlockType.SysdigEvent2:
                return ReadRecord(type, length);
            case BlockType.InterfaceDescription: ReadInterface(length, opening: false); break;
            case BlockType.NameResolution: ReadNames(length); break;
            case BlockType.InterfaceStatistics: ReadStatistics(length); break;
            case BlockType.DecryptionSecrets: ReadSecrets(length); break;
            default: SkipUnknown(length); break;
        }
        return false;
    }

    private bool ReadPacket(uint type, uint length)
    {
        (string name, uint minimum) = type switch
        {
            BlockType.EnhancedPacket => ("EPB", PcapngPacket.EnhancedMinimum),
            BlockType.Packet => ("PB", PcapngPacket.EnhancedMinimum),
            _ => ("SPB", PcapngPacket.SimpleMinimum),
        };
        if (length < minimum) throw Damaged($"pcapng: total block length {length} of {Article(name)} {name} is less than the minimum {name} size {minimum}");
        // The fixed fields are judged before the packet is asked for.
        if (!Input.Require((int)minimum - 4)) throw EndsEarly();
        var packet = new PcapngPacket(Input.Cursor, type, length, _section);
        if (packet.FindProblem(name) is { } wrong) throw Damaged(wrong);
        int end = packet.End;
        if (!Input.Require(end)) throw EndsEarly();
        if (packet.Parse(Input.Cursor, Count + 1, out Packet) is { } wrongAlso) throw Damaged(wrongAlso);
        CheckTrailer(Input.Cursor + end - 4, length);
        return Take(end);
    }

    private bool ReadRecord(uint type, uint length)
    {
        if (PcapngRecord.FindProblem(type, length) is { } wrong) throw Damaged(wrong);
        if (!Input.Require((int)length)) throw EndsEarly();
        Packet = PcapngRecord.Parse(Input.Cursor, type, (int)length, _section, Count + 1);
        CheckTrailer(Input.Cursor + length - 4, length);
        return Take((int)length);
    }

    private protected override bool IsWhole(byte* record, in PacketIndexEntry entry)
    {
        if ((uint)entry.Section >= (uint)_sections.Count || entry.Length < PcapngPacket.SimpleMinimum) return false;
        PcapngSection section = _sections[entry.Section];
        uint type = ByteOrder.Load32(record, section.IsSwapped), length = Padded(ByteOrder.Load32(record + 4, section.IsSwapped));
        if (type is BlockType.EnhancedPacket or BlockType.Packet && entry.Length < PcapngPacket.EnhancedMinimum) return false;
        if (type is not (BlockType.EnhancedPacket or BlockType.Packet or BlockType.SimplePacket))
            return length == (uint)entry.Length && PcapngRecord.FindProblem(type, length) is null;
        var packet = new PcapngPacket(record, type, length, section);
        return length >= PcapngPacket.SimpleMinimum && packet.FindProblem("EPB") is null && packet.End == entry.Length;
    }

    private protected override Frame Parse(byte* record, in PacketIndexEntry entry, int number)
    {
        PcapngSection section = _sections[entry.Section];
        uint type = ByteOrder.Load32(record, section.IsSwapped), length = Padded(ByteOrder.Load32(record + 4, section.IsSwapped));
        if (type is not (BlockType.EnhancedPacket or BlockType.Packet or BlockType.SimplePacket))
            return PcapngRecord.Parse(record, type, entry.Length, section, number);
        return new PcapngPacket(record, type, length, section).Parse(record, number, out Frame frame) is { } wrong ? throw Damaged(wrong) : frame;
    }

    /// <summary>The total length of the block at the cursor. It should be a multiple of four; tshark rounds it up.</summary>
    private uint BlockLength()
    {
        uint length = BlockLengthAt(Input.Cursor);
        if (length > MaximumBlockLength) throw Damaged($"pcapng: total block length {length} is too large (> {MaximumBlockLength})");
        return length;
    }

    private uint BlockLengthAt(byte* block) => Padded(ByteOrder.Load32(block + 4, _section.IsSwapped));

    private void CheckTrailer(byte* trailer, uint length)
    {
        uint again = Padded(ByteOrder.Load32(trailer, _section.IsSwapped));
        if (again != length) throw Damaged($"pcapng: total block lengths (first {length} and second {again}) don't match");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Padded(uint length) => length + 3 & ~3u;

    private static string Article(string name) => name == "PB" ? "a" : "an";
}
