namespace GenShark.Protocols;

/// <summary>Quality of service (802.11-2020, 9.2.4.5): what the upper bits mean depends on who sends.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WirelessQos
{
    [Field("wlan.qos", "Qos Control", Base.Hex)]
    public partial ushort Value { get; }

    [Field("wlan.qos.tid", "TID"), Mask(0xf), Of(nameof(Value))]
    public partial ushort Tid { get; }

    [Field("wlan.qos.priority", "Priority", Names = typeof(WirelessPriority), Mask = 0x7, At = nameof(Value), Covers = true, Description = "802.1D Tag"), Of(nameof(Value))]
    private ushort Priority => (ushort)(Value & 7);

    [Field("wlan.qos.eosp", "EOSP", Truth = "End of service period|Service period", Description = "EOSP Field", Mask = 0x10, MaskWidth = 16, Generated = false, At = nameof(Value), Covers = true), Of(nameof(Value)), If(nameof(IsFromAccessPoint))]
    private bool EndsServicePeriod => (Value & 0x10) != 0;

    [Field("wlan.qos.bit4", "QoS bit 4", Truth = "Bits 8-15 of QoS Control field are Queue Size|Bits 8-15 of QoS Control field are TXOP Duration Requested", Mask = 0x10, MaskWidth = 16, Generated = false, At = nameof(Value), Covers = true), Of(nameof(Value)), If(nameof(IsFromStation))]
    private bool TellsQueue => (Value & 0x10) != 0;

    [Field("wlan.qos.ack", "Ack Policy", Base.Hex, Names = typeof(WirelessAckPolicy)), Mask(0x60), Of(nameof(Value))]
    public partial ushort AckPolicy { get; }

    [Field("wlan.qos.amsdupresent", "Payload Type", Truth = "A-MSDU|MSDU", Mask = 0x80, MaskWidth = 16, Generated = false, At = nameof(Value), Covers = true), Of(nameof(Value)), If(nameof(HasPayload))]
    private bool IsAggregate => (Value & 0x80) != 0;

    [Field("wlan.qos.ps_buf_state", "QAP PS Buffer State", Base.Hex, Mask = 0xff00, Generated = false, At = nameof(Value), Covers = true), Of(nameof(Value)), If(nameof(IsFromAccessPoint))]
    private ushort BufferState => (ushort)(Value >> 8);

    [Field("wlan.qos.buf_state_indicated", "Buffer State Indicated", Mask = 0x200, MaskWidth = 16, Truth = Truth.YesNo, Generated = false, At = nameof(Value), Covers = true), Of(nameof(BufferState)), If(nameof(IsFromAccessPoint))]
    private bool IndicatesBuffer => (Value & 0x200) != 0;

    [Field("wlan.qos.highest_pri_buf_ac", "Highest-Priority Buffered AC", Names = typeof(WirelessAccessCategory), Mask = 0xc00, Generated = false, At = nameof(Value), Covers = true), Of(nameof(BufferState)), If(nameof(TellsBuffer))]
    private ushort HighestCategory => (ushort)(Value >> 10 & 3);

    [Field("wlan.qos.qap_buf_load", "QAP Buffered Load", Mask = 0xf000, Generated = false, At = nameof(Value), Covers = true), Of(nameof(BufferState)), If(nameof(TellsBuffer))]
    private ushort BufferedLoad => (ushort)(Value >> 12);

    [Field("wlan.qos.queue_size", "Queue Size", Mask = 0xff00, Generated = false, At = nameof(Value), Covers = true), Of(nameof(Value)), Append(nameof(WriteQueueSize)), If(nameof(AsksByQueue))]
    private ushort QueueSize => (ushort)(Value >> 8);

    [Field("wlan.qos.txop_dur_req", "TXOP Duration Requested", Mask = 0xff00, Generated = false, At = nameof(Value), Covers = true), Of(nameof(Value)), Append(nameof(WriteRequest)), If(nameof(AsksByTime))]
    private ushort Request => (ushort)(Value >> 8);

    private WirelessFrame Frame => WirelessFrame.Of(Slice);
    private bool IsFromAccessPoint => Frame is { FromDistribution: true, ToDistribution: false };
    private bool IsFromStation => !IsFromAccessPoint;
    private bool HasPayload => !Frame.IsNull;
    private bool TellsBuffer => IsFromAccessPoint && IndicatesBuffer;
    private bool AsksByQueue => IsFromStation && TellsQueue;
    private bool AsksByTime => IsFromStation && !TellsQueue;

    private void WriteQueueSize(TextBuilder text)
    {
        if (QueueSize == 254) text.Append(" (more than 64 768 octets)");
        else if (QueueSize == 255) text.Append(" (unspecified or unknown)");
        else text.Append($" ({QueueSize * 256} bytes)");
    }

    private void WriteRequest(TextBuilder text)
    {
        if (Request == 0) text.Append(" (no TXOP requested)");
    }
}
