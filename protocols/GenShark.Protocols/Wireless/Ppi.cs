using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Per-packet information: what the receiver knows of a packet, in fields of type and length. Little-endian.</summary>
/// <seealso href="https://www.tcpdump.org/linktypes/LINKTYPE_PPI.html"/>
[Protocol("ppi", "PPI Packet Header", Short = "PPI", WalkWhen = nameof(HasCheckSequence))]
[Over("wtap_encap", (uint)Encapsulation.PerPacketInformationHeader), Endian(Endian.Little)]
public readonly ref partial struct Ppi
{
    internal const int FixedSize = 8;

    [Field("ppi.version", "Version", Description = "PPI header format version")]
    public partial byte Version { get; }

    [Field("ppi.flags", "Flags", Base.Hex, Description = "PPI header flags")]
    public partial byte Flags { get; }

    [Field("ppi.flags.alignment", "Alignment", Truth = "32-bit aligned|Not aligned", Description = "PPI header flags - 32bit Alignment"), Mask(0x1), Of(nameof(Flags))]
    public partial bool Alignment { get; }

    [Field("ppi.flags.reserved", "Reserved", Base.Hex, Description = "PPI header flags - Reserved Flags"), Mask(0xfe), Of(nameof(Flags))]
    public partial byte Reserved { get; }

    [Field("ppi.length", "Header length", Description = "Length of header including payload")]
    public partial ushort HeaderLength { get; }

    [Field("ppi.dlt", "DLT", Description = "libpcap Data Link Type (DLT) of the payload")]
    public partial uint LinkType { get; }

    [Step(Always = true)]
    private void Learn() => WirelessCapture.LearnPpi(Slice);

    [Size(nameof(FieldsSize))]
    public partial Sequence<PpiField> Fields { get; }

    [Payload, Next("wlan.radio", nameof(RadioKey), When = nameof(IsWireless)), Next("wtap_encap", nameof(InnerEncapsulation))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"PPI version {Version}, {HeaderLength} bytes");

    private int FieldsSize => Math.Max(0, HeaderLength - FixedSize);
    private bool IsWireless => LinkType == 105;
    private uint RadioKey => 0;
    private uint InnerEncapsulation => (uint)LinkTypes.ToEncapsulation((int)LinkType);

    // What follows ends before the frame does, then.
    private bool HasCheckSequence => IsWireless;
}

/// <summary>A field of one type; those that are aligned end at multiples of four bytes.</summary>
[PartOf<Ppi>]
public readonly ref partial struct PpiField
{
    [Size(nameof(Size)), Switch(nameof(Type)), Case<PpiCommon>((ushort)2), Case<PpiMac>((ushort)3), Case<PpiMacPhy>((ushort)4), Case<PpiSpectrumMap>((ushort)5)]
    [Case<PpiProcess>((ushort)6), Case<PpiCapture>((ushort)7), Case<PpiAggregation>((ushort)8), Default<PpiUnknown>]
    public partial Variant Body { get; }

    [Size(nameof(PadSize))]
    public partial ReadOnlySpan<byte> Pad { get; }

    private ushort Type => Slice.UInt16Little(0);
    private int Size => 4 + Slice.UInt16Little(2);
    private int PadSize => (Slice.Whole.UInt8(1) & 1) != 0 ? Math.Min(-Size & 3, Math.Max(0, Slice.Length - Size)) : 0;
}
