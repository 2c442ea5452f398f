namespace GenShark.Protocols;

/// <summary>What the user may choose of ARP.</summary>
internal sealed class ArpPreferences
{
    [Preference("detect_request_storms", "Attempt to detect excessive rate of ARP requests")]
    public bool DetectRequestStorms { get; }

    [Preference("detect_storm_number_of_packets", "Number of requests needed within period to indicate a storm")]
    public uint DetectStormNumberOfPackets { get; } = 30;

    [Preference("detect_storm_period", "Period in milliseconds during which a packet storm may be detected")]
    public uint DetectStormPeriod { get; } = 100;

    [Preference("detect_duplicate_ips", "Attempt to detect duplicate use of IP addresses")]
    public bool DetectDuplicateIps { get; set; } = true;

    [Preference("register_network_address_binding", "Try to resolve physical addresses to host names from ARP requests/responses")]
    public bool RegisterNetworkAddressBinding { get; } = true;
}
