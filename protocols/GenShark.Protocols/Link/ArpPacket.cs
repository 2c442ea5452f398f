namespace GenShark.Protocols;

/// <summary>The common format: two sizes, two pairs of addresses.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc826"/>
[PartOf<Arp>]
[DeclareField("arp.duplicate-address-frame", "Frame showing earlier use of IP address", FieldType.FrameNumber)]
[DeclareField("arp.seconds-since-duplicate-address-frame", "Seconds since earlier frame seen", FieldType.UInt32)]
[DeclareField("arp.duplicate-address-detected", "Duplicate IP address configured", FieldType.None)]
[DeclareField("arp.packet-storm-detected", "ARP packet storm detected", FieldType.None)]
public readonly ref partial struct ArpPacket
{
    private const int HeaderSize = 8;

    [Field("arp.hw.type", "Hardware type")]
    public partial ArpHardwareType HardwareType { get; }

    [Field("arp.proto.type", "Protocol type", Base.Hex)]
    public partial EtherType ProtocolType { get; }

    /// <summary>In bytes.</summary>
    [Field("arp.hw.size", "Hardware size")]
    public partial byte HardwareSize { get; }

    /// <summary>In bytes.</summary>
    [Field("arp.proto.size", "Protocol size")]
    public partial byte ProtocolSize { get; }

    [Field("arp.opcode", "Opcode")]
    public partial ArpOpcode Opcode { get; }

    /// <summary>All addresses must be promised before one shows, and the layer's title follows from them.</summary>
    [Custom]
    private bool Begin(Dissection d, in Slice s, ref int at)
    {
        if (s.Length < Total) return d.Fail(s, HeaderSize, Total - HeaderSize);
        int layer = d.Layers[^1].Node;
        if (IsAx25) d.PassThrough("arp", s);
        d.SetProtocolColumn(ArpText.ColumnOf(Opcode, IsAx25));
        if (!d.Need(s, 0, ArpText.Shown(Opcode, TargetAt, TargetAt + HardwareSize, Total))) return false;
        if (d.WantsText)
        {
            ArpText.WriteTitle(d.BeginText(), Opcode, Kind);
            d.EndText(layer);
        }
        if (d.BeginInfo(append: false) is { } info)
            ArpText.WriteInfo(info, Opcode, Kind, IsAx25, Hardware(HeaderSize), Protocol(SenderProtocolAt), Hardware(TargetAt), Protocol(TargetAt + HardwareSize));
        return true;
    }

    [Field("arp.isgratuitous", "Is gratuitous")]
    private bool? IsGratuitous => !IsAx25 && Kind is ArpKind.Gratuitous or ArpKind.Announcement ? true : null;

    [Field("arp.isprobe", "Is probe")]
    private bool? IsProbe => Kind == ArpKind.Probe ? true : null;

    [Field("arp.isannouncement", "Is announcement")]
    private bool? IsAnnouncement => Kind == ArpKind.Announcement ? true : null;

    [Field("arp.src.hw_mac", "Sender MAC address"), If(nameof(HasMac))]
    public partial MacAddress SenderMac { get; }

    [Field("arp.src.hw_ax25", "Sender AX.25 address", Type = FieldType.Ax25), Size(7), If(nameof(HasCallSign))]
    public partial ReadOnlySpan<byte> SenderCallSign { get; }

    [Field("arp.src.hw", "Sender hardware address"), Size(nameof(HardwareSize)), If(nameof(HasOtherHardware))]
    public partial ReadOnlySpan<byte> SenderHardware { get; }

    [Field("arp.src.proto_ipv4", "Sender IP address"), If(nameof(HasIPv4))]
    public partial IPv4Address SenderIPv4 { get; }

    [Field("arp.src.proto", "Sender protocol address"), Size(nameof(ProtocolSize)), If(nameof(HasOtherProtocol))]
    public partial ReadOnlySpan<byte> SenderProtocol { get; }

    [Field("arp.dst.hw_mac", "Target MAC address"), If(nameof(HasMac))]
    public partial MacAddress TargetMac { get; }

    [Field("arp.dst.hw_ax25", "Target AX.25 address", Type = FieldType.Ax25), Size(7), If(nameof(HasCallSign))]
    public partial ReadOnlySpan<byte> TargetCallSign { get; }

    [Field("arp.dst.hw", "Target hardware address"), Size(nameof(HardwareSize)), If(nameof(HasOtherHardware))]
    public partial ReadOnlySpan<byte> TargetHardware { get; }

    [Field("arp.dst.drarp_error_status", "DRARP error status", Type = FieldType.UInt16), If(nameof(IsDrarpError))]
    public partial DrarpError DrarpError { get; }

    [Field("arp.dst.proto_ipv4", "Target IP address"), If(nameof(HasTargetIPv4))]
    public partial IPv4Address TargetIPv4 { get; }

    [Field("arp.dst.proto", "Target protocol address"), Size(nameof(ProtocolSize)), If(nameof(HasOtherTarget))]
    public partial ReadOnlySpan<byte> TargetProtocol { get; }

    /// <summary>Two stations with one address: what it takes to see that lies in other packets.</summary>
    [Custom]
    private bool FindDuplicates(Dissection d, in Slice s, ref int at)
    {
        if (IsArp && IsEther && HasIPv4 && HardwareSize == 6 && d.Session.Preferences<ArpPreferences>().DetectDuplicateIps)
            ArpDuplicates.Check(d, s, Opcode, Kind, s.Mac(HeaderSize), s.IPv4(SenderProtocolAt), s.Mac(TargetAt), s.IPv4(TargetAt + 6));
        return true;
    }

    /// <summary>What the header says that the packet takes.</summary>
    internal static int LengthOf(in Slice slice) =>
        slice.Length < HeaderSize || slice.CapturedLength < HeaderSize ? slice.Length : HeaderSize + 2 * (slice.UInt8(4) + slice.UInt8(5));

    private int Total => HeaderSize + 2 * (HardwareSize + ProtocolSize);
    private int SenderProtocolAt => HeaderSize + HardwareSize;
    private int TargetAt => SenderProtocolAt + ProtocolSize;

    private bool IsArp => Opcode is ArpOpcode.Request or ArpOpcode.Reply;
    private bool IsEther => HardwareType is ArpHardwareType.Ethernet or ArpHardwareType.Ieee802;
    private bool IsAx25 => HardwareType == ArpHardwareType.Ax25;
    private bool HasMac => IsEther && HardwareSize == 6;
    private bool HasCallSign => IsAx25 && HardwareSize == 7;
    private bool HasOtherHardware => HardwareSize > 0 && !HasMac && !HasCallSign;
    private bool HasIPv4 => ProtocolType == EtherType.Ipv4 && ProtocolSize == 4;
    private bool HasOtherProtocol => ProtocolSize > 0 && !HasIPv4;
    private bool IsDrarpError => Opcode == ArpOpcode.DrarpError && !IsAx25 && ProtocolSize > 0;
    private bool HasTargetIPv4 => HasIPv4 && !IsDrarpError;
    private bool HasOtherTarget => HasOtherProtocol && !IsDrarpError;

    /// <summary>RFC 5227: probes, announcements, and what is neither but names one address twice.</summary>
    private ArpKind Kind
    {
        get
        {
            if (!IsArp) return ArpKind.Plain;
            ReadOnlySpan<byte> sender = Slice.Span(SenderProtocolAt, ProtocolSize);
            bool noTarget = !IsAx25 && IsZero(TargetAt, 6), isRequest = Opcode == ArpOpcode.Request;
            if ((ProtocolSize > 0 || IsAx25) && sender.SequenceEqual(Slice.Span(TargetAt + HardwareSize, ProtocolSize)))
                return isRequest && noTarget ? ArpKind.Announcement : ArpKind.Gratuitous;
            // As many bytes as Ethernet and IPv4 have, whatever the sizes say: so tshark compares.
            return isRequest && noTarget && IsZero(SenderProtocolAt, 4) ? ArpKind.Probe : ArpKind.Plain;
        }
    }

    private bool IsZero(int at, int size) => Slice.Has(at, size) && !Slice.Span(at, size).ContainsAnyExcept((byte)0);

    private ArpAddress Hardware(int at) => new(Slice.Span(at, HardwareSize), HasMac ? ArpAddressForm.Mac : ArpAddressForm.Bytes);

    private ArpAddress Protocol(int at) => new(Slice.Span(at, ProtocolSize), HasIPv4 ? ArpAddressForm.IPv4 : ArpAddressForm.Bytes);
}
