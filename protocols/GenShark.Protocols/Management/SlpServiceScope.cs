namespace GenShark.Protocols;

/// <summary>Scopes of SLP (option 79).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2610"/>
public enum SlpServiceScope : byte
{
    [Name("Preferred Scope")] PreferredScope = 0,
    [Name("Mandatory Scope")] MandatoryScope = 1,
}
