namespace GenShark.Protocols;

/// <summary>Gateways of IPSECKEY records.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4025"/>
public enum IpsecGatewayType : byte
{
    [Name("No Gateway")] None = 0,
    [Name("IPv4 Gateway")] Ipv4 = 1,
    [Name("IPv6 Gateway")] Ipv6 = 2,
    [Name("DNS Gateway")] Name = 3,
}
