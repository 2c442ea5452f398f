namespace GenShark.Protocols;

/// <summary>Post Office Protocol: commands, replies, and the mails that are fetched. What is no reply is taken for a mail.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1939"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2595"/>
[Protocol("pop", "Post Office Protocol", Short = "POP", Preferences = typeof(PopPreferences)), Over("tcp.port", 110), Carries("starttls")]
[DeclareFragments("pop.data", "DATA", MessagesOf = "DATA")]
[DeclareField("pop.response", "Response", FieldType.String)]
[DeclareField("pop.response.indicator", "Response indicator", FieldType.String)]
[DeclareField("pop.response.description", "Response description", FieldType.String)]
[DeclareField("pop.response.data", "Data", FieldType.String, Description = "Response Data")]
[DeclareField("pop.request", "Request", FieldType.String)]
[DeclareField("pop.request.command", "Request command", FieldType.String)]
[DeclareField("pop.request.parameter", "Request parameter", FieldType.String)]
[DeclareField("pop.request.data", "Data", FieldType.String, Description = "Request data")]
[DeclareField("pop.response.tot_len.invalid", "Length must be a string containing an integer", FieldType.None)]
public readonly ref partial struct Pop
{
    [Step]
    private void Enter() => PopConversations.Enter(Dissection!, Slice);

    /// <summary>Lines have no fixed place.</summary>
    [Step]
    private void ShowLines()
    {
        if (Segment.Kind == PopKind.Mail) PopNodes.AnnouncePiece(Dissection!, Slice);
        else PopNodes.Show(Dissection!, Slice, Segment);
    }

    [Payload(SkipEmpty = true, Covered = true, Transform = nameof(Join), NoData = true), If(nameof(IsMail)), Next("media_type", nameof(MailType))]
    public partial ReadOnlySpan<byte> Mail { get; }

    private PopSegment Segment => Dissection is { } d ? d.Session.State<PopConversations>().Segment : default;
    private bool IsMail => Segment.Kind == PopKind.Mail;
    private uint MailType => TextKey.Of("message/rfc822"u8);

    private Slice Join(Slice mail) => PopNodes.Join(Dissection!, mail, Segment);
}
