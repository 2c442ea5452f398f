namespace GenShark.Protocols;

/// <summary>Schemes of zone digests.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8976"/>
[NameRange(0, 0, "Reserved")]
[NameRange(2, 239, "Unassigned")]
[NameRange(240, 254, "Private Use")]
[NameRange(255, 255, "Reserved")]
public enum ZonemdScheme : byte
{
    [Name("SIMPLE")] Simple = 1,
}
