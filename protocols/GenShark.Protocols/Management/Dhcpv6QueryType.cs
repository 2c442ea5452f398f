namespace GenShark.Protocols;

/// <summary>What a lease is asked by (RFC 5007, 4.1.2.1).</summary>
public enum Dhcpv6QueryType : byte
{
    [Name("by-address")] ByAddress = 1,
    [Name("by-clientID")] ByClientID = 2,
    [Name("by-relayID")] ByRelayID = 3,
    [Name("by-linkAddress")] ByLinkAddress = 4,
    [Name("by-remoteID")] ByRemoteID = 5,
}
