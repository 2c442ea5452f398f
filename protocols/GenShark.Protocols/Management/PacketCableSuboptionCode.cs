namespace GenShark.Protocols;

/// <summary>Suboptions of the PacketCable client configuration (option 122).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3495"/>
public enum PacketCableSuboptionCode : byte
{
    [Name("TSP's Primary DHCP Server")] PrimaryDhcpServer = 1,
    [Name("TSP's Secondary DHCP Server")] SecondaryDhcpServer = 2,
    [Name("TSP's Provisioning Server")] ProvisioningServer = 3,
    [Name("TSP's AS-REQ/AS-REP Backoff and Retry")] AsBackoffAndRetry = 4,
    [Name("TSP's AP-REQ/AP-REP Backoff and Retry")] ApBackoffAndRetry = 5,
    [Name("TSP's Kerberos Realm Name")] KerberosRealm = 6,
    [Name("TSP's Ticket Granting Server Utilization")] TicketServerUtilization = 7,
    [Name("TSP's Provisioning Timer Value")] ProvisioningTimer = 8,
    [Name("PacketCable Security Ticket Control")] SecurityTicketControl = 9,
}
