using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>GPRS Tunnelling Protocol: tunnelled packets in full, of other messages the header.</summary>
/// <seealso href="https://www.3gpp.org/dynareport/29060.htm"/>
/// <seealso href="https://www.3gpp.org/dynareport/29281.htm"/>
[Protocol("gtp", "GPRS Tunneling Protocol", Preferences = typeof(GtpPreferences)), Over("udp.port", 2152, 2123, Lasting = true), Over("gtp.old", 0)]
[DeclareField("gtp.tpdu_data", "T-PDU Data", FieldType.Bytes)]
public readonly ref partial struct Gtp
{
    private const string YesNo = "Yes|No";

    /// <summary>What came by the port of charging is named after that.</summary>
    [Step]
    private void LeaveUnnamed()
    {
        if (Dissection is { LayerCount: > 1 } d && d.Layers[^2].Protocol.FilterName == "gtpprime") d.LeaveUnnamed();
    }

    [Field("gtp.flags", "Flags", Base.Hex, Description = "Ver/PT/Spare...")]
    public partial byte Flags { get; }

    [Field("gtp.flags.version", "Version", Description = "GTP Version"), Bits(3), Of(nameof(Flags))]
    public partial GtpVersion Version { get; }

    [Field("gtp.flags.payload", "Protocol type"), Bits(1), Of(nameof(Flags))]
    public partial GtpProtocolType ProtocolType { get; }

    [Field("gtp.flags.reserved", "Reserved", Mask = 0x0e, Generated = false, At = nameof(Flags), Covers = true, Description = "Reserved (shall be sent as '111' )"), Of(nameof(Flags))]
    private byte? ReservedOld => IsOld ? (byte)(Flags >> 1 & 7) : null;

    [Field("gtp.flags.snn", "Is SNDCP N-PDU included?", Mask = 0x01, MaskWidth = 8, Truth = YesNo, Generated = false, At = nameof(Flags), Covers = true,
        Description = "Is SNDCP N-PDU LLC Number included? (1 = yes, 0 = no)"), Of(nameof(Flags))]
    private bool? HasSndcpNumber => IsOld ? (Flags & 1) != 0 : null;

    [Field("gtp.flags.reserved", "Reserved", Mask = 0x08, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private byte? Reserved => IsOld ? null : (byte)(Flags >> 3 & 1);

    [Field("gtp.flags.e", "Is Next Extension Header present?", Mask = 0x04, MaskWidth = 8, Truth = YesNo, Generated = false, At = nameof(Flags), Covers = true,
        Description = "Is Next Extension Header present? (1 = yes, 0 = no)"), Of(nameof(Flags))]
    private bool? ExtensionBit => IsOld ? null : (Flags & 4) != 0;

    [Field("gtp.flags.s", "Is Sequence Number present?", Mask = 0x02, MaskWidth = 8, Truth = YesNo, Generated = false, At = nameof(Flags), Covers = true,
        Description = "Is Sequence Number present? (1 = yes, 0 = no)"), Of(nameof(Flags))]
    private bool? SequenceBit => IsOld ? null : (Flags & 2) != 0;

    [Field("gtp.flags.pn", "Is N-PDU number present?", Mask = 0x01, MaskWidth = 8, Truth = YesNo, Generated = false, At = nameof(Flags), Covers = true,
        Description = "Is N-PDU number present? (1 = yes, 0 = no)"), Of(nameof(Flags))]
    private bool? PduNumberBit => IsOld ? null : (Flags & 1) != 0;

    [Field("gtp.message", "Message Type", Base.Hex, Description = "GTP Message Type")]
    public partial GtpMessage Message { get; }

    /// <summary>In bytes, of what follows the mandatory header.</summary>
    [Field("gtp.length", "Length", Description = "Length (i.e. number of octets after TID or TEID)")]
    public partial ushort Length { get; }

    [Field("gtp.teid", "TEID", Base.HexDec, Description = "Tunnel Endpoint Identifier"), If(nameof(IsNew))]
    public partial uint TunnelEndpoint { get; }

    [If(nameof(HasOptional))]
    public partial GtpOptionalFields Optional { get; }

    [If(nameof(HasExtension))]
    public partial Sequence<GtpExtensionHeader> Extensions { get; }

    [If(nameof(IsOld))]
    public partial GtpOldFields Old { get; }

    // Other messages hold information elements, which are not declared.
    [Rest, If(nameof(IsMessage))]
    public partial ReadOnlySpan<byte> Elements { get; }

    [Payload(SkipEmpty = true, NoData = true, Unclaimed = nameof(AddData)), Size(nameof(PayloadSize)), Next("wtap_encap", nameof(PacketKey)), If(nameof(IsTunnelled))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Step, If(nameof(HasPacket))]
    private void NameColumn() => GtpColumn.Set(Dissection);

    [Accept]
    internal bool IsGtp => (Slice.UInt8(0) & 0xf0) is 0x10 or 0x30 && Message != GtpMessage.ForFutureUse && Message.Name() is not null;

    private bool IsOld => Version == GtpVersion.Release97;
    private bool IsNew => !IsOld;
    private bool HasOptional => !IsOld && (Flags & 7) != 0;
    private bool HasExtension => HasOptional && (Flags & 4) != 0 && Slice.UInt8(11) != 0;
    private bool IsTunnelled => Message == GtpMessage.TPDU;
    private bool HasPacket => IsTunnelled && PayloadSize > 0;
    private bool IsMessage => !IsTunnelled;
    private int PayloadSize => Math.Min(Slice.Length, (IsOld ? 20 : 8) + Length) - PayloadOffset;

    // The packet's own first bits tell what it is.
    private uint PacketKey => (uint)((Slice.UInt8(PayloadOffset) >> 4) switch { 4 => Encapsulation.RawIPv4, 6 => Encapsulation.RawIPv6, _ => Encapsulation.Unknown });

    private void AddData() => Dissection!.Bytes(GtpFields.TpduData, Slice, PayloadOffset, PayloadSize);

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append(Message.Name() ?? "Unknown");
}
