namespace GenShark.Protocols;

/// <summary>Codes of the ICMP message redirect.</summary>
/// <seealso href="https://www.iana.org/assignments/icmp-parameters"/>
public enum IcmpRedirectCode : byte
{
    [Name("Redirect for network")] Network = 0,
    [Name("Redirect for host")] Host = 1,
    [Name("Redirect for TOS and network")] TosAndNetwork = 2,
    [Name("Redirect for TOS and host")] TosAndHost = 3,
}
