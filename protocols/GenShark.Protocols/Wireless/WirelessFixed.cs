namespace GenShark.Protocols;

/// <summary>The parameters that a management frame always has, by its subtype (802.11-2020, 9.3.3).</summary>
[PartOf<WirelessLan>, Endian(Endian.Little), Node("wlan.fixed.all", "Fixed parameters", FieldType.None)]
public readonly ref partial struct WirelessFixed
{
    [Field("wlan.fixed.timestamp", "Timestamp"), If(nameof(IsBeacon))]
    public partial ulong Timestamp { get; }

    [Field("wlan.fixed.beacon", "Beacon Interval", Base.Custom, Format = nameof(WriteUnits), Type = FieldType.UInt32), If(nameof(IsBeacon))]
    public partial ushort Interval { get; }

    [If(nameof(HasCapabilities))]
    public partial WirelessCapabilities Capabilities { get; }

    [Field("wlan.fixed.listen_ival", "Listen Interval", Base.Hex), If(nameof(IsRequest))]
    public partial ushort ListenInterval { get; }

    [Field("wlan.fixed.current_ap", "Current AP", Description = "MAC address of current AP"), If(nameof(IsReassociation))]
    public partial MacAddress Current { get; }

    [Field("wlan.fixed.auth.alg", "Authentication Algorithm", Names = typeof(WirelessAuthentication)), If(nameof(IsAuthentication))]
    public partial ushort Algorithm { get; }

    [Field("wlan.fixed.auth_seq", "Authentication SEQ", Base.Hex, Description = "Authentication Sequence Number"), If(nameof(IsAuthentication))]
    public partial ushort Step { get; }

    [Field("wlan.fixed.status_code", "Status code", Base.Hex, Names = typeof(WirelessStatus), Description = "Status of requested event"), If(nameof(HasStatus))]
    public partial ushort Status { get; }

    [If(nameof(IsResponse))]
    private partial ushort AssociationBits { get; }

    [Field("wlan.fixed.aid", "Association ID", Base.Hex, Mask = 0x3fff, Generated = false, At = nameof(AssociationBits), Covers = true), If(nameof(IsResponse))]
    private ushort Association => (ushort)(AssociationBits & 0x3fff);

    [Field("wlan.fixed.reason_code", "Reason code", Base.Hex, Names = typeof(WirelessReason), Description = "Reason for unsolicited notification"), If(nameof(IsEnd))]
    public partial ushort Reason { get; }

    [Field("wlan.fixed.sae_message_type", "SAE Message Type", Names = typeof(SaeMessageType), Generated = false, At = nameof(Step), Covers = true), If(nameof(IsSae))]
    private ushort SaeMessage => Step;

    [Field("wlan.fixed.finite_cyclic_group", "Group Id", Names = typeof(WirelessFixedFiniteCyclicGroup)), If(nameof(IsSaeCommit))]
    public partial ushort SaeGroup { get; }

    [Field("wlan.fixed.scalar", "Scalar"), Size(nameof(ScalarSize)), If(nameof(IsSaeCommit))]
    public partial ReadOnlySpan<byte> Scalar { get; }

    [Field("wlan.fixed.finite_field_element", "Finite Field Element"), Size(nameof(ElementSize)), If(nameof(IsSaeCommit))]
    public partial ReadOnlySpan<byte> Element { get; }

    [Field("wlan.fixed.send_confirm", "Send-Confirm"), If(nameof(IsSaeConfirm))]
    public partial ushort SendConfirm { get; }

    [Field("wlan.fixed.confirm", "Confirm"), Size(32), If(nameof(IsSaeConfirm))]
    public partial ReadOnlySpan<byte> Confirm { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Fixed parameters ({Slice.Length} bytes)");

    private int Subtype => WirelessCapture.SubtypeOf(Dissection);
    private bool IsBeacon => Subtype is 5 or 8;
    private bool IsRequest => Subtype is 0 or 2;
    private bool IsReassociation => Subtype == 2;
    private bool IsResponse => Subtype is 1 or 3;
    private bool HasCapabilities => IsBeacon || IsRequest || IsResponse;
    private bool IsAuthentication => Subtype == 11;
    private bool HasStatus => IsResponse || IsAuthentication;
    private bool IsEnd => Subtype is 10 or 12;
    private bool IsSae => IsAuthentication && Slice.UInt16Little(0) == 3 && Slice.UInt16Little(4) == 0;
    private bool IsSaeCommit => IsSae && Step == 1 && ScalarSize > 0;
    private bool IsSaeConfirm => IsSae && Step == 2;
    private int ScalarSize => ScalarSizeOf(Slice.UInt16Little(6));
    private int ElementSize => Slice.UInt16Little(6) is 22 or 23 or 24 ? ScalarSize : 2 * ScalarSize;

    // Of the groups of RFC 5903 and RFC 6954; 0 for others.
    private static int ScalarSizeOf(int group) => group switch
    {
        19 or 28 => 32,
        20 or 29 => 48,
        21 => 66,
        25 => 24,
        26 => 28,
        30 => 64,
        _ => 0,
    };

    internal static void WriteUnits(TextBuilder text, ulong units) => WirelessTime.WriteUnits(text, units);

    /// <summary>How many bytes the parameters take in a frame of a subtype whose body this is.</summary>
    internal static int SizeOf(int subtype, in Slice body) => subtype switch
    {
        0 => 4,
        1 or 3 => 6,
        2 => 10,
        5 or 8 => 12,
        10 or 12 => 2,
        11 => SaeSize(body),
        _ => 0,
    };

    private static int SaeSize(in Slice body)
    {
        const int Fixed = 6;
        if (body.UInt16Little(0) != 3 || body.UInt16Little(4) != 0) return Fixed;
        int scalar = ScalarSizeOf(body.UInt16Little(6));
        return body.UInt16Little(2) switch { 1 when scalar > 0 => Fixed + 2 + 3 * scalar, 2 => Fixed + 34, _ => Fixed };
    }
}

/// <summary>What a station is asked to do (802.11-2020, 9.4.1.11).</summary>
[PartOf<WirelessLan>, Endian(Endian.Little), Node]
public readonly ref partial struct WirelessAction
{
    [Field("wlan.fixed.category_code", "Category code", Type = FieldType.UInt16, Names = typeof(WirelessActionCategory), Description = "Management action category")]
    public partial byte Category { get; }

    [Field("wlan.fixed.htact", "HT Action", Base.Hex, Names = typeof(HtActionCode), Description = "HT Action Code"), If(nameof(IsHt))]
    public partial byte HtAction { get; }

    [If(nameof(IsPowerSave))]
    public partial SpatialPowerSave PowerSave { get; }

    [Field("wlan.fixed.action_code", "Action code", Base.Hex, Names = typeof(BlockAckAction), Description = "Management action code"), If(nameof(IsBlockAck))]
    public partial byte BlockAction { get; }

    [Field("wlan.fixed.dialog_token", "Dialog token", Base.Hex, Description = "Management action dialog token"), If(nameof(HasToken))]
    public partial byte Token { get; }

    [Field("wlan.fixed.status_code", "Status code", Base.Hex, Names = typeof(WirelessStatus), Description = "Status of requested event"), If(nameof(IsBlockResponse))]
    public partial ushort Status { get; }

    [If(nameof(HasToken))]
    public partial BlockAckParameters Parameters { get; }

    [Field("wlan.fixed.batimeout", "Block Ack Timeout", Base.Hex), If(nameof(HasToken))]
    public partial ushort Timeout { get; }

    [If(nameof(IsBlockRequest))]
    public partial BlockAckStart Start { get; }

    [If(nameof(IsBlockEnd))]
    public partial BlockAckEnd End { get; }

    [Field("wlan.fixed.reason_code", "Reason code", Base.Hex, Names = typeof(WirelessReason), Description = "Reason for unsolicited notification"), If(nameof(IsBlockEnd))]
    public partial ushort Reason { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("Fixed parameters");

    private int Code => Slice.UInt8(1);
    private bool IsHt => Category == 7;
    private bool IsPowerSave => IsHt && Code == 1;
    private bool IsBlockAck => Category == 3;
    private bool IsBlockRequest => IsBlockAck && Code == 0;
    private bool IsBlockResponse => IsBlockAck && Code == 1;
    private bool IsBlockEnd => IsBlockAck && Code == 2;
    internal bool HasToken => IsBlockRequest || IsBlockResponse;
}
