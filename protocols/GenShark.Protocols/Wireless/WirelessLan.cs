using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>IEEE 802.11: frames between stations and access points. Numbers are little-endian.</summary>
/// <seealso href="https://standards.ieee.org/standard/802_11-2020.html"/>
[Protocol("wlan", "IEEE 802.11 wireless LAN", Short = "IEEE 802.11", Column = "802.11"), UsesNames(typeof(WirelessSubtype))]
[Over("wtap_encap", (uint)Encapsulation.IEEE80211WirelessLAN), Over("wlan.frame", 0), Over("capwap.wbid", 1), Endian(Endian.Little)]
[Over("gre.proto", 0x8200, 0x8210, 0x8220, 0x8230, 0x8240, 0x8250, 0x8260, 0x8270, 0x8280, 0x8290, 0x82a0, 0x82b0, 0x82c0, 0x82d0, 0x82e0, 0x82f0, 0x8300, 0x8310, 0x8320, 0x8330, 0x8340, 0x8350, 0x8360, 0x8370)]
[Over("sflow_245.header_protocol", 15)]
public readonly ref partial struct WirelessLan
{
    [If(nameof(IsKnown))]
    public partial WirelessFrameControl Control { get; }

    [If(nameof(IsSwapped))]
    public partial SwappedFrameControl SwappedControl { get; }

    [Field("wlan.fc.version", "Version", Mask = 0x03, Generated = false, Length = 1, Description = "MAC Protocol version"), If(nameof(IsUnknown))]
    private byte Version => (byte)Frame.Version;

    [Size(2), If(nameof(IsUnknown))]
    public partial ReadOnlySpan<byte> UnknownControl { get; }

    [If(nameof(IsUnderstood))]
    public partial WirelessDuration Duration { get; }

    [Size(nameof(AddressesSize)), If(nameof(IsUnderstood))]
    public partial WirelessAddresses Addresses { get; }

    [Step(Always = true)]
    private void SetAddresses() => WirelessAddresses.SetColumns(Slice);

    [At(nameof(CheckAt)), If(nameof(ShowsCheckFirst))]
    public partial WirelessCheck Check { get; }

    [If(nameof(IsQos))]
    public partial WirelessQos Qos { get; }

    [If(nameof(HasHtControl))]
    public partial WirelessHtControl HtControl { get; }

    [Size(nameof(PaddingSize)), If(nameof(HasPadding))]
    public partial ReadOnlySpan<byte> Padding { get; }

    [If(nameof(IsBlockAck))]
    public partial WirelessBlockAck BlockAck { get; }

    [At(nameof(CheckAt)), If(nameof(ShowsCheckAfterBlockAck))]
    public partial WirelessCheck BlockAckCheck { get; }

    [Size(nameof(SecuritySize)), If(nameof(HasSecurity))]
    public partial WirelessSecurity Security { get; }

    /// <summary>Of frames that carry nothing the layer is the header alone.</summary>
    [Custom]
    private bool EndHeader(Dissection d, in Slice s, ref int at)
    {
        if (!IsUnderstood || CarriesPayload) return true;
        d.EndOpenNode(s, Math.Min(Frame.HeaderSize, s.Length));
        at = s.Length;
        return true;
    }

    [Payload(NestedData = true), Size(nameof(BodySize)), If(nameof(IsUnknown))]
    public partial ReadOnlySpan<byte> UnknownPayload { get; }

    [Payload(SkipEmpty = true), Size(nameof(BodySize)), Next("wlan.body", nameof(BodyKey)), If(nameof(CarriesPayload))]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>The names of an aggregate's addresses stand here, as in tshark, not beside them.</summary>
    [Custom]
    private bool NameAggregated(Dissection d, in Slice s, ref int at) => !CarriesPayload || BodyKey != Aggregate || WirelessAggregate.NameAddresses(d, s, BodyAt);

    /// <summary>Behind what is not understood: a declared field would stand before it.</summary>
    [Custom]
    private bool WalkLastCheck(Dissection d, in Slice s, ref int at) => !ShowsCheckLast || WirelessCheck.Walk(d, s.Part(CheckAt, 4), out _);

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        if (IsUnknown)
        {
            text.Append($"IEEE 802.11 Unknown Protocol Version:{Frame.Version}");
            return;
        }
        Frame.WriteName(text.Append("IEEE 802.11 "));
        Frame.WriteFlags(text.Append(", Flags: "), HasCheck);
    }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        if (IsUnknown)
        {
            text.Append($"Unknown protocol version: {Frame.Version}");
            return;
        }
        if (IsFragment)
        {
            text.Append("Fragmented IEEE 802.11 frame");
            return;
        }
        Frame.WriteName(text);
        if (Frame.IsManagement || Frame.IsData) text.Append($", SN={Sequence >> 4}, FN={Sequence & 15}");
        Frame.WriteFlags(text.Append(", Flags="), HasCheck);
    }

    private const int AddressesAt = 4;
    private const uint Raw = 0, Llc = 1, Management = 2, Aggregate = 3;

    private WirelessFrame Frame => WirelessFrame.Of(Slice);
    private WirelessCapture? Capture => WirelessCapture.Of(Slice);
    private bool IsSwapped => WirelessCapture.IsSwapped(Slice) && Frame.Version == 0;
    private bool IsUnknown => Frame.Version != 0;
    private bool IsUnderstood => !IsUnknown;
    private bool IsKnown => IsUnderstood && !IsSwapped;
    private bool IsQos => IsUnderstood && Frame.IsQos;
    private bool HasHtControl => IsUnderstood && Frame.HasHtControl;
    private bool IsBlockAck => IsUnderstood && Frame.Subtype is 0x18 or 0x19;
    private bool CarriesPayload => IsUnderstood && (Frame.IsManagement || Frame.IsData && !Frame.IsNull || IsFragment);
    private bool IsFragment => Frame.HasMoreFragments || !IsSwapped && (Frame.IsData || Frame.IsManagement) && (Sequence & 15) != 0;

    // Protected frames have their parameters if there is room for them.
    private bool HasSecurity => CarriesPayload && !Frame.IsControl && Frame.IsProtected && WirelessSecurity.Fits(Slice, SecurityAt, End);
    private int SecuritySize => WirelessSecurity.SizeAt(Slice, SecurityAt);
    private int SecurityAt => Frame.HeaderSize + (HasPadding ? PaddingSize : 0);
    private bool HasPadding => IsUnderstood && Capture is { IsPadded: true } && PaddingSize > 0;
    private int PaddingSize => -Frame.HeaderSize & 3;

    private int AddressesSize => Frame.AddressesEnd - AddressesAt;
    private ushort Sequence => Slice.UInt16Little(22);
    private int CheckSize => Capture?.CheckSize ?? 0;
    private bool HasCheck => CheckSize > 0 && IsUnderstood;
    private int CheckAt => Slice.Length - 4;
    private bool ShowsCheck => CheckSize > 0 && CheckAt >= (IsUnknown ? 2 : Frame.HeaderSize) && Slice.Has(CheckAt, 4);
    private bool ShowsCheckFirst => ShowsCheck && IsUnderstood && !IsBlockAck;
    private bool ShowsCheckAfterBlockAck => ShowsCheck && IsBlockAck;
    private bool ShowsCheckLast => ShowsCheck && IsUnknown;
    private int End => Math.Max(0, Slice.Length - CheckSize);
    private int BodyAt => IsUnknown ? 2 : SecurityAt + (HasSecurity ? SecuritySize : 0);
    private int BodySize => Math.Max(0, End - BodyAt - (HasSecurity ? WirelessSecurity.TrailerAt(Slice, SecurityAt) : 0));

    private uint BodyKey =>
        Frame.IsProtected || IsFragment || Frame.IsControl ? Raw : Frame.IsManagement ? Management : Frame.IsQos && (Slice.UInt16Little(Frame.AddressesEnd) & 0x80) != 0 ? Aggregate : Llc;
}

