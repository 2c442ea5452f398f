namespace GenShark.Protocols;

/// <summary>What the capture says of a packet: the layer below all others. It takes no bytes.</summary>
[Protocol("frame", "Frame", Short = "")]
[DeclareField("pkt_comment", "Packet comments", FieldType.Protocol)]
[DeclareField("frame.comment", "Comment", FieldType.String)]
[DeclareField("frame.comment.expert", "Formatted comment", FieldType.None)]
public readonly ref partial struct FrameLayer
{
    private ref readonly Frame Frame => ref Dissection!.Frame;
    private FrameClock Clock => Dissection!.Session.Clock;
    private FrameDetails? Details => Frame.Details;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        WriteLength(text.Append($"Frame {Frame.Number}: "), (uint)Frame.Length).Append(" on wire (").Append((uint)(Frame.Length * 8L)).Append(" bits), ");
        WriteLength(text, CapturedLength).Append(" captured (").Append(CapturedLength * 8).Append(" bits)");
        if (InterfaceId is not { } id) return;
        text.Append(" on interface ").Append(InterfaceName ?? InterfaceDescription ?? "unknown").Append($", id {id}");
    }

    private static TextBuilder WriteLength(TextBuilder text, uint length) => text.Append($"{length} byte{(length == 1 ? "" : "s")}");

    [Field("frame.section_number", "Section number", Generated = false)]
    private uint? Section => Frame.InterfaceId >= 0 ? (uint)(Details?.Section ?? 1) : null;

    [Field("frame.interface_id", "Interface id", Generated = false), Append(nameof(WriteInterface))]
    private uint? InterfaceId => Frame.InterfaceId >= 0 ? (uint)Frame.InterfaceId : null;

    private void WriteInterface(TextBuilder text) => text.Append($" ({InterfaceName ?? InterfaceDescription ?? "unknown"})");

    [Field("frame.interface_name", "Interface name", Generated = false), Of(nameof(InterfaceId))]
    private string? InterfaceName => Details?.InterfaceName;

    [Field("frame.interface_description", "Interface description", Generated = false), Of(nameof(InterfaceId))]
    private string? InterfaceDescription => Details?.InterfaceDescription;

    [Field("frame.encap_type", "Encapsulation type", Generated = false)]
    private Encapsulation Encapsulation => LinkTypes.ToEncapsulation(Frame.LinkType);

    [Field("frame.time", "Arrival Time", Base.Local, Generated = false), If(nameof(HasTime))]
    private Timestamp Time => Frame.Time;

    private bool HasTime => Frame.HasTime;

    [Field("frame.offset_shift", "Time shift for this packet", Unit = " seconds"), If(nameof(HasTime))]
    private Interval Shift => default;

    [Field("frame.time_epoch", "Epoch Time", Unit = " seconds", Generated = false), If(nameof(HasTime))]
    private Interval Epoch => new(Frame.Time.Seconds, Frame.Time.Nanoseconds);

    [Field("frame.time_delta", "Time delta from previous captured frame", Unit = " seconds"), If(nameof(HasTime))]
    private Interval Delta => Clock.Delta;

    [Field("frame.time_delta_displayed", "Time delta from previous displayed frame", Unit = " seconds"), If(nameof(HasTime))]
    private Interval DeltaDisplayed => Clock.DeltaDisplayed;

    [Field("frame.time_relative", "Time since reference or first frame", Unit = " seconds"), If(nameof(HasTime))]
    private Interval Relative => Clock.Relative;

    [Field("frame.number", "Frame Number", Generated = false)]
    private uint Number => (uint)Frame.Number;

    [Field("frame.len", "Frame length on the wire", Generated = false), Label(nameof(WriteFrameLength))]
    [Expert(nameof(IsShorterThanCaptured), "frame.len_lt_caplen", "Frame length is less than captured length", Severity.Error, ExpertGroup.Malformed)]
    private uint Length => (uint)Frame.Length;

    private bool IsShorterThanCaptured => Frame.Length < Frame.CapturedLength;

    private void WriteFrameLength(TextBuilder text) => WriteLength(text.Append("Frame Length: "), Length).Append($" ({Length * 8} bits)");

    [Field("frame.cap_len", "Frame length stored into the capture file", Generated = false), Label(nameof(WriteCapturedLength))]
    private uint CapturedLength => (uint)Frame.CapturedLength;

    private void WriteCapturedLength(TextBuilder text) => WriteLength(text.Append("Capture Length: "), CapturedLength).Append($" ({CapturedLength * 8} bits)");

    [Field("frame.marked", "Frame is marked")]
    private bool IsMarked => false;

    [Field("frame.ignored", "Frame is ignored")]
    private bool IsIgnored => false;

    [Payload(Catch = true, Covered = true), Next("wtap_encap", nameof(Encapsulation))]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>Known only when the payload is done.</summary>
    [Field("frame.protocols", "Protocols in frame")]
    private void WriteProtocols(TextBuilder text)
    {
        foreach (Layer layer in Dissection!.Layers)
        {
            if (layer.Protocol.FilterName == "frame") continue;
            if (text.Length > 0) text.Append(':');
            text.Append(layer.Protocol.FilterName);
        }
    }
}
