namespace GenShark.Protocols;

/// <summary>What a node information query asks for.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4620"/>
public enum NodeInformationQueryType : ushort
{
    [Name("NOOP")] Noop = 0,
    [Name("Supported query types (Obsolete)")] SupportedQueryTypes = 1,
    [Name("Node Name")] NodeName = 2,
    [Name("Node addresses")] NodeAddresses = 3,
    [Name("IPv4 node addresses")] Ipv4NodeAddresses = 4,
}
