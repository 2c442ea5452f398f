namespace GenShark.Protocols;

/// <summary>Codes of the ICMP message extended echo request.</summary>
/// <seealso href="https://www.iana.org/assignments/icmp-parameters"/>
public enum ExtendedEchoRequestCode : byte
{
    [Name("No error")] NoError = 0,
}
