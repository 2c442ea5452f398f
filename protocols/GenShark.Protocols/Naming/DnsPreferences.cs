namespace GenShark.Protocols;

/// <summary>What the user may choose of DNS. What can't be set has its default so far.</summary>
internal sealed class DnsPreferences
{
    [Preference("desegment_dns_messages",
        "Whether the DNS dissector should reassemble messages spanning multiple TCP segments. To use this option, you must also enable \"Allow subdissectors to reassemble TCP streams\" in the TCP protocol settings.")]
    public bool DesegmentDnsMessages { get; } = true;

    [Preference("retransmission_timer",
        "Number of seconds allowed between DNS requests with the same transaction ID to consider it a retransmission. Otherwise its considered a new request.")]
    public uint RetransmissionTimer { get; set; } = 5;
}
