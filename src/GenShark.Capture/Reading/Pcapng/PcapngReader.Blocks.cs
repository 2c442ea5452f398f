using System.Buffers.Binary;

namespace GenShark.Capture.Reading.Pcapng;

/// <summary>The blocks that are not packets.</summary>
internal sealed unsafe partial class PcapngReader
{
    private const int SectionMinimum = 28, InterfaceMinimum = 20, StatisticsMinimum = 24, SecretsMinimum = 20;

    /// <summary>What a capture may make us remember: interfaces, sections, bytes of secrets.</summary>
    private const int MostInterfaces = 1 << 18, MostSections = 1 << 18, MostSecretBytes = 64 << 20;

    private int _secretBytes;

    private PcapngSection ReadSectionHeader(bool opening)
    {
        if (!Input.Require(SectionMinimum - 4)) throw EndsEarly(opening);
        byte* block = Input.Cursor;
        uint magic = ByteOrder.Load32(block + 8, swap: false);
        bool isSwapped = BinaryPrimitives.ReverseEndianness(magic) == ByteOrderMagic;
        if (!isSwapped && magic != ByteOrderMagic) throw Damaged($"pcapng: unknown byte-order magic number 0x{ByteOrder.Load32(block + 8, IsSwapped):x8}");
        if (_sections.Count == MostSections) throw Unsupported($"pcapng: more than {MostSections} sections");
        var section = new PcapngSection(_sections.Count, isSwapped);
        _section = section;

        uint length = BlockLength();
        if (length < SectionMinimum) throw Damaged($"pcapng: total block length {length} of an SHB is less than the minimum SHB size {SectionMinimum}");
        (ushort major, ushort minor) = (ByteOrder.Load16(block + 12, isSwapped), ByteOrder.Load16(block + 14, isSwapped));
        if ((major, minor) is not ((1, 0) or (1, 2))) throw Unsupported($"pcapng: unknown SHB version {major}.{minor}");
        if (!Input.Require((int)length)) throw EndsEarly(opening);
        CheckOptions(SectionMinimum - 4, length);
        Finish(length);
        _sections.Add(section);
        return section;
    }

    private bool IsSwapped => _section is { IsSwapped: true };

    /// <summary>Whether the section that is being read has its numbers big-endian.</summary>
    public bool IsBigEndian => _section.Details.IsBigEndian;

    /// <summary>The interface that a block of the section tells of which begins with its number; null if there is none.</summary>
    public CaptureInterface? InterfaceOf(ReadOnlySpan<byte> block)
    {
        uint id = IsBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(block[8..]) : BinaryPrimitives.ReadUInt32LittleEndian(block[8..]);
        return id < (uint)_section.Interfaces.Count ? _section.Interfaces[(int)id].Description : null;
    }

    private void ReadInterface(uint length, bool opening)
    {
        if (length < InterfaceMinimum) throw Damaged($"pcapng: total block length {length} of an IDB is less than the minimum IDB size {InterfaceMinimum}");
        if (!Input.Require((int)length)) throw EndsEarly(opening);
        if (_interfaces.Count == MostInterfaces) throw Unsupported($"pcapng: more than {MostInterfaces} interfaces");
        byte* block = Input.Cursor;
        var options = new PcapngOptions(block + InterfaceMinimum - 4, (int)length - InterfaceMinimum, IsSwapped);
        CaptureInterface description = InterfaceOptions.Read(ref options, new CaptureInterface
        {
            Index = _interfaces.Count,
            Section = _section.Index + 1,
            Id = _section.Interfaces.Count,
            LinkType = ByteOrder.Load16(block + 8, IsSwapped),
            SnapLength = ByteOrder.Load32(block + 12, IsSwapped),
            IsSwapped = IsSwapped,
        });
        if (options.Problem is { } wrong) throw Damaged(wrong);
        Finish(length);

        _interfaces.Add(description);
        // tshark 4.0 looks names up by the number within the section in the list of all interfaces.
        CaptureInterface named = _interfaces[description.Id];
        _section.Interfaces.Add(new PcapngInterface(description, new TimestampScale(description.UnitsPerSecond, description.TimeOffset), new FrameDetails
        {
            InterfaceIndex = description.Index,
            InterfaceName = named.Name,
            InterfaceDescription = named.Description,
            InterfaceHardware = named.Hardware,
            Section = description.Section,
        }));
    }

    private void ReadNames(uint length)
    {
        if (length < NameRecords.BlockMinimum) throw Damaged($"pcapng: total block length {length} of an NRB is less than the minimum NRB size {NameRecords.BlockMinimum}");
        if (!Input.Require((int)length)) throw EndsEarly();
        if (NameRecords.Read(Input.Cursor + 8, (int)length - 12, IsSwapped, _hostNames, out int used) is { } wrong) throw Damaged(wrong);
        CheckOptions(8 + used, length);
        Finish(length);
    }

    private void ReadStatistics(uint length)
    {
        if (length < StatisticsMinimum) throw Damaged($"pcapng: total block length {length} of an ISB is too small (< {StatisticsMinimum})");
        if (!Input.Require((int)length)) throw EndsEarly();
        CheckOptions(StatisticsMinimum - 4, length);
        Finish(length);
    }

    private void ReadSecrets(uint length)
    {
        // A block that has no room for its secrets makes tshark run into the end of the file.
        if (length < SecretsMinimum || !Input.Require((int)length)) throw EndsEarly();
        byte* block = Input.Cursor;
        uint secretLength = ByteOrder.Load32(block + 12, IsSwapped);
        if (secretLength > length - SecretsMinimum) throw EndsEarly();
        if (secretLength <= MostSecretBytes - _secretBytes)
        {
            _secretBytes += (int)secretLength;
            _secrets.Add(new DecryptionSecrets(ByteOrder.Load32(block + 8, IsSwapped), new Span<byte>(block + 16, (int)secretLength).ToArray(), Count));
        }
        Finish(length);
    }

    private void SkipUnknown(uint length)
    {
        if (length < 12) throw Damaged($"pcapng: total block length {length} of an unknown block type is less than the minimum block size 12");
        if (_blockPassed is not null || Input.IsGrowing)
        {
            if (!Input.Require((int)length)) throw EndsEarly();
            Finish(length);
            return;
        }
        // Nobody wants it: it need not fit into memory.
        if (!Input.Skip(length - 4) || !Input.Require(4)) throw EndsEarly();
        CheckTrailer(Input.Cursor, length);
        Input.Cursor += 4;
    }

    private void CheckOptions(int start, uint length)
    {
        var options = new PcapngOptions(Input.Cursor + start, (int)length - 4 - start, IsSwapped);
        while (options.MoveNext())
        {
        }
        if (options.Problem is { } wrong) throw Damaged(wrong);
    }

    private void Finish(uint length)
    {
        CheckTrailer(Input.Cursor + length - 4, length);
        var block = new ReadOnlySpan<byte>(Input.Cursor, (int)length);
        if (!_isOpen) _opening.Write(block);
        else _blockPassed?.Invoke(ByteOrder.Load32(Input.Cursor, IsSwapped), block);
        Input.Cursor += length;
    }
}
