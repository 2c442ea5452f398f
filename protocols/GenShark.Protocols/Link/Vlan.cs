namespace GenShark.Protocols;

/// <summary>IEEE 802.1Q tag.</summary>
/// <seealso href="https://standards.ieee.org/standard/802_1Q-2018.html"/>
[Trunk]
[Protocol("vlan", "802.1Q Virtual LAN", ShownFrom = 2, Preferences = typeof(VlanPreferences)), Over("ethertype", 0x8100, 0x9100)]
[DeclareField("vlan.trailer", "Trailer", FieldType.Bytes, Description = "VLAN Trailer")]
[DeclareField("vlan.priority", "Priority", FieldType.UInt16, Base.Dec, Names = typeof(VlanUserPriority))]
[Carries("eth.trailer")]
public readonly ref partial struct Vlan
{
    [Bits(3, Width = 2), Field("vlan.priority", "Priority", Names = typeof(VlanPriority), Type = FieldType.UInt16, Description = "Descriptions are recommendations from IEEE standard 802.1D-2004")]
    public partial byte Priority { get; }

    [Bits(1, Width = 2), Field("vlan.dei", "DEI", Truth = "Eligible|Ineligible", Description = "Drop Eligible Indicator")]
    public partial bool IsDropEligible { get; }

    [Bits(12), Field("vlan.id", "ID", Description = "VLAN ID")]
    public partial ushort Id { get; }

    [Field("vlan.etype", "Type", Base.Hex, Description = "Ethertype"), If(nameof(HasType))]
    public partial EtherType Type { get; }

    [Field("vlan.len", "Length"), If(nameof(HasLength))]
    [Expert(nameof(IsLengthTooGreat), "vlan.len.past_end", "Length field value goes past the end of the payload", Severity.Error, ExpertGroup.Malformed)]
    public partial ushort Length { get; }

    [Payload(Catch = true, Via = "ethertype", Unclaimed = nameof(NameColumn)), Next("ethertype", nameof(Type)), If(nameof(HasType))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Payload(Catch = true), Size(nameof(LlcSize)), Next("ieee8023", nameof(FirstTwo)), If(nameof(HasLength))]
    public partial ReadOnlySpan<byte> LlcPayload { get; }

    /// <summary>As Ethernet's own: only the payload tells how long it is.</summary>
    [Custom]
    private bool WalkTrailer(Dissection d, in Slice s, ref int at) => EthernetTrailer.Walk(
        d, s, HasLength ? 4 + LlcSize : 4 + d.ClaimedLength(s.Payload(4, s.Length)), VlanFields.Trailer, hasType: !HasLength);

    private void NameColumn() => EtherTypeColumn.Set(Dissection!, (ushort)Type);

    private ushort TypeOrLength => Slice.UInt16(2);
    private bool HasType => TypeOrLength > 1500;
    private bool HasLength => TypeOrLength <= 1500;
    private bool IsLengthTooGreat => Length > Slice.Length - 4;
    private int LlcSize => Math.Min(Length, Slice.Length - 4);
    private uint FirstTwo => Slice.UInt16(4) == 0xffff ? 0u : 1;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("802.1Q Virtual LAN");
        if (Dissection!.Session.Preferences<VlanPreferences>().SummaryInTree) text.Append($", PRI: {Priority}, DEI: {(IsDropEligible ? 1 : 0)}, ID: {Id}");
    }

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append($"PRI: {Priority}  DEI: {(IsDropEligible ? 1 : 0)}  ID: {Id}");
}
