namespace GenShark;

/// <summary>
/// Names of object identifiers (X.660). Protocols add those that they know; labels show an identifier with its name, or with the name of
/// the longest known start of it: <c>2.16.840.1.113733.1.7 (US company arc.113733.1.7)</c>.
/// </summary>
public static class OidNames
{
    private const int LongestText = 256;

    private static readonly GatheredTable<Func<IEnumerable<(string Oid, string Name)>>, Dictionary<string, string>> s_names = new(Make);

    private static readonly Dictionary<string, string> s_arcs = new()
    {
        ["0"] = "itu-t",
        ["1"] = "iso",
        ["2"] = "joint-iso-itu-t",
        ["1.2.840"] = "ISO assigned OIDs, USA",
        ["2.16.840.1"] = "US company arc",
    };

    /// <summary>Adds names by dotted identifiers, made when one is first asked for; a later name replaces an earlier one.</summary>
    public static void Add(Func<IEnumerable<(string Oid, string Name)>> names) => s_names.Add(names);

    private static Dictionary<string, string> Make(IReadOnlyList<Func<IEnumerable<(string Oid, string Name)>>> sources)
    {
        var all = new Dictionary<string, string>(s_arcs);
        foreach ((string oid, string name) in sources.SelectMany(source => source())) all[oid] = name;
        return all;
    }

    /// <summary>Writes an identifier with dots.</summary>
    public static void WriteNumber(TextBuilder text, ReadOnlySpan<byte> encoding) => Output.ByteText.WriteOid(text, encoding, isRelative: false);

    /// <summary>Writes an identifier by its name, or by that of its longest known start and the rest: <c>iso.3.6.1</c>.</summary>
    /// <returns>False, with nothing written, if no start is known.</returns>
    public static bool TryWrite(TextBuilder text, ReadOnlySpan<byte> encoding)
    {
        int start = text.Length;
        Output.ByteText.WriteOid(text, encoding, isRelative: false);
        ReadOnlySpan<byte> oid = text.Span[start..];
        string? name = Find(oid, out int known);
        Span<byte> rest = stackalloc byte[LongestText];
        int size = name is null ? 0 : oid.Length - known;
        oid[known..(known + size)].CopyTo(rest);
        text.Truncate(start);
        if (name is null) return false;
        text.Append(name).Append(rest[..size]);
        return true;
    }

    /// <summary>The name of the longest known start of a dotted identifier in ASCII, and how long that start is; null if none is known.</summary>
    public static string? Find(ReadOnlySpan<byte> oid, out int length)
    {
        length = 0;
        if (oid.Length > LongestText) return null;
        Span<char> text = stackalloc char[LongestText];
        for (int i = 0; i < oid.Length; i++) text[i] = (char)oid[i];
        var names = s_names.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int end = oid.Length; end > 0; end = oid[..end].LastIndexOf((byte)'.'))
        {
            if (!names.TryGetValue(text[..end], out string? name)) continue;
            length = end;
            return name;
        }
        return null;
    }
}
