namespace GenShark.Cli.Options;

/// <summary>Names that <c>-e</c> takes.</summary>
internal static class FieldNames
{
    public static bool IsKnown(string name) => name.Length > 0 && Registry.TryFindField(name, out _);
}
