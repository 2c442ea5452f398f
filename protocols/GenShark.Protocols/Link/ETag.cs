namespace GenShark.Protocols;

/// <summary>IEEE 802.1BR tag of a port extender.</summary>
/// <seealso href="https://standards.ieee.org/standard/802_1BR-2012.html"/>
[Protocol("etag", "802.1BR E-Tag", ShownFrom = 6, Preferences = typeof(ETagPreferences)), Over("ethertype", 0x893f)]
[DeclareField("etag.trailer", "Trailer", FieldType.Bytes, Description = "E-Tag Trailer")]
[Carries("eth.trailer")]
public readonly ref partial struct ETag
{
    private const int TagSize = 8;

    [Field("etag.pcp", "E-PCP", Type = FieldType.UInt16, Description = "Descriptions are recommendations from IEEE standard 802.1D-2004"), Bits(3, Width = 2)]
    public partial VlanUserPriority Priority { get; }

    [Field("etag.dei", "E-DEI", Type = FieldType.UInt16), Bits(1, Width = 2)]
    public partial byte DropEligible { get; }

    [Field("etag.iecid_base", "Ingress_E-CID_base", Base.Hex), Bits(12)]
    public partial ushort IngressBase { get; }

    [Field("etag.resv", "Reserved", Type = FieldType.UInt16), Bits(2, Width = 2)]
    public partial byte Reserved { get; }

    [Field("etag.group", "GRP", Type = FieldType.UInt16), Bits(2, Width = 2)]
    public partial ETagGroup Group { get; }

    [Field("etag.ecid_base", "E-CID_base", Base.Hex), Bits(12)]
    public partial ushort ChannelBase { get; }

    [Field("etag.iecid_ext", "Ingress_E-CID_ext", Base.Hex)]
    public partial byte IngressExtension { get; }

    [Field("etag.ecid_ext", "E-CID_ext", Base.Hex)]
    public partial byte ChannelExtension { get; }

    [Field("etag.etype", "Type", Base.Hex)]
    public partial EtherType Type { get; }

    [Payload(Catch = true, Via = "ethertype", Unclaimed = nameof(NameColumn)), Next("ethertype", nameof(Type))]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>As Ethernet's own: only the payload tells how long it is.</summary>
    [Custom]
    private bool WalkTrailer(Dissection d, in Slice s, ref int at) =>
        EthernetTrailer.Walk(d, s, TagSize + d.ClaimedLength(s.Payload(TagSize, s.Length)), ETagFields.Trailer, hasType: true);

    private void NameColumn() => EtherTypeColumn.Set(Dissection!, (ushort)Type);

    private int Ingress => IngressExtension << 12 | IngressBase;
    private int Channel => ChannelExtension << 12 | ChannelBase;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("802.1BR E-Tag");
        if (Dissection?.Session.Preferences<ETagPreferences>() is not { SummaryInTree: false }) text.Append($", TCI: 0x{Slice.UInt48(0):x12} Ingress_E-CID: {Ingress} E-CID: {Channel}");
    }

    // The Info column is empty until the payload writes to it.
    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("");
}

/// <summary>Whether an E-channel ends at one port or at several.</summary>
public enum ETagGroup : byte
{
    [Name("Point-to-point")] PointToPoint = 0,
    [Name("Point-to-multipoint")] PointToMultipoint = 1,
    [Name("Point-to-multipoint")] PointToMultipoint2 = 2,
    [Name("Point-to-multipoint")] PointToMultipoint3 = 3,
}
