namespace GenShark.Protocols;

/// <summary>
/// Control and Provisioning of Wireless Access Points: frames of IEEE 802.11 between an access point and its controller. Encrypted ones, fragments
/// and keep-alives are data.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5415"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5416"/>
[Protocol("capwap.data", "Control And Provisioning of Wireless Access Points - Data", Short = "CAPWAP-DATA", Column = "CAPWAP-Data", WalkWhen = nameof(IsWhole)), Over("udp.port", Port)]
public readonly ref partial struct CapwapData
{
    /// <summary>The controller's port.</summary>
    internal const int Port = 5247;

    private const byte WirelessLan = 1;

    public partial CapwapPreamble Preamble { get; }

    [Size(nameof(HeaderSize))]
    public partial CapwapHeader Header { get; }

    [Step]
    private void CoverPayload() => Dissection!.Cover(Slice);

    [Step(Always = true)]
    private void MarkSwapped()
    {
        if (Dissection is { } dissection) WirelessCapture.MarkSwapped(dissection, Slice.Offset + PayloadAt);
    }

    [Payload(Covered = true), Next("capwap.wbid", nameof(BindingKey))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Accept]
    internal bool IsWhole => Slice.UInt8(0) == 0 && (Slice.UInt24(1) & 0x188) == 0x100 && BindingKey == WirelessLan;

    private int HeaderSize => Math.Max(0, PayloadAt - 1);
    private int PayloadAt => 4 * (Slice.UInt8(1) >> 3);
    private uint BindingKey => Slice.UInt24(1) >> 9 & 0x1f;

    /// <summary>Whether an access point sent it.</summary>
    internal static bool IsForController(Dissection? d) => d?.Session.State<UdpConversations>().Ports.Destination == Port;
}

/// <summary>What follows: a header, or DTLS.</summary>
[PartOf<Capwap>, Node("capwap.preamble", "Preamble", FieldType.None)]
public readonly ref partial struct CapwapPreamble
{
    [Field("capwap.preamble.version", "Version", Description = "Version of CAPWAP"), Bits(4)]
    public partial byte Version { get; }

    [Field("capwap.preamble.type", "Type", Description = "Type of Payload"), Bits(4)]
    public partial CapwapPreambleType Type { get; }

    [Field("capwap.preamble.reserved", "Reserved"), If(nameof(IsDtls))]
    public partial UInt24 Reserved { get; }

    private bool IsDtls => Type == CapwapPreambleType.Dtls;
}

/// <summary>Whether the payload is encrypted.</summary>
public enum CapwapPreambleType : byte
{
    [Name("CAPWAP Header")] Header = 0,
    [Name("CAPWAP DTLS Header")] Dtls = 1,
}

/// <summary>The technology that frames are of.</summary>
public enum CapwapBinding : byte
{
    [Name("Reserved")] Reserved = 0,
    [Name("IEEE 802.11")] Ieee80211 = 1,
    [Name("IEEE 802.16")] Ieee80216 = 2,
    [Name("EPCGlobal")] EpcGlobal = 3,
}
