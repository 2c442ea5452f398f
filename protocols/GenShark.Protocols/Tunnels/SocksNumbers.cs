namespace GenShark.Protocols;

/// <summary>What a client asks its proxy to do (RFC 1928, 4; the last two are those of NEC's server).</summary>
public enum SocksCommand : byte
{
    [Name("Connect")] Connect = 1,
    [Name("Bind")] Bind = 2,
    [Name("UdpAssociate")] UdpAssociate = 3,
    [Name("Ping")] Ping = 128,
    [Name("Traceroute")] Traceroute = 129,
}

/// <summary>What became of a request: from 90 on of version 4, below of version 5 (RFC 1928, 6).</summary>
public enum SocksResult : byte
{
    [Name("Succeeded")] Succeeded = 0,
    [Name("General SOCKS server failure")] Failure = 1,
    [Name("Connection not allowed by ruleset")] NotAllowed = 2,
    [Name("Network unreachable")] NetworkUnreachable = 3,
    [Name("Host unreachable")] HostUnreachable = 4,
    [Name("Connection refused")] ConnectionRefused = 5,
    [Name("TTL expired")] Expired = 6,
    [Name("Command not supported")] CommandNotSupported = 7,
    [Name("Address type not supported")] AddressTypeNotSupported = 8,
    [Name("Granted")] Granted = 90,
    [Name("Rejected or Failed")] Rejected = 91,
    [Name("Rejected because SOCKS server cannot connect to identd on the client")] NoIdentd = 92,
    [Name("Rejected because the client program and identd report different user-ids")] OtherUser = 93,
}

/// <summary>What an address is (RFC 1928, 5).</summary>
public enum SocksAddressType : byte
{
    [Name("IPv4")] IPv4 = 1,
    [Name("Domain Name")] DomainName = 3,
    [Name("IPv6")] IPv6 = 4,
}

/// <summary>How a client proves who it is (RFC 1928, 3).</summary>
[NameRange(4, 127, "IANA assigned"), NameRange(128, 254, "private method")]
public enum SocksMethod : byte
{
    [Name("No authentication")] None = 0,
    [Name("GSSAPI")] Gssapi = 1,
    [Name("Username/Password")] Password = 2,
    [Name("Chap")] Chap = 3,
    [Name("no acceptable method")] Refused = 255,
}

/// <summary>What a message of the authentication by GSSAPI is (RFC 1961, 3).</summary>
public enum SocksGssCommand : byte
{
    [Name("Authentication")] Authentication = 1,
    [Name("Failure")] Failure = 255,
}
