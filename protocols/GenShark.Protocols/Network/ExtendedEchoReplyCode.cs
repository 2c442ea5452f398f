namespace GenShark.Protocols;

/// <summary>Codes of the ICMP message extended echo reply.</summary>
/// <seealso href="https://www.iana.org/assignments/icmp-parameters"/>
public enum ExtendedEchoReplyCode : byte
{
    [Name("No error")] NoError = 0,
    [Name("Malformed Query")] MalformedQuery = 1,
    [Name("No Such Interface")] NoSuchInterface = 2,
    [Name("No Such Table Entry")] NoSuchTableEntry = 3,
    [Name("Multiple Interfaces Satisfy Query")] MultipleInterfacesSatisfyQuery = 4,
}
