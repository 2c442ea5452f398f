namespace GenShark.Protocols;

/// <summary>Suboptions of the first PacketCable client configuration (option 177).</summary>
public enum PacketCableI05SuboptionCode : byte
{
    [Name("Primary DHCP Server")] PrimaryDhcpServer = 1,
    [Name("Secondary DHCP Server")] SecondaryDhcpServer = 2,
    [Name("SNMP Entity")] SnmpEntity = 3,
    [Name("Primary DNS Server")] PrimaryDnsServer = 4,
    [Name("Secondary DNS Server")] SecondaryDnsServer = 5,
    [Name("Kerberos Realm")] KerberosRealm = 6,
    [Name("MTA should fetch TGT?")] FetchTicket = 7,
    [Name("Provisioning Timer")] ProvisioningTimer = 8,
    [Name("CMS FQDN")] CmsFqdn = 9,
    [Name("AS-REQ/AS-REP Backoff and Retry")] AsBackoffAndRetry = 10,
    [Name("AP-REQ/AP-REP Backoff and Retry")] ApBackoffAndRetry = 11,
    [Name("MTA should clear Kerberos tickets?")] ClearTickets = 12,
}
