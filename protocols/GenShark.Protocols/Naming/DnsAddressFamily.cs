namespace GenShark.Protocols;

/// <summary>Address families in EDNS client subnets and APL records.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc7871"/>
public enum DnsAddressFamily : ushort
{
    [Name("IPv4")] Ipv4 = 1,
    [Name("IPv6")] Ipv6 = 2,
}
