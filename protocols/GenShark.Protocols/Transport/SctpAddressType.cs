namespace GenShark.Protocols;

/// <summary>Types of addresses, by the parameters that hold them (RFC 9260, 3.3.2.1).</summary>
public enum SctpAddressType : ushort
{
    [Name("IPv4 address")] IPv4Address = 5,
    [Name("IPv6 address")] IPv6Address = 6,
    [Name("Hostname address")] HostnameAddress = 11,
}
