namespace GenShark.Protocols;

/// <summary>Cisco's tag for virtual interfaces.</summary>
/// <seealso href="https://www.ieee802.org/1/files/public/docs2009/new-pelissier-vntag-seminar-0508.pdf"/>
[Protocol("vntag", "VN-Tag"), Over("ethertype", 0x8926)]
[DeclareField("vntag.trailer", "Trailer", FieldType.Bytes, Description = "VN-Tag Trailer")]
[Carries("eth.trailer")]
public readonly ref partial struct VnTag
{
    private const int TagSize = 6;

    [Field("vntag.dir", "Direction", Truth = "From Bridge|To Bridge"), Bits(1, Width = 4)]
    public partial bool IsFromBridge { get; }

    [Field("vntag.ptr", "Pointer", Truth = "vif_list_id|vif_id"), Bits(1, Width = 4)]
    public partial bool IsList { get; }

    [Field("vntag.dst", "Destination", Type = FieldType.UInt32), Bits(14, Width = 4)]
    public partial ushort Destination { get; }

    [Field("vntag.looped", "Looped", Truth = "Yes|No"), Bits(1, Width = 4)]
    public partial bool IsLooped { get; }

    [Field("vntag.r", "Reserved", Type = FieldType.UInt32), Bits(1, Width = 4)]
    public partial byte Reserved { get; }

    [Field("vntag.version", "Version", Type = FieldType.UInt32), Bits(2, Width = 4)]
    public partial byte Version { get; }

    [Field("vntag.src", "Source", Type = FieldType.UInt32), Bits(12, Width = 4)]
    public partial ushort Source { get; }

    private partial ushort TypeOrLength { get; }

    [Field("vntag.etype", "Type", Base.Hex, Generated = false, At = nameof(TypeOrLength), Covers = true), If(nameof(HasType))]
    public EtherType Type => (EtherType)TypeOrLength;

    [Field("vntag.len", "Length", Generated = false, At = nameof(TypeOrLength), Covers = true), If(nameof(HasLength))]
    [Expert(nameof(IsLengthTooGreat), "vntag.len.past_end", "Length field value goes past the end of the payload", Severity.Error, ExpertGroup.Malformed)]
    public ushort Length => TypeOrLength;

    [Payload(Catch = true, Via = "ethertype", Unclaimed = nameof(NameColumn)), Next("ethertype", nameof(Type)), If(nameof(HasType))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Payload(Catch = true), Size(nameof(LlcSize)), Next("ieee8023", nameof(FirstTwo)), If(nameof(HasLength))]
    public partial ReadOnlySpan<byte> LlcPayload { get; }

    /// <summary>As Ethernet's own: only the payload tells how long it is.</summary>
    [Custom]
    private bool WalkTrailer(Dissection d, in Slice s, ref int at) => EthernetTrailer.Walk(
        d, s, TagSize + (HasLength ? LlcSize : d.ClaimedLength(s.Payload(TagSize, s.Length))), VnTagFields.Trailer, hasType: !HasLength);

    private void NameColumn() => EtherTypeColumn.Set(Dissection!, TypeOrLength);

    private bool HasType => TypeOrLength > 1500;
    private bool HasLength => TypeOrLength <= 1500;
    private bool IsLengthTooGreat => Length > Slice.Length - TagSize;
    private int LlcSize => Math.Min(TypeOrLength, Slice.Length - TagSize);
    private uint FirstTwo => Slice.UInt16(TagSize) == 0xffff ? 0u : 1;

    // The Info column is empty until the payload writes to it.
    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("");
}
