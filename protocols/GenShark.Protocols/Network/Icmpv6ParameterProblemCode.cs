namespace GenShark.Protocols;

/// <summary>Codes of the ICMPv6 message parameter problem.</summary>
/// <seealso href="https://www.iana.org/assignments/icmpv6-parameters"/>
public enum Icmpv6ParameterProblemCode : byte
{
    [Name("erroneous header field encountered")] HeaderField = 0,
    [Name("unrecognized Next Header type encountered")] NextHeader = 1,
    [Name("unrecognized IPv6 option encountered")] Option = 2,
    [Name("IPv6 First Fragment has incomplete IPv6 Header Chain")] IncompleteFirstFragment = 3,
}
