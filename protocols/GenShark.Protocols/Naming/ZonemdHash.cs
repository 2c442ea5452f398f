namespace GenShark.Protocols;

/// <summary>Hash algorithms of zone digests.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8976"/>
[NameRange(0, 0, "Reserved")]
[NameRange(3, 239, "Unassigned")]
[NameRange(240, 254, "Private Use")]
[NameRange(255, 255, "Reserved")]
public enum ZonemdHash : byte
{
    [Name("SHA-384")] Sha384 = 1,
    [Name("SHA-512")] Sha512 = 2,
}
