namespace GenShark.Protocols;

/// <summary>Dynamic Host Configuration Protocol and, without a message type, the Bootstrap Protocol that it extends.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2131"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc951"/>
[Protocol("dhcp", "Dynamic Host Configuration Protocol", Short = "DHCP/BOOTP", Column = "BOOTP", ShownFrom = 3, Preferences = typeof(DhcpPreferences))]
[Over("udp.port", 67, 68, 4011)]
[DeclareField("dhcp.hw.addr", "Client hardware address", FieldType.Bytes), DeclareField("dhcp.hw.mac_addr", "Client MAC address", FieldType.Ether)]
[DeclareField("dhcp.hw.addr_padding", "Client hardware address padding", FieldType.Bytes)]
[DeclareField("dhcp.server", "Server host name", FieldType.String), DeclareField("dhcp.file", "Boot file name", FieldType.String)]
[DeclareField("dhcp.bootp", "Frame is BOOTP", FieldType.Boolean), DeclareField("dhcp.cookie", "Magic cookie", FieldType.IPv4)]
[DeclareField("dhcp.vendor_specific_options", "Bootp vendor specific options", FieldType.Bytes)]
public readonly ref partial struct Dhcp
{
    internal const int HardwareAddressOffset = 28, ServerNameOffset = 44, ServerNameSize = 64, FileOffset = 108, FileSize = 128;
    internal const int CookieOffset = 236, OptionsOffset = 240, HardwareAddressSize = 16;
    internal const uint MagicCookie = 0x63825363;

    /// <summary>The options tell what the packet is, which the columns show before all else.</summary>
    [Custom]
    private bool WriteColumns(Dissection d, in Slice s, ref int at) => DhcpColumns.Write(d, this);

    [Field("dhcp.type", "Message type")]
    public partial DhcpOperation Operation { get; }

    [Field("dhcp.hw.type", "Hardware type", Base.Hex, Names = typeof(ArpHardwareType))]
    public partial byte HardwareType { get; }

    [Field("dhcp.hw.len", "Hardware address length")]
    public partial byte HardwareAddressLength { get; }

    [Field("dhcp.hops", "Hops")]
    public partial byte Hops { get; }

    [Field("dhcp.id", "Transaction ID", Base.Hex)]
    public partial uint TransactionId { get; }

    public partial ushort RawSeconds { get; }

    /// <summary>Some clients send the number least significant byte first; it is small enough to tell.</summary>
    [Field("dhcp.secs", "Seconds elapsed", At = nameof(RawSeconds), Covers = true, Generated = false)]
    [Expert(nameof(IsSecondsSwapped), "dhcp.secs_le", "Seconds elapsed appears to be encoded as little-endian", Severity.Note, ExpertGroup.Protocol)]
    private ushort Seconds => IsSecondsSwapped ? (ushort)(RawSeconds >> 8) : RawSeconds;

    [Field("dhcp.flags", "Bootp flags", Base.Hex), Append(nameof(WriteFlags))]
    public partial ushort Flags { get; }

    [Field("dhcp.flags.bc", "Broadcast flag", Truth = "Broadcast|Unicast"), Bits(1), Of(nameof(Flags))]
    public partial bool IsBroadcast { get; }

    [Field("dhcp.flags.reserved", "Reserved flags", Base.Hex), Bits(15), Of(nameof(Flags))]
    public partial ushort ReservedFlags { get; }

    [Field("dhcp.ip.client", "Client IP address")]
    public partial IPv4Address ClientAddress { get; }

    [Field("dhcp.ip.your", "Your (client) IP address")]
    public partial IPv4Address YourAddress { get; }

    [Field("dhcp.ip.server", "Next server IP address")]
    public partial IPv4Address ServerAddress { get; }

    [Field("dhcp.ip.relay", "Relay agent IP address")]
    public partial IPv4Address RelayAddress { get; }

    /// <summary>What stands behind is of fixed place, but shown in forms that depend on other fields and on options.</summary>
    [Custom]
    private bool WalkRest(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        return DhcpHeader.Walk(d, s, this) && DhcpOptions.WalkAll(d, s, this);
    }

    private bool IsSecondsSwapped => RawSeconds > 0xff && (RawSeconds & 0xff) == 0;

    private void WriteFlags(TextBuilder text) => text.Append(IsBroadcast ? ", Broadcast flag (Broadcast)"u8 : " (Unicast)"u8);
}
