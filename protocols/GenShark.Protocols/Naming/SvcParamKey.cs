namespace GenShark.Protocols;

/// <summary>Parameters of service bindings.</summary>
/// <seealso href="https://www.iana.org/assignments/dns-svcb"/>
public enum SvcParamKey : ushort
{
    [Name("mandatory")] Mandatory = 0,
    [Name("alpn")] Alpn = 1,
    [Name("no-default-alpn")] NoDefaultAlpn = 2,
    [Name("port")] Port = 3,
    [Name("ipv4hint")] Ipv4Hint = 4,
    [Name("echconfig")] EchConfig = 5,
    [Name("ipv6hint")] Ipv6Hint = 6,
    [Name("odohconfig")] OdohConfig = 32769,
    [Name("key65535")] Invalid = 65535,
}
