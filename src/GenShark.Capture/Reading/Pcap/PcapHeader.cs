using System.Buffers.Binary;
using GenShark.Capture.Reading.Input;

namespace GenShark.Capture.Reading.Pcap;

/// <summary>The header of a pcap file.</summary>
/// <seealso href="https://datatracker.ietf.org/doc/html/draft-ietf-opsawg-pcap"/>
internal sealed unsafe record PcapHeader
{
    private const uint Microseconds = 0xa1b2c3d4, Nanoseconds = 0xa1b23c4d, Kuznetzov = 0xa1b2cd34, IxiaHardware = 0x1c0001ac, IxiaSoftware = 0x1c0001ab;
    private const int BaseLength = 24;

    /// <summary>AIX says its version is 2.2 and names link types by their RFC 1573 numbers.</summary>
    private const int AixFddi = 15;

    public uint Magic { get; private init; }

    /// <summary>Whether the bytes of all numbers are the other way round than this machine has them.</summary>
    public bool IsSwapped { get; private init; }

    public ushort MajorVersion { get; private init; }

    public ushort MinorVersion { get; private init; }

    public uint SnapLength { get; private init; }

    /// <summary>The link type's number in its low 16 bits, the length of the frame check sequence in its high six, and zeros.</summary>
    public uint Network { get; private init; }

    /// <summary>The length of the header in bytes.</summary>
    public int Length => Magic is IxiaHardware or IxiaSoftware ? BaseLength + 4 : BaseLength;

    public bool IsAix => Magic == Microseconds && MajorVersion == 2 && MinorVersion == 2 && (Network & 0xffff) is 6 or 9 or AixFddi or 24;

    /// <summary>The flavours that the magic number may stand for, the likeliest first.</summary>
    public PcapVariant[] Variants => Magic switch
    {
        Nanoseconds => [PcapVariant.Nanoseconds],
        Kuznetzov => [PcapVariant.Modified, PcapVariant.Suse63],
        _ when IsAix => [PcapVariant.Aix],
        Microseconds => [PcapVariant.Microseconds, PcapVariant.RedHat61, PcapVariant.Nokia],
        _ => [PcapVariant.Microseconds],
    };

    public int LinkType => (Network & 0xffff, IsAix) switch
    {
        (6, true) => 1,
        (9, true) => 6,
        (AixFddi, true) => 10,
        (24, true) => 0,
        (var linkType, _) => (int)linkType,
    };

    /// <summary>AIX pads the FDDI header from 13 to 16 bytes.</summary>
    public int PaddingLength => IsAix && Network == AixFddi ? 3 : 0;

    /// <summary>The length of the frame check sequence in bytes, if bit 26 says that it is known; the file counts 16-bit words.</summary>
    public sbyte FcsLength => (Network & 0x0400_0000) != 0 ? (sbyte)(Network >> 28 << 1) : (sbyte)-1;

    public LengthOrder LengthOrder => (MajorVersion, MinorVersion) switch
    {
        (2, < 3) when !IsAix => LengthOrder.WireFirst,
        (2, 3) => LengthOrder.SmallerIsCaptured,
        // DG/UX
        (543, _) => LengthOrder.WireFirst,
        _ => LengthOrder.CapturedFirst,
    };

    public static bool IsMagic(ReadOnlySpan<byte> bytes) => bytes.Length >= 4 && (
        IsMagic(BinaryPrimitives.ReadUInt32LittleEndian(bytes)) || IsMagic(BinaryPrimitives.ReadUInt32BigEndian(bytes)));

    private static bool IsMagic(uint magic) => magic is Microseconds or Nanoseconds or Kuznetzov or IxiaHardware or IxiaSoftware;

    /// <summary>Takes the header from the input; null if the input ends within.</summary>
    public static PcapHeader? TryRead(CaptureInput input)
    {
        if (!input.Require(BaseLength)) return null;
        byte* bytes = input.Cursor;
        bool isSwapped = !IsMagic(ByteOrder.Load32(bytes, swap: false));
        var header = new PcapHeader
        {
            IsSwapped = isSwapped,
            Magic = ByteOrder.Load32(bytes, isSwapped),
            MajorVersion = ByteOrder.Load16(bytes + 4, isSwapped),
            MinorVersion = ByteOrder.Load16(bytes + 6, isSwapped),
            SnapLength = ByteOrder.Load32(bytes + 16, isSwapped),
            Network = ByteOrder.Load32(bytes + 20, isSwapped),
        };
        if (!input.Require(header.Length)) return null;
        input.Cursor += header.Length;
        return header;
    }

    /// <summary>What the header asks for that is not known, in tshark's words; or null.</summary>
    public string? FindUnsupported()
    {
        if (MajorVersion < 2) return $"pcap: major version {MajorVersion} unsupported";
        uint reserved = Network & 0x03ff_0000;
        if (reserved != 0) return $"pcap: network type reserved field not zero (0x{reserved:x8})";
        return LinkTypes.ToEncapsulation(LinkType) == Encapsulation.Unknown ? $"pcap: network type {Network} unknown or unsupported" : null;
    }
}
