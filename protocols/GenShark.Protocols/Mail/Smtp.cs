using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Simple Mail Transfer Protocol: commands, replies, and the mail between them, which comes in as many pieces as segments carry.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5321"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3030"/>
[Protocol("smtp", "Simple Mail Transfer Protocol", Short = "SMTP", Preferences = typeof(SmtpPreferences)), Message(nameof(SizeInStream), Joined = nameof(JoinsLines))]
[Over("tcp.port", 25, 587), Carries("starttls")]
[DeclareFragments("smtp.data", "DATA", MessagesOf = "SMTP")]
[UsesNames(typeof(SmtpReplyCode))]
[DeclareField("smtp.req", "Request", FieldType.Boolean)]
[DeclareField("smtp.rsp", "Response", FieldType.Boolean)]
[DeclareField("smtp.message", "Message", FieldType.String)]
[DeclareField("smtp.command_line", "Command Line", FieldType.String)]
[DeclareField("smtp.req.command", "Command", FieldType.String)]
[DeclareField("smtp.req.parameter", "Request parameter", FieldType.String)]
[DeclareField("smtp.response", "Response", FieldType.String)]
[DeclareField("smtp.response.code", "Response code", FieldType.UInt32, Base.Dec, Names = typeof(SmtpReplyCode))]
[DeclareField("smtp.rsp.parameter", "Response parameter", FieldType.String)]
[DeclareField("smtp.auth.username", "Username", FieldType.String)]
[DeclareField("smtp.auth.password", "Password", FieldType.String)]
[DeclareField("smtp.auth.username_password", "Username/Password", FieldType.String)]
[DeclareField("smtp.eom", "EOM", FieldType.None)]
[DeclareField("smtp.base64_decode", "base64 decode failed or is not enabled (check SMTP preferences)", FieldType.None)]
[DeclareField("smtp.response.code.unexpected", "Unexpected response code in multiline response", FieldType.None)]
public readonly ref partial struct Smtp
{
    [Step]
    private void Enter() => SmtpConversations.Enter(Dissection!, Slice);

    /// <summary>Lines have no fixed place; what they are depends on those before them.</summary>
    [Step]
    private void ShowLines()
    {
        switch (Segment.Kind)
        {
            case SmtpKind.Replies: SmtpReplyNodes.Show(Dissection!, Slice); break;
            case SmtpKind.Commands: SmtpCommandNodes.Show(Dissection!, Slice, Segment.Login); break;
            case SmtpKind.Piece: SmtpMailNodes.ShowPiece(Dissection!, Slice, Segment); break;
            case SmtpKind.End: SmtpMailNodes.ShowEnd(Dissection!, Slice, Segment); break;
        }
    }

    [Payload(SkipEmpty = true, Covered = true, Transform = nameof(Join), NoData = true), If(nameof(IsEnd)), Next("media_type", nameof(MailType))]
    public partial ReadOnlySpan<byte> Mail { get; }

    // All that is there, unless its first line does not end.
    internal bool JoinsLines => Dissection?.Session.Preferences<SmtpPreferences>() is not { DesegmentLines: false };
    internal int SizeInStream => new TextLines(Slice.Bytes, 0).MoveNext() ? Slice.Length : MessageSize.Unknown;

    private SmtpSegment Segment => Dissection is { } d ? d.Session.State<SmtpConversations>().Segment : default;
    private bool IsEnd => Segment.Kind == SmtpKind.End;
    private uint MailType => TextKey.Of("message/rfc822"u8);

    private Slice Join(Slice message) => SmtpMailNodes.Join(Dissection!, message, Segment);
}
