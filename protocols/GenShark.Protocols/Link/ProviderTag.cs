namespace GenShark.Protocols;

/// <summary>IEEE 802.1ad tag of a provider's network; two of them in a row are shown as one layer.</summary>
/// <seealso href="https://standards.ieee.org/standard/802_1Q-2018.html"/>
[Protocol("ieee8021ad", "IEEE 802.1ad", Short = "IEEE 802.1AD", Column = "802.1ad", ShownFrom = 2), Over("ethertype", 0x88a8)]
[DeclareField("ieee8021ah.trailer", "Trailer", FieldType.Bytes)]
[Carries("eth.trailer")]
public readonly ref partial struct ProviderTag
{
    private const int ProviderBridge = 0x88a8;

    /// <summary>Which form of layer it is, the type tells: nothing is shown without it.</summary>
    [Custom]
    private bool NeedTag(Dissection d, in Slice s, ref int at) => d.Need(s, 0, 4);

    [Bits(3)]
    public partial byte Priority { get; }

    [Bits(1)]
    public partial byte DropEligible { get; }

    [Field("ieee8021ad.priority", "Priority", Mask = 0xe000, Generated = false, At = nameof(Priority), Length = 1)]
    private ushort PriorityBits => Priority;

    [Field("ieee8021ad.dei", "DEI", Mask = 0x1000, Generated = false, At = nameof(Priority), Length = 1, Description = "Drop Eligibility")]
    private ushort DropEligibleBit => DropEligible;

    [Bits(12)]
    public partial ushort Id { get; }

    [Field("ieee8021ad.id", "ID", Mask = 0xfff, Generated = false, At = nameof(Id), Covers = true, Description = "Vlan ID")]
    private ushort? OnlyId => IsDouble ? null : Id;

    [Field("ieee8021ad.svid", "ID", Mask = 0xfff, Generated = false, At = nameof(Id), Covers = true, Description = "S-Vlan ID")]
    private ushort? ServiceId => IsDouble ? Id : null;

    [Size(2), If(nameof(IsDouble))]
    public partial ReadOnlySpan<byte> FirstType { get; }

    [If(nameof(IsDouble))]
    public partial CustomerTag Customer { get; }

    [Field("ieee8021ah.etype", "Type", Base.Hex)]
    public partial EtherType Type { get; }

    [Payload(Catch = true, Via = "ethertype", Unclaimed = nameof(NameColumn)), Next("ethertype", nameof(Type))]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>As Ethernet's own: only the payload tells how long it is.</summary>
    [Custom]
    private bool WalkTrailer(Dissection d, in Slice s, ref int at) =>
        EthernetTrailer.Walk(d, s, PayloadOffset + d.ClaimedLength(s.Payload(PayloadOffset, s.Length)), ProviderTagFields.Ieee8021ahTrailer, hasType: true);

    private bool IsDouble => Slice.UInt16(2) == ProviderBridge;

    private void NameColumn() => EtherTypeColumn.Set(Dissection!, (ushort)Type);

    [Title]
    private void WriteTitle(TextBuilder text) =>
        _ = IsDouble ? text.Append($"IEEE 802.1ad, S-VID: {Id}, C-VID: {Slice.UInt16(4) & 0xfff}") : text.Append($"IEEE 802.1ad, ID: {Id}");

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append($"PRI: {Priority}  DROP: {DropEligible} ID: {Id}");
}

/// <summary>The second tag.</summary>
[PartOf<ProviderTag>]
public readonly ref partial struct CustomerTag
{
    [Bits(3)]
    public partial byte Priority { get; }

    [Bits(1)]
    public partial byte DropEligible { get; }

    [Field("ieee8021ad.priority", "Priority", Mask = 0xe000, Generated = false, At = nameof(Priority), Length = 1)]
    private ushort PriorityBits => Priority;

    [Field("ieee8021ad.dei", "DEI", Mask = 0x1000, Generated = false, At = nameof(Priority), Length = 1, Description = "Drop Eligibility")]
    private ushort DropEligibleBit => DropEligible;

    [Bits(12), Field("ieee8021ad.cvid", "ID", Description = "C-Vlan ID")]
    public partial ushort Id { get; }
}
