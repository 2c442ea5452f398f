namespace GenShark.Protocols;

/// <summary>Internet Message Format: what mail is written in.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5322"/>
[Protocol("imf", "Internet Message Format", Short = "IMF", Column = ""), Over("media_type", Names = ["message/rfc822"])]
[DeclareField("imf.date", "Date", FieldType.String, Description = "DateTime")]
[DeclareField("imf.from", "From", FieldType.String, Description = "MailboxList")]
[DeclareField("imf.sender", "Sender", FieldType.String)]
[DeclareField("imf.reply_to", "Reply-To", FieldType.String)]
[DeclareField("imf.to", "To", FieldType.String)]
[DeclareField("imf.cc", "Cc", FieldType.String)]
[DeclareField("imf.bcc", "Bcc", FieldType.String)]
[DeclareField("imf.message_id", "Message-ID", FieldType.String)]
[DeclareField("imf.in_reply_to", "In-Reply-To", FieldType.String)]
[DeclareField("imf.references", "References", FieldType.String)]
[DeclareField("imf.subject", "Subject", FieldType.String)]
[DeclareField("imf.comments", "Comments", FieldType.String)]
[DeclareField("imf.user_agent", "User-Agent", FieldType.String)]
[DeclareField("imf.keywords", "Keywords", FieldType.String)]
[DeclareField("imf.resent.date", "Resent-Date", FieldType.String)]
[DeclareField("imf.resent.from", "Resent-From", FieldType.String)]
[DeclareField("imf.resent.sender", "Resent-Sender", FieldType.String)]
[DeclareField("imf.resent.to", "Resent-To", FieldType.String)]
[DeclareField("imf.resent.cc", "Resent-Cc", FieldType.String)]
[DeclareField("imf.resent.bcc", "Resent-Bcc", FieldType.String)]
[DeclareField("imf.resent.message_id", "Resent-Message-ID", FieldType.String)]
[DeclareField("imf.return_path", "Return-Path", FieldType.String)]
[DeclareField("imf.received", "Received", FieldType.String)]
[DeclareField("imf.content.type", "Content-Type", FieldType.String)]
[DeclareField("imf.content.type.type", "Type", FieldType.String)]
[DeclareField("imf.content.type.parameters", "Parameters", FieldType.String)]
[DeclareField("imf.content.description", "Content-Description", FieldType.String)]
[DeclareField("imf.content.id", "Content-ID", FieldType.String)]
[DeclareField("imf.content.transfer_encoding", "Content-Transfer-Encoding", FieldType.String)]
[DeclareField("imf.mime_version", "MIME-Version", FieldType.String)]
[DeclareField("imf.autoforwarded", "Autoforwarded", FieldType.String)]
[DeclareField("imf.autosubmitted", "Autosubmitted", FieldType.String)]
[DeclareField("imf.x400_content_identifier", "X400-Content-Identifier", FieldType.String)]
[DeclareField("imf.content_language", "Content-Language", FieldType.String)]
[DeclareField("imf.conversion", "Conversion", FieldType.String)]
[DeclareField("imf.conversion_with_loss", "Conversion-With-Loss", FieldType.String)]
[DeclareField("imf.delivery_date", "Delivery-Date", FieldType.String)]
[DeclareField("imf.discarded_x400_ipms_extensions", "Discarded-X400-IPMS-Extensions", FieldType.String)]
[DeclareField("imf.discarded_x400_mts_extensions", "Discarded-X400-MTS-Extensions", FieldType.String)]
[DeclareField("imf.dl_expansion_history", "DL-Expansion-History", FieldType.String)]
[DeclareField("imf.deferred_delivery", "Deferred-Delivery", FieldType.String)]
[DeclareField("imf.expires", "Expires", FieldType.String)]
[DeclareField("imf.importance", "Importance", FieldType.String)]
[DeclareField("imf.incomplete_copy", "Incomplete-Copy", FieldType.String)]
[DeclareField("imf.latest_delivery_time", "Latest-Delivery-Time", FieldType.String)]
[DeclareField("imf.message_type", "Message-Type", FieldType.String)]
[DeclareField("imf.original_encoded_information_types", "Original-Encoded-Information-Types", FieldType.String)]
[DeclareField("imf.originator_return_address", "Originator-Return-Address", FieldType.String)]
[DeclareField("imf.priority", "Priority", FieldType.String)]
[DeclareField("imf.reply_by", "Reply-By", FieldType.String)]
[DeclareField("imf.sensitivity", "Sensitivity", FieldType.String)]
[DeclareField("imf.supersedes", "Supersedes", FieldType.String)]
[DeclareField("imf.x400_content_type", "X400-Content-Type", FieldType.String)]
[DeclareField("imf.x400_mts_identifier", "X400-MTS-Identifier", FieldType.String)]
[DeclareField("imf.x400_originator", "X400-Originator", FieldType.String)]
[DeclareField("imf.x400_received", "X400-Received", FieldType.String)]
[DeclareField("imf.x400_recipients", "X400-Recipients", FieldType.String)]
[DeclareField("imf.delivered_to", "Delivered-To", FieldType.String)]
[DeclareField("imf.ext.mailer", "X-Mailer", FieldType.String)]
[DeclareField("imf.ext.mimeole", "X-MimeOLE", FieldType.String)]
[DeclareField("imf.ext.expiry-date", "Expiry-Date", FieldType.String)]
[DeclareField("imf.ext.tnef-correlator", "X-MS-TNEF-Correlator", FieldType.String)]
[DeclareField("imf.ext.uidl", "X-UIDL", FieldType.String)]
[DeclareField("imf.ext.authentication_warning", "X-Authentication-Warning", FieldType.String)]
[DeclareField("imf.ext.virus_scanned", "X-Virus-Scanned", FieldType.String)]
[DeclareField("imf.ext.original-to", "X-Original-To", FieldType.String)]
[DeclareField("imf.thread-index", "Thread-Index", FieldType.String)]
[DeclareField("imf.lines", "Lines", FieldType.String)]
[DeclareField("imf.precedence", "Precedence", FieldType.String)]
[DeclareField("imf.extension", "Unknown-Extension", FieldType.String)]
[DeclareField("imf.extension.type", "Type", FieldType.String)]
[DeclareField("imf.extension.value", "Value", FieldType.String)]
[DeclareField("imf.display_name", "Display-Name", FieldType.String)]
[DeclareField("imf.address", "Address", FieldType.String)]
[DeclareField("imf.address_list.item", "Item", FieldType.String)]
[DeclareField("imf.mailbox_list.item", "Item", FieldType.String)]
[DeclareField("imf.siolabel", "SIO-Label", FieldType.None)]
[DeclareField("imf.siolabel.marking", "Marking", FieldType.String)]
[DeclareField("imf.siolabel.fgcolor", "Foreground Color", FieldType.String)]
[DeclareField("imf.siolabel.bgcolor", "Background Color", FieldType.String)]
[DeclareField("imf.siolabel.type", "Type", FieldType.String)]
[DeclareField("imf.siolabel.label", "Label", FieldType.String)]
[DeclareField("imf.siolabel.unknown", "Unknown parameter", FieldType.String)]
[DeclareField("imf.message_text", "Message-Text", FieldType.None)]
[DeclareField("imf.unknown_param", "Unknown parameter", FieldType.None)]
public readonly ref partial struct Imf
{
    /// <summary>Headers have no fixed place.</summary>
    [Step]
    private void ShowHead() => ImfHeaderNodes.Show(Dissection!, Slice, Head);

    [Size(nameof(HeadSize))]
    public partial ReadOnlySpan<byte> HeadBytes { get; }

    /// <summary>A body that is said to be bytes.</summary>
    [Payload(Nested = true, Covered = true), If(nameof(IsBytes))]
    public partial ReadOnlySpan<byte> BytesBody { get; }

    [Payload(Nested = true, Covered = true, NoData = true), If(nameof(IsTyped)), Next("media_type", nameof(MediaType))]
    public partial ReadOnlySpan<byte> Body { get; }

    [Step, If(nameof(IsPlain))]
    private void ShowText() => ImfHeaderNodes.ShowText(Dissection!, Slice, HeadSize);

    private ImfHead Head => ImfHead.Read(Slice.Bytes);

    private int HeadSize => Head.Size;
    private ReadOnlySpan<byte> ContentType => Head.Type.Of(Slice.Bytes);
    private uint MediaType => TextKey.Of(ContentType);
    private bool IsPlain => ContentType.Length == 0;
    private bool IsBytes => HttpHeader.IsToken(ContentType, "application/octet-stream"u8);
    private bool IsTyped => !IsPlain && !IsBytes;
}
