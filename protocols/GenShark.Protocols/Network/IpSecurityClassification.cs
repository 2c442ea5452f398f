namespace GenShark.Protocols;

/// <summary>Classification levels of the basic security option.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1108"/>
public enum IpSecurityClassification : byte
{
    [Name("Reserved 4")] Reserved4 = 0x01,
    [Name("Top secret")] TopSecret = 0x3d,
    [Name("Secret")] Secret = 0x5a,
    [Name("Reserved 3")] Reserved3 = 0x66,
    [Name("Confidential")] Confidential = 0x96,
    [Name("Unclassified")] Unclassified = 0xab,
    [Name("Reserved 2")] Reserved2 = 0xcc,
    [Name("Reserved 1")] Reserved1 = 0xf1,
}
