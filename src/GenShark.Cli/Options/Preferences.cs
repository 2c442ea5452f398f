namespace GenShark.Cli.Options;

/// <summary>-o: the preferences that are known here. Others are refused: to pass over one would change what the user asked for.</summary>
internal sealed class Preferences
{
    private const string ColumnFormat = "gui.column.format", MacNames = "nameres.mac_name";

    /// <summary>The columns that the last <c>gui.column.format</c> sets; null if none does.</summary>
    public IReadOnlyList<Column>? Columns { get; private set; }

    /// <summary>Whether hardware addresses are shown with the names of their vendors.</summary>
    public bool ResolvesMacAddresses { get; private set; } = true;

    /// <summary>The preferences of protocols, the last value of each.</summary>
    public Dictionary<string, string> OfProtocols { get; } = [];

    public static Preferences Read(IEnumerable<string> given)
    {
        var read = new Preferences();
        foreach (string preference in given)
        {
            int colon = preference.IndexOf(':');
            if (colon < 0) throw new CommandLineException($"Invalid -o flag \"{preference}\"");
            read.Take(preference, preference[..colon], preference[(colon + 1)..].TrimStart());
        }
        return read;
    }

    private void Take(string given, string name, string value)
    {
        switch (name)
        {
            case ColumnFormat: Columns = ColumnPreference.Parse(value) ?? throw new CommandLineException($"Error parsing -o flag \"{given}\""); break;
            case MacNames: ResolvesMacAddresses = value.Equals("true", StringComparison.OrdinalIgnoreCase); break;
            default: OfProtocols[name] = value; break;
        }
    }
}
