using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Encapsulated Remote Switched Port Analyzer: mirrored frames over GRE.</summary>
/// <seealso href="https://datatracker.ietf.org/doc/html/draft-foschiano-erspan-03"/>
[Protocol("erspan", "Encapsulated Remote Switch Packet ANalysis"), Over("gre.proto", 0x88be, 0x22eb)]
public readonly ref partial struct Erspan
{
    [Switch(nameof(Kind)), Case<ErspanTypeI>(1), Case<ErspanTypeII>(2), Case<ErspanTypeIII>(3), Default<ErspanUnknown>]
    public partial Variant Header { get; }

    [Payload(SkipEmpty = true), Next("wtap_encap", nameof(EthernetKey)), If(nameof(IsTypeI))]
    public partial ReadOnlySpan<byte> Frame { get; }

    [Payload(SkipEmpty = true, Covered = true), Next("wtap_encap", nameof(EthernetKey), When = nameof(IsEthernet)), If(nameof(HasFrame))]
    public partial ReadOnlySpan<byte> MirroredFrame { get; }

    // The first type has no header. Only that GRE doesn't number its packets tells it.
    private int Kind => !HasHeader ? 1 : Slice.UInt8(0) >> 4 is var version and (1 or 2) ? version + 1 : 0;
    private bool IsTypeI => Kind == 1;
    private bool HasFrame => Kind > 1;
    private bool IsEthernet => Kind == 2 || (Slice.UInt8(10) & 0x7c) == 0;
    private uint EthernetKey => (uint)Encapsulation.Ethernet;

    private bool HasHeader
    {
        get
        {
            if (Dissection is not { LayerCount: > 1 } dissection) return true;
            Layer gre = dissection.Layers[^2];
            ReadOnlySpan<byte> bytes = dissection.Source(gre.Source)[gre.Offset..];
            return bytes is not [var flags, _, 0x88, 0xbe, ..] || (flags & 0x10) != 0;
        }
    }

    private string TypeName => Kind switch { 1 => " Type I", 2 => " Type II", 3 => " Type III", _ => " Unknown" };

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Encapsulated Remote Switch Packet ANalysis");
        if (Kind == 1 || Slice.CapturedLength >= 2) text.Append(TypeName);
    }

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("ERSPAN:");
}

/// <summary>No header at all.</summary>
[PartOf<Erspan>]
public readonly ref partial struct ErspanTypeI;

/// <summary>A header of a version that is not known.</summary>
[PartOf<Erspan>]
public readonly ref partial struct ErspanUnknown
{
    [Field("erspan.version", "Version", Type = FieldType.UInt16), Bits(4, Width = 2)]
    public partial ErspanVersion Version { get; }

    [Field("erspan.version", "Version", Mask = 0xf000, Names = typeof(ErspanVersion), Generated = false, At = nameof(Version), Covers = true)]
    [Expert(nameof(IsUnknown), "erspan.version.unknown", "Unknown version, please report or test to use fake ERSPAN preference", Severity.Warning, ExpertGroup.Undecoded)]
    private ushort UnknownVersion => (ushort)Version;

    private bool IsUnknown => true;
}

/// <summary>The header of the second type.</summary>
[PartOf<Erspan>]
public readonly ref partial struct ErspanTypeII
{
    [Field("erspan.version", "Version", Type = FieldType.UInt16), Bits(4, Width = 2)]
    public partial ErspanVersion Version { get; }

    [Field("erspan.vlan", "Vlan"), Bits(12)]
    public partial ushort Vlan { get; }

    [Field("erspan.cos", "COS", Type = FieldType.UInt16), Bits(3, Width = 2)]
    public partial byte ClassOfService { get; }

    [Field("erspan.encap", "Encap", Type = FieldType.UInt16), Bits(2, Width = 2)]
    public partial ErspanEncapsulation Encapsulation { get; }

    [Field("erspan.truncated", "Truncated", Type = FieldType.UInt16, Description = "ERSPAN packet exceeded the MTU size"), Bits(1, Width = 2)]
    public partial ErspanTruncation Truncation { get; }

    [Field("erspan.spanid", "SpanID"), Bits(10)]
    public partial ushort SessionId { get; }

    [Field("erspan.reserved", "Reserved"), Bits(12, Width = 4)]
    public partial uint Reserved { get; }

    [Field("erspan.index", "Index"), Bits(20, Width = 4)]
    public partial uint Index { get; }
}

/// <summary>The header of the third type.</summary>
[PartOf<Erspan>]
public readonly ref partial struct ErspanTypeIII
{
    [Field("erspan.version", "Version", Type = FieldType.UInt16), Bits(4, Width = 2)]
    public partial ErspanVersion Version { get; }

    [Field("erspan.vlan", "Vlan"), Bits(12)]
    public partial ushort Vlan { get; }

    [Field("erspan.cos", "COS", Type = FieldType.UInt16), Bits(3, Width = 2)]
    public partial byte ClassOfService { get; }

    [Field("erspan.bso", "Bad/Short/Oversized", Type = FieldType.UInt16), Bits(2, Width = 2)]
    public partial ErspanIntegrity Integrity { get; }

    [Field("erspan.truncated", "Truncated", Type = FieldType.UInt16, Description = "ERSPAN packet exceeded the MTU size"), Bits(1, Width = 2)]
    public partial ErspanTruncation Truncation { get; }

    [Field("erspan.spanid", "SpanID"), Bits(10)]
    public partial ushort SessionId { get; }

    [Field("erspan.timestamp", "Timestamp", Mask = uint.MaxValue)]
    public partial uint Timestamp { get; }

    [Field("erspan.sgt", "Security Group Tag", Mask = ushort.MaxValue)]
    public partial ushort SecurityGroupTag { get; }

    [Field("erspan.p", "Has Ethernet PDU", Type = FieldType.UInt16), Bits(1, Width = 2)]
    public partial byte HasEthernet { get; }

    [Field("erspan.ft", "Frame Type", Type = FieldType.UInt16), Bits(5, Width = 2)]
    public partial ErspanFrameType FrameType { get; }

    [Field("erspan.hw", "Hardware ID", Type = FieldType.UInt16), Bits(6, Width = 2)]
    public partial byte HardwareId { get; }

    [Field("erspan.direction", "Direction", Truth = "Egress|Ingress"), Bits(1, Width = 2)]
    public partial bool IsEgress { get; }

    [Field("erspan.gra", "Timestamp granularity", Type = FieldType.UInt16), Bits(2, Width = 2)]
    public partial ErspanGranularity Granularity { get; }

    [Field("erspan.o", "Optional Sub headers", Type = FieldType.UInt16), Bits(1, Width = 2)]
    public partial byte HasPlatform { get; }

    [Switch(nameof(PlatformId)), Case<ErspanPlatform1>(1), Case<ErspanPlatform3>(3), Case<ErspanPlatform4>(4), Case<ErspanPlatform5>(5, 6), Case<ErspanPlatform7>(0, 7)]
    [Default<ErspanPlatform>, Size(8), If(nameof(IsWithPlatform))]
    public partial Variant Platform { get; }

    private bool IsWithPlatform => HasPlatform != 0;
    private int PlatformId => Slice.UInt8(12) >> 2;
}
