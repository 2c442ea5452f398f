namespace GenShark.Protocols;

/// <summary>Security levels of the first security option.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc791"/>
[NameRange(0x135e, 0x135e, "Reserved")]
[NameRange(0x24bd, 0x24bd, "Reserved")]
[NameRange(0x35e2, 0x35e2, "Reserved")]
[NameRange(0x4d78, 0x4d78, "Reserved")]
[NameRange(0x89af, 0x89af, "Reserved")]
[NameRange(0x9af1, 0x9af1, "Reserved")]
[NameRange(0xc4d6, 0xc4d6, "Reserved")]
[NameRange(0xe26b, 0xe26b, "Reserved")]
public enum IpSecurity : ushort
{
    [Name("Unclassified")] Unclassified = 0x0000,
    [Name("PROG")] Prog = 0x5e26,
    [Name("Top secret")] TopSecret = 0x6bc5,
    [Name("EFTO")] Efto = 0x789a,
    [Name("Restricted")] Restricted = 0xaf13,
    [Name("MMMM")] Mmmm = 0xbc4d,
    [Name("Secret")] Secret = 0xd788,
    [Name("Confidential")] Confidential = 0xf135,
}
