namespace GenShark.Protocols;

/// <summary>Network Service Header.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8300"/>
[Protocol("nsh", "Network Service Header")]
[Over("ethertype", 0x894f), Over("gre.proto", 0x894f), Over("nsh.next_proto", 4)]
public readonly ref partial struct Nsh
{
    private const int FixedSize = 8, ContextsSize = 16;

    [Field("nsh.version", "Version", Base.DecHex, Type = FieldType.UInt16), Bits(2, Width = 2)]
    public partial byte Version { get; }

    [Field("nsh.Obit", "O Bit", Type = FieldType.UInt16, Description = "OAM Bit"), Bits(1, Width = 2)]
    public partial byte IsManagement { get; }

    [Field("nsh.CBit", "C Bit", Type = FieldType.UInt16, Description = "Critical Metadata Bit"), Bits(1, Width = 2)]
    public partial byte IsCritical { get; }

    [Field("nsh.ttl", "Time to live", Base.Hex, Type = FieldType.UInt16, Description = "Maximum SFF hops for an SFP, this field is used for service-plane loop detection"), Bits(6, Width = 2)]
    public partial byte TimeToLive { get; }

    /// <summary>In units of 4 bytes.</summary>
    [Field("nsh.length", "Length", Base.DecHex, Type = FieldType.UInt16), Bits(6, Width = 2)]
    [Expert(nameof(IsLengthOdd), "nsh.length.invalid", "Length MUST be of value 0x6 for MD Type equal to 0x1", Severity.Warning, ExpertGroup.Protocol)]
    [Expert(nameof(IsLengthTooSmall), "nsh.length.invalid", "Length MUST be of value 0x2 or greater for MD Type equal to 0x2", Severity.Warning, ExpertGroup.Protocol)]
    public partial byte Length { get; }

    [Field("nsh.mdtype", "MD Type", Base.DecHex, Description = "Metadata Type defines the format of the metadata being carried")]
    public partial byte MetadataType { get; }

    [Field("nsh.nextproto", "Next Protocol", Base.DecHex, Description = "Protocol type of the original packet")]
    public partial NshNextProtocol NextProtocol { get; }

    [Field("nsh.spi", "SPI", Base.DecHex, Description = "Service Path Identifier")]
    public partial UInt24 Path { get; }

    [Field("nsh.si", "SI", Base.DecHex, Description = "Service Index")]
    public partial byte Index { get; }

    [Count(nameof(ContextCount)), If(nameof(HasContexts))]
    public partial Sequence<NshContext> Contexts { get; }

    [Size(nameof(MetadataSize)), If(nameof(HasMetadata))]
    public partial Sequence<NshMetadata> Metadata { get; }

    [Size(nameof(UnknownSize)), If(nameof(IsUnknown))]
    public partial ReadOnlySpan<byte> Unknown { get; }

    [Payload, Next("nsh.next_proto", nameof(NextProtocol))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int ContextCount => 4;
    private bool HasContexts => MetadataType == 1;
    private bool HasMetadata => MetadataType == 2;
    private bool IsUnknown => MetadataType is not (1 or 2);
    private int MetadataSize => Math.Max(0, Length * 4 - FixedSize);
    private int UnknownSize => MetadataSize;
    private bool IsLengthOdd => Slice.UInt8(2) == 1 && Length * 4 != FixedSize + ContextsSize;
    private bool IsLengthTooSmall => Slice.UInt8(2) == 2 && Length * 4 < FixedSize;

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("Network Service Header");
}

/// <summary>What the packet under the header is.</summary>
/// <seealso href="https://www.iana.org/assignments/nsh"/>
public enum NshNextProtocol : byte
{
    [Name("None")] None = 0,
    [Name("IPv4")] Ipv4 = 1,
    [Name("IPv6")] Ipv6 = 2,
    [Name("Ethernet")] Ethernet = 3,
    [Name("NSH")] Nsh = 4,
    [Name("MPLS")] Mpls = 5,
    [Name("Experiment 1")] Experiment1 = 254,
    [Name("Experiment 2")] Experiment2 = 255,
}

/// <summary>One of four context headers of fixed size.</summary>
[PartOf<Nsh>]
public readonly ref partial struct NshContext
{
    [Field("nsh.contextheader", "Context Header", Description = "Mandatory Context Header"), Size(4)]
    public partial ReadOnlySpan<byte> Data { get; }
}

/// <summary>Metadata of variable size, filled up to 4 bytes.</summary>
[PartOf<Nsh>]
public readonly ref partial struct NshMetadata
{
    [Field("nsh.metadataclass", "TLV Class", Base.DecHex, Description = "TLV class describes the scope of the metadata type field")]
    public partial ushort Class { get; }

    [Field("nsh.metadatatype", "Type", Base.DecHex, Description = "Type of metadata")]
    public partial byte Type { get; }

    [Field("nsh.metadataunassignedbit", "Unassigned Bit", Base.Hex, Description = "Unassigned Bit within Variable Length Metadata header"), Bits(1)]
    public partial byte Unassigned { get; }

    [Field("nsh.metadatalen", "Length", Base.Hex, Description = "Length of the variable metadata in bytes"), Bits(7)]
    public partial byte Length { get; }

    [Field("nsh.metadata", "Variable Metadata", Description = "Variable length metadata"), Size(nameof(Length)), If(nameof(HasData))]
    public partial ReadOnlySpan<byte> Data { get; }

    [Size(nameof(PaddingSize))]
    public partial ReadOnlySpan<byte> Padding { get; }

    private bool HasData => Length > 0;
    private int PaddingSize => -Length & 3;
}
