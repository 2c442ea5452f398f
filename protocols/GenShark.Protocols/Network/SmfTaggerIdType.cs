namespace GenShark.Protocols;

/// <summary>Tagger identifiers of simplified multicast forwarding.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6621"/>
public enum SmfTaggerIdType : byte
{
    [Name("NULL")] Null = 0,
    [Name("DEFAULT")] Default = 1,
    [Name("IPv4")] Ipv4 = 2,
    [Name("IPv6")] Ipv6 = 3,
}
