using GenShark.Capture.Statistics;

namespace GenShark.Cli.Options;

/// <summary>What <c>--export-objects</c> asks for.</summary>
/// <param name="Kind">What objects are taken from.</param>
/// <param name="Folder">Where they are saved.</param>
internal sealed record ObjectExport(ObjectKind Kind, string Folder)
{
    private static readonly (string Name, ObjectKind Kind)[] s_kinds = [("http", ObjectKind.Http), ("imf", ObjectKind.Imf), ("smb", ObjectKind.Smb)];

    /// <exception cref="CommandLineException">It is no protocol and folder.</exception>
    public static ObjectExport Parse(string text)
    {
        int comma = text.IndexOf(',');
        int kind = comma < 0 ? -1 : Array.FindIndex(s_kinds, known => known.Name == text[..comma]);
        if (kind >= 0) return new ObjectExport(s_kinds[kind].Kind, text[(comma + 1)..]);
        throw new CommandLineException("\"--export-objects\" are specified as: <protocol>,<destdir>\ngenshark: The available export object types for the \"--export-objects\" option are:"
            + string.Concat(s_kinds.Select(known => $"\n     {known.Name}")));
    }
}
