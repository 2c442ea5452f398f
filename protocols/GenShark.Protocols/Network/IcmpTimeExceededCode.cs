namespace GenShark.Protocols;

/// <summary>Codes of the ICMP message time exceeded.</summary>
/// <seealso href="https://www.iana.org/assignments/icmp-parameters"/>
public enum IcmpTimeExceededCode : byte
{
    [Name("Time to live exceeded in transit")] InTransit = 0,
    [Name("Fragment reassembly time exceeded")] Reassembly = 1,
}
