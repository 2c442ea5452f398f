namespace GenShark.Protocols;

/// <summary>What the user may choose of SMTP. What can't be set has its default so far.</summary>
internal sealed class SmtpPreferences
{
    [Preference("desegment_lines",
        "Whether the SMTP dissector should reassemble command and response lines spanning multiple TCP segments. To use this option, you must also enable \"Allow subdissectors to reassemble TCP streams\" in the TCP protocol settings.")]
    public bool DesegmentLines { get; set; } = true;

    [Preference("desegment_data",
        "Whether the SMTP dissector should reassemble DATA command and lines spanning multiple TCP segments. To use this option, you must also enable \"Allow subdissectors to reassemble TCP streams\" in the TCP protocol settings.")]
    public bool DesegmentData { get; } = true;

    [Preference("decryption", "Whether the SMTP dissector should decode Base64 encoded AUTH parameters")]
    public bool Decryption { get; }
}
