namespace GenShark.Protocols;

/// <summary>Preference of a router or a route.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4191"/>
public enum RouterPreference : byte
{
    [Name("Medium")] Medium = 0,
    [Name("High")] High = 1,
    [Name("Reserved")] Reserved = 2,
    [Name("Low")] Low = 3,
}
