namespace GenShark.Protocols;

/// <summary>DHCP messages (option 53).</summary>
/// <seealso href="https://www.iana.org/assignments/bootp-dhcp-parameters"/>
public enum DhcpMessageType : byte
{
    [Name("Discover")] Discover = 1,
    [Name("Offer")] Offer = 2,
    [Name("Request")] Request = 3,
    [Name("Decline")] Decline = 4,
    [Name("ACK")] Ack = 5,
    [Name("NAK")] Nak = 6,
    [Name("Release")] Release = 7,
    [Name("Inform")] Inform = 8,
    [Name("Force Renew")] ForceRenew = 9,
    [Name("Lease query")] LeaseQuery = 10,
    [Name("Lease Unassigned")] LeaseUnassigned = 11,
    [Name("Lease Unknown")] LeaseUnknown = 12,
    [Name("Lease Active")] LeaseActive = 13,
    [Name("Bulk Lease Query")] BulkLeaseQuery = 14,
    [Name("Lease Query Done")] LeaseQueryDone = 15,
    [Name("Active LeaseQuery")] ActiveLeaseQuery = 16,
    [Name("Lease Query Status")] LeaseQueryStatus = 17,
    [Name("TLS")] Tls = 18,
}
