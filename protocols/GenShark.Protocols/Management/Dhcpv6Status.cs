namespace GenShark.Protocols;

/// <summary>What became of a request (RFC 8415, 21.13).</summary>
public enum Dhcpv6Status : ushort
{
    [Name("Success")] Success = 0,
    [Name("UnspecFail")] UnspecFail = 1,
    [Name("NoAddrAvail")] NoAddrAvail = 2,
    [Name("NoBinding")] NoBinding = 3,
    [Name("NotOnLink")] NotOnLink = 4,
    [Name("UseMulticast")] UseMulticast = 5,
    [Name("NoPrefixAvail")] NoPrefixAvail = 6,
    [Name("UnknownQueryType")] UnknownQueryType = 7,
    [Name("MalformedQuery")] MalformedQuery = 8,
    [Name("NotConfigured")] NotConfigured = 9,
    [Name("NotAllowed")] NotAllowed = 10,
    [Name("QueryTerminated")] QueryTerminated = 11,
    [Name("DataMissing")] DataMissing = 12,
    [Name("CatchUpComplete")] CatchUpComplete = 13,
    [Name("NotSupported")] NotSupported = 14,
    [Name("TLSConnectionRefused")] TLSConnectionRefused = 15,
}
