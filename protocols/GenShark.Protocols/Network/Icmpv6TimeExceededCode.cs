namespace GenShark.Protocols;

/// <summary>Codes of the ICMPv6 message time exceeded.</summary>
/// <seealso href="https://www.iana.org/assignments/icmpv6-parameters"/>
public enum Icmpv6TimeExceededCode : byte
{
    [Name("hop limit exceeded in transit")] HopLimit = 0,
    [Name("fragment reassembly time exceeded")] Reassembly = 1,
}
