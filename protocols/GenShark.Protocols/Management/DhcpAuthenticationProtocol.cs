namespace GenShark.Protocols;

/// <summary>Protocols of DHCP authentication (option 90).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3118"/>
public enum DhcpAuthenticationProtocol : byte
{
    [Name("configuration token")] ConfigurationToken = 0,
    [Name("delayed authentication")] DelayedAuthentication = 1,
}
