namespace GenShark.Output;

/// <summary>A column of the packet list.</summary>
/// <param name="Title">Its heading, and its name as a field: <c>_ws.col.Info</c>.</param>
/// <param name="Format">What it shows.</param>
/// <param name="Field">For <see cref="ColumnFormat.Custom"/>: the field's name.</param>
public sealed record Column(string Title, ColumnFormat Format, string? Field = null)
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
}
