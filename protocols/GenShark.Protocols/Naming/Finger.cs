namespace GenShark.Protocols;

/// <summary>Finger: a name is asked for, and what is known of it told until the connection ends.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1288"/>
[Protocol("finger", "finger", Short = "FINGER"), Over("tcp.port", 79), Message(nameof(SizeInStream), Announce = nameof(Announce))]
[DeclareField("finger.query", "Query", FieldType.String)]
[DeclareField("finger.response", "Response", FieldType.String)]
[DeclareField("finger.nocrlf", "Missing <CR><LF>", FieldType.None)]
public readonly ref partial struct Finger
{
    [Step(Always = true)]
    private void Enter() => Lookups.Enter(Dissection!, FingerProtocol.Instance, Slice);

    /// <summary>Either is ASCII, whatever other bytes there are.</summary>
    [Step]
    private void ShowText()
    {
        if (IsQuery) Lookups.ShowQuestion(Dissection!, Slice, FingerFields.Query, FingerFields.Nocrlf);
        else Dissection!.Text(FingerFields.Response, Slice, new TextPart(0, Slice.CapturedLength));
    }

    [Field("finger.response_in", "Response In", Type = FieldType.FrameNumber, Description = "The response to this FINGER query is in this frame")] private uint? ResponseIn => State.AnswerIn;
    [Field("finger.response_to", "Request In", Type = FieldType.FrameNumber, Description = "This is a response to the FINGER query in this frame")] private uint? ResponseTo => State.AnswerTo;
    [Field("finger.response_time", "Response Time", Description = "The time between the Query and the Response")] private Interval? ResponseTime => State.Time;

    internal int SizeInStream => Lookups.SizeOf(Dissection, FingerProtocol.Instance, Slice);

    internal void Announce() => Dissection!.BeginInfo(append: false)?.Append(Word);

    private LookupState State => Dissection is { } d ? d.Session.State<Lookups>().Current : default;

    private bool IsQuery => Lookups.IsQuery(Dissection, FingerProtocol.Instance);
    private string Word => IsQuery ? "Query" : "Response";

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"FINGER: {Word}");

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append(Word);
}
