namespace GenShark.Protocols;

/// <summary>Enterprises whose numbers occur in DHCP.</summary>
/// <seealso href="https://www.iana.org/assignments/enterprise-numbers"/>
public enum DhcpEnterprise : uint
{
    [Name("Broadband Forum (previously 'DSL Forum')")] BroadbandForum = 3561,
}
