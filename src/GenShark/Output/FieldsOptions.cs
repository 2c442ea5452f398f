namespace GenShark.Output;

/// <summary>Which of a field's values <c>-T fields</c> prints.</summary>
public enum FieldOccurrence : byte { All, First, Last }

/// <summary>tshark's <c>-E</c>: how <c>-T fields</c> looks.</summary>
public sealed record FieldsOptions
{
    /// <summary>Whether the fields' names come first.</summary>
    public bool HasHeader { get; init; }

    /// <summary>Whether the output starts with a byte order mark.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>What stands between fields.</summary>
    public char Separator { get; init; } = '\t';

    /// <summary>What stands between values of one field.</summary>
    public char Aggregator { get; init; } = ',';

    /// <summary>What stands around each field that has a value; '\0' for nothing.</summary>
    public char Quote { get; init; }

    public FieldOccurrence Occurrence { get; init; }

    /// <summary>These options with one more as tshark spells it (<c>separator=,</c>); null if there is no such option or value.</summary>
    public FieldsOptions? With(string option)
    {
        int equals = option.IndexOf('=');
        if (equals < 0 || equals + 1 == option.Length) return null;
        string value = option[(equals + 1)..];
        return (option[..equals], value[0]) switch
        {
            ("header", 'y' or 'Y') => this with { HasHeader = true },
            ("header", 'n' or 'N') => this with { HasHeader = false },
            ("bom", 'y' or 'Y') => this with { HasByteOrderMark = true },
            ("bom", 'n' or 'N') => this with { HasByteOrderMark = false },
            ("separator", _) => this with { Separator = ParseCharacter(value) },
            ("aggregator", _) => this with { Aggregator = ParseCharacter(value) },
            ("occurrence", 'f') => this with { Occurrence = FieldOccurrence.First },
            ("occurrence", 'l') => this with { Occurrence = FieldOccurrence.Last },
            ("occurrence", 'a') => this with { Occurrence = FieldOccurrence.All },
            ("quote", 'd') => this with { Quote = '"' },
            ("quote", 's') => this with { Quote = '\'' },
            ("quote", 'n') => this with { Quote = '\0' },
            _ => null,
        };
    }

    // A slash announces a name: /t a tabulator, /s a blank; any other is a backslash, as in tshark.
    private static char ParseCharacter(string value) => value[0] != '/' || value.Length == 1 ? value[0] : value[1] switch
    {
        't' => '\t',
        's' => ' ',
        _ => '\\',
    };
}
