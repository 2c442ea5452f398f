namespace GenShark.Protocols;

/// <summary>Kinds of messages of DHCPv6 (RFC 8415, 7.3).</summary>
public enum Dhcpv6MessageType : byte
{
    [Name("Solicit")] Solicit = 1,
    [Name("Advertise")] Advertise = 2,
    [Name("Request")] Request = 3,
    [Name("Confirm")] Confirm = 4,
    [Name("Renew")] Renew = 5,
    [Name("Rebind")] Rebind = 6,
    [Name("Reply")] Reply = 7,
    [Name("Release")] Release = 8,
    [Name("Decline")] Decline = 9,
    [Name("Reconfigure")] Reconfigure = 10,
    [Name("Information-request")] InformationRequest = 11,
    [Name("Relay-forw")] RelayForw = 12,
    [Name("Relay-reply")] RelayReply = 13,
    [Name("Leasequery")] Leasequery = 14,
    [Name("Leasequery-reply")] LeasequeryReply = 15,
    [Name("Leasequery-done")] LeasequeryDone = 16,
    [Name("Leasequery-data")] LeasequeryData = 17,
    [Name("Reconfigure-request")] ReconfigureRequest = 18,
    [Name("Reconfigure-reply")] ReconfigureReply = 19,
}
