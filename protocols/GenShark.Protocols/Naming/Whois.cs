namespace GenShark.Protocols;

/// <summary>WHOIS: a name is asked for, and lines of text answer until the connection ends.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3912"/>
[Protocol("whois", "whois", Short = "WHOIS"), Over("tcp.port", 43), Message(nameof(SizeInStream), Announce = nameof(Announce))]
[DeclareField("whois.query", "Query", FieldType.String)]
[DeclareField("whois.answer", "Answer", FieldType.String)]
[DeclareField("whois.nocrlf", "Missing <CR><LF>", FieldType.None)]
[DeclareField("whois.encoding", Encoding, FieldType.None)]
public readonly ref partial struct Whois
{
    private const string Encoding = "WHOIS has no mechanism to indicate encoding (RFC 3912), assuming UTF-8";

    [Step(Always = true)]
    private void Enter()
    {
        Lookups.Enter(Dissection!, WhoisProtocol.Instance, Slice);
        Say(State);
    }

    [Step, If(nameof(IsQuery))]
    private void ShowQuery() => Lookups.ShowQuestion(Dissection!, Slice, WhoisFields.Query, WhoisFields.Nocrlf);

    [Field("whois.answer_in", "Answer In", Type = FieldType.FrameNumber, Description = "The answer to this WHOIS query is in this frame")] private uint? AnswerIn => State.AnswerIn;
    [Field("whois.answer_to", "Query In", Type = FieldType.FrameNumber, Description = "This is the answer to the WHOIS query in this frame")] private uint? AnswerTo => State.AnswerTo;
    [Field("whois.response_time", "Response Time", Description = "The time between the Query and the Answer")] private Interval? ResponseTime => State.Time;

    [Step, If(nameof(IsAnswer))]
    private void ShowAnswer()
    {
        Dissection d = Dissection!;
        var lines = new TextLines(Slice.Bytes, 0, takesRest: true);
        while (lines.MoveNext()) d.Text(WhoisFields.Answer, Slice, lines.Whole.At, lines.Whole.Size);
        d.BeginText().Append(Encoding);
        d.Remark(WhoisFields.Encoding, Slice, 0, Slice.Length, Severity.Chat, ExpertGroup.Assumption);
    }

    internal int SizeInStream => Lookups.SizeOf(Dissection, WhoisProtocol.Instance, Slice);

    internal void Announce() => Say(Lookups.Begin(Dissection!, WhoisProtocol.Instance, Slice));

    private LookupState State => Dissection is { } d ? d.Session.State<Lookups>().Current : default;
    private bool IsQuery => Lookups.IsQuery(Dissection, WhoisProtocol.Instance);
    private bool IsAnswer => !IsQuery;

    private string Word => IsQuery ? "Query" : "Answer";

    private void Say(in LookupState state) => Dissection!.BeginInfo(append: false)?.Append($"{Word}: ").AppendPrintable(TextNodes.Ascii(Dissection!, state.Words));

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"WHOIS: {Word}");
}
