namespace GenShark.Protocols;

/// <summary>Codes of the ICMPv6 message node information reply.</summary>
/// <seealso href="https://www.iana.org/assignments/icmpv6-parameters"/>
public enum NodeInformationReplyCode : byte
{
    [Name("Successful")] Successful = 0,
    [Name("Refused")] Refused = 1,
    [Name("Unknown query type")] UnknownQueryType = 2,
}
