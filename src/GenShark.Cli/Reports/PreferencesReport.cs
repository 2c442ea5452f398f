namespace GenShark.Cli.Reports;

/// <summary><c>-G currentprefs</c>, <c>-G defaultprefs</c>: the preferences of the protocols, as tshark prints them. Those that were not changed are commented out.</summary>
internal static class PreferencesReport
{
    public static void Write(TextBuilder text, DissectionChoices choices)
    {
        text.Append("####### Protocols ########\n\n");
        foreach (PreferenceModule module in DissectionChoices.Modules)
        {
            foreach (Preference preference in module.Preferences)
            {
                string value = choices.ValueOf(module, preference);
                text.Append($"# {Commented(preference.Description)}\n# {Commented(preference.Values)}\n");
                text.Append($"{(value == preference.Default ? "#" : "")}{preference.Name}: {value}\n\n");
            }
        }
    }

    private static string Commented(string lines) => lines.Replace("\n", "\n# ");
}
