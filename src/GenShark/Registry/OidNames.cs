namespace GenShark;

/// <summary>
/// Names of object identifiers (X.660). Protocols add those that they know; labels show an identifier with its name, or with the name of
/// the longest known start of it: <c>2.16.840.1.113733.1.7 (US company arc.113733.1.7)</c>.
/// </summary>
public static class OidNames
{
    private const int LongestText = 256;

    private static readonly Lock s_gate = new();

    // Replaced as a whole, so that readers need no lock.
    private static Dictionary<string, string> s_names = new()
    {
        ["0"] = "itu-t",
        ["1"] = "iso",
        ["2"] = "joint-iso-itu-t",
        ["1.2.840"] = "ISO assigned OIDs, USA",
        ["2.16.840.1"] = "US company arc",
    };

    /// <summary>Adds names by dotted identifiers; a later name replaces an earlier one.</summary>
    public static void Add(params ReadOnlySpan<(string Oid, string Name)> names)
    {
        lock (s_gate)
        {
            var all = new Dictionary<string, string>(s_names);
            foreach ((string oid, string name) in names) all[oid] = name;
            s_names = all;
        }
    }

    /// <summary>The name of the longest known start of a dotted identifier in ASCII, and how long that start is; null if none is known.</summary>
    public static string? Find(ReadOnlySpan<byte> oid, out int length)
    {
        length = 0;
        if (oid.Length > LongestText) return null;
        Span<char> text = stackalloc char[LongestText];
        for (int i = 0; i < oid.Length; i++) text[i] = (char)oid[i];
        var names = s_names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int end = oid.Length; end > 0; end = oid[..end].LastIndexOf((byte)'.'))
        {
            if (!names.TryGetValue(text[..end], out string? name)) continue;
            length = end;
            return name;
        }
        return null;
    }
}
