namespace GenShark.Protocols;

/// <summary>What router renumbering does to a prefix.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2894"/>
public enum RenumberingOperation : byte
{
    [Name("Add")] Add = 1,
    [Name("Change")] Change = 2,
    [Name("Set Global")] SetGlobal = 3,
}
