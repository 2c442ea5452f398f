namespace GenShark.Protocols;

/// <summary>Role of the interface that an ICMP extension tells of.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5837"/>
public enum IcmpInterfaceRole : byte
{
    [Name("IP interface upon which datagram arrived")] Incoming = 0,
    [Name("sub-IP component of an IP interface upon which datagram arrived")] IncomingSubIp = 1,
    [Name("IP interface through which datagram would be forwarded")] Outgoing = 2,
    [Name("IP next-hop to which datagram would be forwarded")] NextHop = 3,
}
