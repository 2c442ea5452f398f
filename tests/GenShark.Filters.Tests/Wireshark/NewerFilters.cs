namespace GenShark.Filters.Tests.Wireshark;

/// <summary>Rows that tshark 4.0 refuses and Wireshark 4.2 or 4.4 takes, each with a filter of 4.0's language that means the same.</summary>
internal static class NewerFilters
{
    public static IReadOnlyDictionary<string, string> Equals40 { get; } = new Dictionary<string, string>
    {
        ["dns xor icmp"] = "(dns and not icmp) or (icmp and not dns)",
        ["90 < frame.len"] = "frame.len > 90",
        ["\"abc\" == dns.qry.name"] = "dns.qry.name == \"abc\"",
        ["53 == udp.port"] = "udp.port == 53",
        ["_ws.col.Info contains \"Standard\""] = "dns.flags.opcode == 0",
        ["_ws.col.Protocol == \"DNS\""] = "dns",
    };
}
