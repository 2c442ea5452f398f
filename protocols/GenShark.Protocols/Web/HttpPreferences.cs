namespace GenShark.Protocols;

/// <summary>What the user may choose of HTTP. What can't be set has its default so far.</summary>
internal sealed class HttpPreferences
{
    [Preference("desegment_headers",
        "Whether the HTTP dissector should reassemble headers of a request spanning multiple TCP segments. To use this option, you must also enable \"Allow subdissectors to reassemble TCP streams\" in the TCP protocol settings.")]
    public bool DesegmentHeaders { get; } = true;

    [Preference("desegment_body",
        "Whether the HTTP dissector should use the \"Content-length:\" value, if present, to reassemble the body of a request spanning multiple TCP segments, and reassemble chunked data spanning multiple TCP segments. To use this option, you must also enable \"Allow subdissectors to reassemble TCP streams\" in the TCP protocol settings.")]
    public bool DesegmentBody { get; } = true;

    [Preference("dechunk_body", "Whether to reassemble bodies of entities that are transferred using the \"Transfer-Encoding: chunked\" method")]
    public bool DechunkBody { get; } = true;

    [Preference("decompress_body", "Whether to uncompress entity bodies that are compressed using \"Content-Encoding: \"")]
    public bool DecompressBody { get; set; } = true;
}
