namespace GenShark.Protocols;

/// <summary>Codes of the ICMP message parameter problem.</summary>
/// <seealso href="https://www.iana.org/assignments/icmp-parameters"/>
public enum IcmpParameterProblemCode : byte
{
    [Name("Pointer indicates the error")] Pointer = 0,
    [Name("Required option missing")] OptionMissing = 1,
    [Name("Bad length")] BadLength = 2,
}