/// <summary>What proves that the frame came through whole; not checked.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessCheck
{
    [Field("wlan.fcs", "Frame check sequence", Base.Hex, Description = "Frame Check Sequence (FCS)"), Append(nameof(WriteUnverified))]
    public partial uint Sequence { get; }

    [Field("wlan.fcs.status", "FCS Status", NamesOnly = true, Names = typeof(ChecksumStatus), At = nameof(Sequence))]
    private byte Status => (byte)ChecksumStatus.Unverified;

    private void WriteUnverified(TextBuilder text) => text.Append(" [unverified]");
}

/// <summary>How long the medium is taken, or who asks (802.11-2020, 9.2.4.2).</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessDuration
{
    public partial ushort Bits { get; }

    [Field("wlan.aid", "Association ID", Mask = 0x3fff, Generated = false, At = nameof(Bits), Covers = true)]
    private ushort? Association => IsPoll ? (ushort)(Bits & 0x3fff) : null;

    [Field("wlan.duration", "Duration", Mask = 0x7fff, Unit = " microseconds", Generated = false, At = nameof(Bits), Covers = true), Label(nameof(WriteReserved)), If(nameof(IsReserved))]
    private ushort Reserved => (ushort)(Bits & 0x7fff);

    [Field("wlan.duration", "Duration", Mask = 0x7fff, Unit = " microseconds", Generated = false, At = nameof(Bits), Covers = true), If(nameof(IsDuration))]
    private ushort Duration => (ushort)(Bits & 0x7fff);

    private bool IsPoll => WirelessFrame.Of(Slice).Subtype == 0x1a;
    private bool IsReserved => !IsPoll && (Bits & 0x8000) != 0;
    private bool IsDuration => !IsPoll && (Bits & 0x8000) == 0;
    private void WriteReserved(TextBuilder text) => text.Append($"Duration/ID: {Bits & 0x3fff} (reserved)");
}
