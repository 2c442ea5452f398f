namespace GenShark.Protocols;

/// <summary>Frame Relay with an address of two to four octets; multiprotocol (RFC 2427) or Cisco's encapsulation, whichever the bytes look like.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2427"/>
[Protocol("fr", "Frame Relay", Short = "FR")]
[Over("wtap_encap", (uint)Encapsulation.FrameRelay, (uint)Encapsulation.FrameRelayWithDirectionalInfo), Over("gre.proto", 0x6559)]
[Over("sflow_245.header_protocol", 5)]
public readonly ref partial struct FrameRelay
{
    internal const string LastOrMore = "Last Octet|More Follows";

    [Field("fr.first_addr_octet", "First address octet", Base.Hex)]
    public partial byte First { get; }

    [Field("fr.upper_dlci", "Upper DLCI", Base.Hex, Description = "Upper bits of DLCI"), Bits(6), Of(nameof(First))]
    public partial byte UpperDlci { get; }

    [Field("fr.cr", "CR", Truth = "Command|Response", Description = "Command/Response"), Bits(1), Of(nameof(First))]
    public partial bool IsCommandSet { get; }

    [Field("fr.ea", "EA", Truth = LastOrMore, Description = "Extended Address"), Bits(1), Of(nameof(First))]
    public partial bool IsFirstLast { get; }

    [Field("fr.second_addr_octet", "Second address octet", Base.Hex), Append(nameof(WriteSecondFlags))]
    public partial byte Second { get; }

    [Field("fr.second_dlci", "Second DLCI", Base.Hex, Description = "Bits below upper bits of DLCI"), Bits(4), Of(nameof(Second))]
    public partial byte SecondDlci { get; }

    [Field("fr.fecn", "FECN", Description = "Forward Explicit Congestion Notification"), Bits(1), Of(nameof(Second))]
    public partial bool IsForwardCongestion { get; }

    [Field("fr.becn", "BECN", Description = "Backward Explicit Congestion Notification"), Bits(1), Of(nameof(Second))]
    public partial bool IsBackwardCongestion { get; }

    [Field("fr.de", "DE", Description = "Discard Eligibility"), Bits(1), Of(nameof(Second))]
    public partial bool IsDiscardEligible { get; }

    [Field("fr.ea", "EA", Truth = LastOrMore, Description = "Extended Address"), Bits(1), Of(nameof(Second))]
    public partial bool IsSecondLast { get; }

    [Field("fr.third_addr_octet", "Third address octet", Base.Hex), If(nameof(HasThird))]
    public partial byte Third { get; }

    [Field("fr.third_dlci", "Third DLCI", Base.Hex, Description = "Additional bits of DLCI"), Bits(7), Of(nameof(Third)), If(nameof(HasThird))]
    public partial byte ThirdDlci { get; }

    [Field("fr.ea", "EA", Truth = LastOrMore, Description = "Extended Address"), Bits(1), Of(nameof(Third)), If(nameof(HasThird))]
    public partial bool IsThirdLast { get; }

    [If(nameof(HasFinal))]
    public partial FrameRelayFinalOctet Final { get; }

    [Field("fr.dlci", "DLCI", Generated = false, At = nameof(First), Length = 2, Description = "Data-Link Connection Identifier")]
    private uint? ShortDlci => AddressSize == 2 ? Dlci : null;

    [Field("fr.dlci", "DLCI", Generated = false, At = nameof(First), Length = 3, Description = "Data-Link Connection Identifier")]
    private uint? LongDlci => AddressSize == 3 ? Dlci : null;

    [Field("fr.dlci", "DLCI", Generated = false, At = nameof(First), Length = 4, Description = "Data-Link Connection Identifier")]
    private uint? LongestDlci => AddressSize == 4 ? Dlci : null;

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append($"DLCI {Dlci}");

    [Field("fr.chdlctype", "Type", Base.Hex, Description = "Frame Relay Cisco HDLC Encapsulated Protocol"), If(nameof(IsCisco))]
    public partial CiscoHdlcType CiscoType { get; }

    [If(nameof(IsMultiprotocol))]
    public partial FrameRelayControl Control { get; }

    [Payload, Next("chdlc.protocol", nameof(TypeKey), When = nameof(IsCisco)), Next("fr.nlpid", nameof(NetworkKey), When = nameof(IsMultiprotocol))]
    [Next("ethertype", nameof(EtherTypeKey), When = nameof(IsMultiprotocol)), Next("wtap_encap", nameof(BridgedKey), When = nameof(IsBridged))]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>Noted when OSI's protocol is done: not if the capture cut it, nor on the signalling connection.</summary>
    [Field("fr.nlpid", "NLPID", Base.Hex, Hidden = true, Generated = false, Names = typeof(FrameRelayNetwork), Description = "Frame Relay Encapsulated Protocol NLPID")]
    private byte? OsiNetwork => IsMultiprotocol && Dlci != 0 && Slice.CapturedLength == Slice.Length && FrameRelayType.IsOsi(Header.NetworkLayer) ? Header.NetworkLayer : null;

    /// <summary>The connection.</summary>
    public uint Dlci
    {
        get
        {
            uint dlci = (uint)(UpperDlci << 4 | SecondDlci);
            if (HasThird) dlci = dlci << 7 | (uint)(Slice.UInt8(2) >> 1);
            byte final = Slice.UInt8(AddressSize - 1);
            return AddressSize > 2 && (final & 2) == 0 ? dlci << 6 | (uint)(final >> 2) : dlci;
        }
    }

    private bool HasFinal => !IsSecondLast;
    private bool HasThird => HasFinal && (Slice.UInt8(2) & 1) == 0;
    private int AddressSize => !HasFinal ? 2 : HasThird ? 4 : 3;
    private bool IsCisco => FrameRelayType.IsCisco(Slice.UInt16(AddressSize));
    private bool IsMultiprotocol => !IsCisco && FrameRelayType.IsMultiprotocol(Slice, AddressSize);
    private uint TypeKey => Slice.UInt16(AddressSize);
    private FrameRelayType Header => new(Slice, AddressSize);
    private uint NetworkKey => Header.NetworkLayer;
    private uint EtherTypeKey => Header.EtherType;
    private bool IsBridged => IsMultiprotocol && Header.IsBridged;
    private uint BridgedKey => (uint)Encapsulation.Ethernet;

    private void WriteSecondFlags(TextBuilder text)
    {
        if (IsForwardCongestion) text.Append(", FECN");
        if (IsBackwardCongestion) text.Append(", BECN");
        if (IsDiscardEligible) text.Append(", DE");
        if (IsSecondLast) text.Append(", EA");
    }
}

