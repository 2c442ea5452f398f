namespace GenShark.Protocols;

/// <summary>Enterprises whose numbers occur in DHCP.</summary>
/// <seealso href="https://www.iana.org/assignments/enterprise-numbers"/>
public enum DhcpEnterprise : uint
{
    [Name("ciscoSystems")] Cisco = 9,
    [Name("Microsoft")] Microsoft = 311,
    [Name("Broadband Forum (previously 'DSL Forum')")] BroadbandForum = 3561,
    [Name("Cable Television Laboratories, Inc.")] CableLabs = 4491,
    [Name("Example Enterprise Number for Documentation Use")] Documentation = 32473,
    [Name("Tom Gundersen (systemd)")] Systemd = 43793,
}
