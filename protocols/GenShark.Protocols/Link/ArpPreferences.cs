namespace GenShark.Protocols;

/// <summary>What the user may choose of ARP.</summary>
internal sealed class ArpPreferences
{
    [Preference("detect_duplicate_ips", "Attempt to detect duplicate use of IP addresses")]
    public bool DetectDuplicateIps { get; set; } = true;
}