/// <summary>The last octet of a long address.</summary>
[PartOf<FrameRelay>, Node]
public readonly ref partial struct FrameRelayFinalOctet
{
    private partial byte Octet { get; }

    [Field("fr.lower_dlci", "Lower DLCI", Base.Hex, Mask = 0xfc, Generated = false, At = nameof(Octet), Covers = true, Description = "Lower bits of DLCI")]
    private byte? LowerDlci => IsControl ? null : (byte)(Octet >> 2);

    [Field("fr.dlcore_control", "DL-CORE Control", Base.Hex, Mask = 0xfc, Generated = false, At = nameof(Octet), Covers = true, Description = "DL-Core control bits")]
    private byte? CoreControl => IsControl ? (byte)(Octet >> 2) : null;

    [Field("fr.dc", "DC", Truth = "DLCI Address|Control", Mask = 2, MaskWidth = 16, Generated = false, At = nameof(Octet), Covers = true, Description = "Address/Control")]
    private bool IsControl => (Octet & 2) != 0;

    [Field("fr.ea", "EA", Truth = FrameRelay.LastOrMore, Mask = 1, MaskWidth = 8, Generated = false, At = nameof(Octet), Covers = true, Description = "Extended Address")]
    private bool IsLast => (Octet & 1) != 0;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Final address octet: 0x{Octet:x2}");
}
