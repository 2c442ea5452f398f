namespace GenShark.Protocols;

/// <summary>What the user may choose of TLS. What can't be set has its default so far.</summary>
internal sealed class TlsPreferences
{
    [Preference("desegment_ssl_records",
        "Whether the TLS dissector should reassemble TLS records spanning multiple TCP segments. To use this option, you must also enable \"Allow subdissectors to reassemble TCP streams\" in the TCP protocol settings.")]
    public bool DesegmentSslRecords { get; } = true;

    [Preference("desegment_ssl_application_data", "Whether the TLS dissector should reassemble TLS Application Data spanning multiple TLS records.")]
    public bool DesegmentSslApplicationData { get; } = true;

    [Preference("keylog_file", "The name of a file which contains a list of (pre-)master secrets, as browsers write it where SSLKEYLOGFILE names one.")]
    public string KeylogFile { get; set; } = "";

    [Preference("ignore_ssl_mac_failed", "For troubleshooting ignore the mac check result and decrypt also if the Message Authentication Code (MAC) fails.")]
    public bool IgnoreSslMacFailed { get; }
}
