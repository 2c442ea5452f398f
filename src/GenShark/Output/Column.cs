namespace GenShark.Output;

/// <summary>A column of the packet list.</summary>
/// <param name="Title">Its heading, and its name as a field: <c>_ws.col.Info</c>.</param>
/// <param name="Format">What it shows.</param>
public sealed record Column(string Title, ColumnFormat Format)
{
    /// <summary>The columns that tshark shows unless told otherwise.</summary>
    public static IReadOnlyList<Column> Default { get; } =
    [
        new("No.", ColumnFormat.Number),
        new("Time", ColumnFormat.Time),
        new("Source", ColumnFormat.Source),
        new("Destination", ColumnFormat.Destination),
        new("Protocol", ColumnFormat.Protocol),
        new("Length", ColumnFormat.Length),
        new("Info", ColumnFormat.Info),
    ];

    /// <summary>For <see cref="ColumnFormat.FixedTime"/>: which.</summary>
    public TimeForm TimeForm { get; init; }

    /// <summary>For <see cref="ColumnFormat.Custom"/>: the field's name.</summary>
    public string Field { get; init; } = "";

    /// <summary>For <see cref="ColumnFormat.Custom"/>: which of the field's values, from 1, or from the last as -1; 0 for all.</summary>
    public int Occurrence { get; init; }

    /// <summary>For <see cref="ColumnFormat.Custom"/>: values by name where they have one.</summary>
    public bool IsResolved { get; init; } = true;

    /// <summary>The column for one of Wireshark's formats, such as <c>%m</c> or <c>%Cus:ip.ttl:0:R</c>; null if the format is not known here.</summary>
    public static Column? TryParse(string title, string format) => format switch
    {
        "%m" => new(title, ColumnFormat.Number),
        "%t" => new(title, ColumnFormat.Time),
        "%s" or "%rs" or "%us" => new(title, ColumnFormat.Source),
        "%d" or "%rd" or "%ud" => new(title, ColumnFormat.Destination),
        "%p" => new(title, ColumnFormat.Protocol),
        "%L" => new(title, ColumnFormat.Length),
        "%B" => new(title, ColumnFormat.CumulativeBytes),
        "%i" => new(title, ColumnFormat.Info),
        "%Rt" => Fixed(title, TimeForm.Relative),
        "%Tt" => Fixed(title, TimeForm.Delta),
        "%Gt" => Fixed(title, TimeForm.DeltaDisplayed),
        "%At" => Fixed(title, TimeForm.Clock),
        "%Yt" => Fixed(title, TimeForm.Date),
        "%YDOYt" => Fixed(title, TimeForm.DayOfYear),
        "%Aut" => Fixed(title, TimeForm.ClockUtc),
        "%Yut" => Fixed(title, TimeForm.DateUtc),
        "%YDOYut" => Fixed(title, TimeForm.DayOfYearUtc),
        _ => format.StartsWith("%Cus:", StringComparison.Ordinal) ? ParseCustom(title, format.Split(':')) : null,
    };

    private static Column Fixed(string title, TimeForm form) => new(title, ColumnFormat.FixedTime) { TimeForm = form };

    private static Column? ParseCustom(string title, string[] parts)
    {
        int occurrence = 0;
        if (parts.Length > 2 && !int.TryParse(parts[2], out occurrence)) return null;
        return new(title, ColumnFormat.Custom)
        {
            Field = parts[1],
            Occurrence = occurrence,
            IsResolved = parts.Length < 4 || parts[3] == "R",
        };
    }
}
