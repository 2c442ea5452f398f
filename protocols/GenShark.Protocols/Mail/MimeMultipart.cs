namespace GenShark.Protocols;

/// <summary>Bodies of several parts, each with headers of its own (RFC 2046, 5.1).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2046"/>
[Protocol("mime_multipart", "MIME Multipart Media Encapsulation", Short = "MIME multipart", Column = "", Preferences = typeof(MimeMultipartPreferences))]
[Over("media_type", Names = [
    "multipart/mixed", "multipart/related", "multipart/alternative", "multipart/form-data", "multipart/report", "multipart/signed", "multipart/encrypted"])]
[Carries("media_type"), Carries("media_type.other")]
[DeclareField("mime_multipart.type", "Type", FieldType.String, Description = "MIME multipart encapsulation type")]
[DeclareField("mime_multipart.part", "Encapsulated multipart part", FieldType.String)]
[DeclareField("mime_multipart.header.sectoken-length", "Length of security token", FieldType.UInt32, Base.Dec, Description = "Length of the Kerberos BLOB which follows this token")]
[DeclareField("mime_multipart.header.content-description", "Content-Description", FieldType.String, Description = "Content-Description Header")]
[DeclareField("mime_multipart.header.content-disposition", "Content-Disposition", FieldType.String, Description = "RFC 2183: Content-Disposition Header")]
[DeclareField("mime_multipart.header.content-encoding", "Content-Encoding", FieldType.String, Description = "Content-Encoding Header")]
[DeclareField("mime_multipart.header.content-id", "Content-Id", FieldType.String, Description = "RFC 2045: Content-Id Header")]
[DeclareField("mime_multipart.header.content-language", "Content-Language", FieldType.String, Description = "Content-Language Header")]
[DeclareField("mime_multipart.header.content-length", "Content-Length", FieldType.String, Description = "Content-Length Header")]
[DeclareField("mime_multipart.header.content-transfer-encoding", "Content-Transfer-Encoding", FieldType.String, Description = "RFC 2045: Content-Transfer-Encoding Header")]
[DeclareField("mime_multipart.header.content-type", "Content-Type", FieldType.String, Description = "Content-Type Header")]
[DeclareField("mime_multipart.header.originalcontent", "OriginalContent", FieldType.String, Description = "Original Content-Type Header")]
[DeclareField("mime_multipart.first_boundary", "First boundary", FieldType.String)]
[DeclareField("mime_multipart.preamble", "Preamble", FieldType.Bytes)]
[DeclareField("mime_multipart.last_boundary", "Last boundary", FieldType.String)]
[DeclareField("mime_multipart.boundary", "Boundary", FieldType.String)]
[DeclareField("mime_multipart.trailer", "Trailer", FieldType.Bytes)]
[DeclareField("mime_multipart.no_required_parameter", "The multipart dissector could not find a required parameter.", FieldType.None)]
[DeclareField("mime_multipart.decryption_not_possible", "The multipart dissector could not decrypt the message.", FieldType.None)]
public readonly ref partial struct MimeMultipart
{
    /// <summary>Parts are told by a line between them, which the carrier names.</summary>
    [Custom]
    private bool WalkParts(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        MediaTypes media = d.Session.State<MediaTypes>();
        d.Made(MimeMultipartFields.Type, s, 0, 0, media.Type, NodeFlags.Generated);
        Span<byte> mark = stackalloc byte[MimeBoundaries.LongestMark];
        return MimePartNodes.Show(d, s, MimeBoundaries.MarkOf(media.Parameters, mark));
    }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        MediaTypes media = Dissection!.Session.State<MediaTypes>();
        text.Append("MIME Multipart Media Encapsulation, Type: ").AppendPrintable(media.Type);
        text.Append(", Boundary: \"").AppendPrintable(MimeBoundaries.BoundaryOf(media.Parameters)).Append('"');
    }
}
