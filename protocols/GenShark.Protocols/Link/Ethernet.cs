using System.Runtime.CompilerServices;
using GenShark.Names;

namespace GenShark.Protocols;

/// <summary>Ethernet II and IEEE 802.3.</summary>
/// <seealso href="https://standards.ieee.org/standard/802_3-2018.html"/>
[Trunk]
[Protocol("eth", "Ethernet", Short = "Ethernet", ShownFrom = 14, Preferences = typeof(EthernetPreferences)), Over("wtap_encap", 1), Over("ethertype", 0x6558), Over("sll.ltype", 3), Over("gre.proto", 0x6558, 0x6400), Over("chdlc.protocol", 0x6558)]
[Over("nsh.next_proto", 3), Over("ip.proto", 143)]
[DeclareField("eth.padding", "Padding", FieldType.Bytes), DeclareField("eth.trailer", "Trailer", FieldType.Bytes)]
[DeclareField("eth.fcs", "Frame check sequence", FieldType.UInt32, Base.Hex)]
[DeclareField("eth.fcs_bad", "Bad checksum", FieldType.None)]
[DeclareField("eth.fcs.status", "FCS Status", FieldType.UInt8, Names = typeof(ChecksumStatus), NamesOnly = true)]
[DeclareField("eth.padding_bad", "Padding identification may be inaccurate and impact trailer dissector", FieldType.None)]
[Carries("eth.trailer")]
[Over("sflow_245.header_protocol", 1)]
public readonly ref partial struct Ethernet
{
    private const string LocalOrGlobal = "Locally administered address (this is NOT the factory default)|Globally unique address (factory default)";
    private const string GroupOrIndividual = "Group address (multicast/broadcast)|Individual address (unicast)";

    [Field("eth.dst", "Destination")]
    public partial MacAddress Destination { get; }

    [Field("eth.dst_resolved", "Destination (resolved)", Hidden = true, Generated = false, At = nameof(Destination), Covers = true), Of(nameof(Destination))]
    private void WriteDestinationResolved(TextBuilder text) => WriteAddress(text, Destination);

    [Field("eth.dst.oui", "Destination OUI", Base.Oui, Hidden = true, Generated = false, At = nameof(Destination), Length = 3), Of(nameof(Destination))]
    private UInt24 DestinationOui => OuiOf(Destination);

    [Field("eth.dst.oui_resolved", "Destination OUI (resolved)", Type = FieldType.String, Hidden = true, Generated = false, At = nameof(Destination), Covers = true)]
    [Of(nameof(Destination)), If(nameof(DestinationHasVendor))]
    private ReadOnlySpan<byte> DestinationVendor => VendorOf(Destination);

    [Field("eth.addr", "Address", Generated = false, At = nameof(Destination), Covers = true), Of(nameof(Destination))]
    private MacAddress DestinationAsAddress => Destination;

    [Field("eth.addr_resolved", "Address (resolved)", Hidden = true, Generated = false, At = nameof(Destination), Covers = true), Of(nameof(Destination))]
    private void WriteDestinationAddressResolved(TextBuilder text) => WriteAddress(text, Destination);

    [Field("eth.addr.oui", "Address OUI", Base.Oui, Hidden = true, Generated = false, At = nameof(Destination), Length = 3), Of(nameof(Destination))]
    private UInt24 DestinationAddressOui => OuiOf(Destination);

    [Field("eth.addr.oui_resolved", "Address OUI (resolved)", Type = FieldType.String, Hidden = true, Generated = false, At = nameof(Destination), Covers = true)]
    [Of(nameof(Destination)), If(nameof(DestinationHasVendor))]
    private ReadOnlySpan<byte> DestinationAddressVendor => VendorOf(Destination);

    [Field("eth.dst.lg", "LG bit", Truth = LocalOrGlobal), Bits(1, Width = 3, Skip = 6), Of(nameof(Destination)), Alias("eth.lg", "LG bit")]
    public partial bool DestinationIsLocal { get; }

    [Field("eth.dst.ig", "IG bit", Truth = GroupOrIndividual), Bits(1, Width = 3), Of(nameof(Destination)), Alias("eth.ig", "IG bit")]
    public partial bool DestinationIsGroup { get; }

    [Field("eth.src", "Source")]
    [Expert(nameof(SourceIsGroup), "eth.src_not_group", "Source MAC must not be a group address: IEEE 802.3-2002, Section 3.2.3(b)",
        Severity.Warning, ExpertGroup.Protocol, First = true)]
    public partial MacAddress Source { get; }

    [Field("eth.src_resolved", "Source (resolved)", Hidden = true, Generated = false, At = nameof(Source), Covers = true), Of(nameof(Source))]
    private void WriteSourceResolved(TextBuilder text) => WriteAddress(text, Source);

    [Field("eth.src.oui", "Source OUI", Base.Oui, Hidden = true, Generated = false, At = nameof(Source), Length = 3), Of(nameof(Source))]
    private UInt24 SourceOui => OuiOf(Source);

    [Field("eth.src.oui_resolved", "Source OUI (resolved)", Type = FieldType.String, Hidden = true, Generated = false, At = nameof(Source), Covers = true)]
    [Of(nameof(Source)), If(nameof(SourceHasVendor))]
    private ReadOnlySpan<byte> SourceVendor => VendorOf(Source);

    [Field("eth.addr", "Address", Generated = false, At = nameof(Source), Covers = true), Of(nameof(Source))]
    private MacAddress SourceAsAddress => Source;

    [Field("eth.addr_resolved", "Address (resolved)", Hidden = true, Generated = false, At = nameof(Source), Covers = true), Of(nameof(Source))]
    private void WriteSourceAddressResolved(TextBuilder text) => WriteAddress(text, Source);

    [Field("eth.addr.oui", "Address OUI", Base.Oui, Hidden = true, Generated = false, At = nameof(Source), Length = 3), Of(nameof(Source))]
    private UInt24 SourceAddressOui => OuiOf(Source);

    [Field("eth.addr.oui_resolved", "Address OUI (resolved)", Type = FieldType.String, Hidden = true, Generated = false, At = nameof(Source), Covers = true)]
    [Of(nameof(Source)), If(nameof(SourceHasVendor))]
    private ReadOnlySpan<byte> SourceAddressVendor => VendorOf(Source);

    [Field("eth.src.lg", "LG bit", Truth = LocalOrGlobal), Bits(1, Width = 3, Skip = 6), Of(nameof(Source)), Alias("eth.lg", "LG bit")]
    public partial bool SourceIsLocal { get; }

    [Field("eth.src.ig", "IG bit", Truth = GroupOrIndividual), Bits(1, Width = 3), Of(nameof(Source)), Alias("eth.ig", "IG bit")]
    public partial bool SourceIsGroup { get; }

    [Step(Always = true)]
    private void SetAddresses() => Dissection?.SetAddresses(Source, Destination);

    private partial ushort TypeOrLength { get; }

    [Field("eth.type", "Type", Base.Hex, Generated = false, At = nameof(TypeOrLength), Covers = true), If(nameof(HasType))]
    public EtherType Type => (EtherType)TypeOrLength;

    [Field("eth.len", "Length", Generated = false, At = nameof(TypeOrLength), Covers = true), If(nameof(HasLength))]
    [Expert(nameof(IsLengthTooGreat), "eth.len.past_end", "Length field value goes past the end of the payload", Severity.Error, ExpertGroup.Malformed)]
    public ushort Length => TypeOrLength;

    [Field("eth.invalid_lentype", "Invalid length/type", Base.HexDec, Generated = false, At = nameof(TypeOrLength), Covers = true), If(nameof(IsNeither))]
    [Expert(nameof(IsNeither), "eth.invalid_lentype.expert", "Invalid length/type", Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteInvalid))]
    public ushort InvalidLengthOrType => TypeOrLength;

    [Payload(Catch = true, Via = "ethertype", Unclaimed = nameof(NameColumn)), Size(nameof(PayloadSize)), Next("ethertype", nameof(Type)), If(nameof(HasType))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Payload(Catch = true), Size(nameof(LlcSize)), Next("ieee8023", nameof(FirstTwo)), If(nameof(HasLength))]
    public partial ReadOnlySpan<byte> LlcPayload { get; }

    [Payload(Catch = true), If(nameof(IsNeither))]
    public partial ReadOnlySpan<byte> UnknownPayload { get; }

    /// <summary>How long the trailer is only the payload tells, and what it is only its bytes: no declaration can say that.</summary>
    [Custom]
    private bool WalkTrailer(Dissection d, in Slice s, ref int at) => EthernetTrailer.Walk(
        d, s, HasLength ? 14 + LlcSize : 14 + d.ClaimedLength(s.Payload(14, s.Length)), EthernetFields.Trailer, hasType: !HasLength, Fcs);

    [Accept]
    internal bool IsEthernet => TypeOrLength != (ushort)EtherType.DataCenterEthernet;

    private void NameColumn() => EtherTypeColumn.Set(Dissection!, (ushort)Type);

    // IEEE 802.3, 3.2.6: up to 1500 it is a length, from 1536 a type.
    private bool HasType => TypeOrLength is 0 or >= 1536;
    private bool HasLength => TypeOrLength is > 0 and <= 1500;
    private bool IsNeither => TypeOrLength is > 1500 and < 1536;
    private bool IsLengthTooGreat => Length > Slice.Length - 14;
    private int LlcSize => Math.Min(Length, PayloadSize);
    private int PayloadSize
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Slice.Length - 14 - FcsSize;
    }

    // The capture may say how long the check sequence is: no payload gets it then.
    private bool IsWholeFrame => Slice is { Offset: 0, Source: 0 } && Dissection is not null;
    private int FcsSize => Slice.FrameCheckSize(behind: 14);
    private FcsState Fcs => !IsWholeFrame || Dissection!.Frame.FcsLength == 0 ? FcsState.None : FcsSize == 4 ? FcsState.Present : FcsState.Guessed;

    // Novell's raw 802.3: IPX right behind the length.
    private uint FirstTwo => Slice.UInt16(14) == 0xffff ? 0u : 1;

    private bool DestinationHasVendor => MacVendors.TryFind(OuiOf(Destination), out _);
    private bool SourceHasVendor => MacVendors.TryFind(OuiOf(Source), out _);

    private static UInt24 OuiOf(MacAddress address) => new((uint)(address.Bits >> 24));

    private static ReadOnlySpan<byte> VendorOf(MacAddress address) => MacVendors.TryFind(OuiOf(address), out ReadOnlySpan<byte> name) ? name : default;

    private static void WriteAddress(TextBuilder text, MacAddress address) => text.Append(address);

    private void WriteInvalid(TextBuilder text) => text.Append($"Invalid length/type: 0x{TypeOrLength:x4} ({TypeOrLength})");

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        if (HasLength) text.Append(FirstTwo == 0 ? "IEEE 802.3 Ethernet Raw " : "IEEE 802.3 Ethernet ");
        else text.Append($"Ethernet {(IsNeither ? "Unknown" : "II")}, Src: {Source}, Dst: {Destination}");
    }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        text.Append(HasLength ? "IEEE 802.3 Ethernet" : IsNeither ? "Ethernet Unknown: " : "Ethernet II");
        if (IsNeither) WriteInvalid(text);
    }
}
