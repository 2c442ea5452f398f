namespace GenShark.Protocols;

/// <summary>What a message of PIM version 2 is.</summary>
/// <seealso href="https://www.iana.org/assignments/pim-parameters"/>
public enum PimType : byte
{
    [Name("Hello")] Hello = 0,
    [Name("Register")] Register = 1,
    [Name("Register-stop")] RegisterStop = 2,
    [Name("Join/Prune")] JoinPrune = 3,
    [Name("Bootstrap")] Bootstrap = 4,
    [Name("Assert")] Assert = 5,
    [Name("Graft")] Graft = 6,
    [Name("Graft-Ack")] GraftAck = 7,
    [Name("Candidate-RP-Advertisement")] Candidate = 8,
    [Name("State-Refresh")] StateRefresh = 9,
    [Name("DF election")] ForwarderElection = 10,
    [Name("ECMP redirect")] EcmpRedirect = 11,
    [Name("PFM source discovery")] SourceDiscovery = 12,
}

/// <summary>A step in the election of a designated forwarder (RFC 5015, 3.7.1).</summary>
public enum PimElectionStep : byte
{
    [Name("offer")] Offer = 1,
    [Name("DF Winner")] Winner = 2,
    [Name("DF Backoff")] Backoff = 3,
    [Name("DF Pass")] Pass = 4,
}

/// <summary>How an address is encoded (RFC 7761, 4.9.1).</summary>
public enum PimEncoding : byte
{
    [Name("Native")] Native = 0,
    [Name("Native with Join Attribute")] NativeWithAttributes = 1,
}

/// <summary>Which kind of packet a Register message holds.</summary>
public enum PimIpVersion : byte
{
    [Name("Dummy Header")] Dummy = 0,
    [Name("IPv4")] Ipv4 = 4,
    [Name("IPv6")] Ipv6 = 6,
}

/// <summary>Seconds that a neighbor is to be kept.</summary>
public enum PimHoldTime : ushort
{
    [Name("goodbye")] Goodbye = 0,
    [Name("Infinity")] Infinity = 65535,
}
