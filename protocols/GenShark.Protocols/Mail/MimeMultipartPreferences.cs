namespace GenShark.Protocols;

/// <summary>What the user may choose of MIME multipart bodies. What can't be set has its default so far.</summary>
internal sealed class MimeMultipartPreferences
{
    [Preference("display_unknown_body_as_text", "Display multipart bodies with no media type dissector as raw text (may cause problems with binary data).")]
    public bool DisplayUnknownBodyAsText { get; }

    [Preference("remove_base64_encoding", "Remove any base64 content-transfer encoding from bodies. This supports export of the body and its further dissection.")]
    public bool RemoveBase64Encoding { get; }

    [Preference("uncompress_data", "Uncompress parts which are compressed. GZIP for example. This supports export of the body and its further dissection.")]
    public bool UncompressData { get; } = true;
}
