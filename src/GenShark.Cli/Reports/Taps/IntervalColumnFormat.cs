using GenShark.Capture.Statistics;

namespace GenShark.Cli.Reports.Taps;

/// <summary>How a column of <c>-z io,stat</c> is laid out: as wide as its widest value.</summary>
internal sealed class IntervalColumnFormat
{
    private const int Fraction = 7;
    private readonly IntervalColumn _column;
    private readonly long _length;
    private readonly int _framesWidth, _valueWidth;

    public IntervalColumnFormat(IntervalTap tap, int column)
    {
        _column = tap.Columns[column];
        _length = tap.Microseconds == 0 || tap.Microseconds > tap.Duration ? tap.Duration : tap.Microseconds;
        IReadOnlyCollection<IntervalCell> cells = tap.CellsOf(column);
        _framesWidth = Math.Max("Frames".Length, Widest(cells, cell => cell.Traffic.Frames));
        _valueWidth = _column.Calculation switch
        {
            IntervalCalculation.FramesAndBytes or IntervalCalculation.Bytes => Math.Max("Bytes".Length, Widest(cells, cell => cell.Traffic.Bytes)),
            IntervalCalculation.Frames => _framesWidth,
            // The mean of times is given the room of the longest.
            IntervalCalculation.Average when IsTime => Math.Max(Name.Length, Widest(cells, cell => cell.Greatest / Nanoseconds) + Fraction),
            _ => Math.Max(Name.Length, Widest(cells, ValueOf) + (IsReal ? Fraction : 0)),
        };
        Head = _column.Calculation == IntervalCalculation.FramesAndBytes ? $" {Centre("Frames", _framesWidth)} | {Centre("Bytes", _valueWidth)} " : $" {Centre(Name, _valueWidth)} ";
    }

    public string Head { get; }

    /// <summary>Between the bars around it.</summary>
    public int Width => Head.Length;

    public void Write(IntervalCell cell, TextBuilder text)
    {
        string value = _column.Calculation switch
        {
            IntervalCalculation.FramesAndBytes => $"{$"{cell.Traffic.Frames}".PadLeft(_framesWidth)} | {$"{cell.Traffic.Bytes}".PadLeft(_valueWidth)}",
            IntervalCalculation.Frames => $"{cell.Traffic.Frames}",
            IntervalCalculation.Bytes => $"{cell.Traffic.Bytes}",
            _ => IsReal ? $"{ValueOf(cell):F6}" : $"{decimal.Truncate(ValueOf(cell)):F0}",
        };
        text.Append($" {value.PadLeft(_valueWidth)} |");
    }

    private string Name => IntervalArguments.NameOf(_column.Calculation);

    private bool IsTime => _column.Field?.Type == FieldType.RelativeTime;

    private bool IsReal => _column.Calculation != IntervalCalculation.Count && (IsTime || _column.Field?.Type is FieldType.Float or FieldType.Double);

    private decimal ValueOf(IntervalCell cell)
    {
        decimal value = _column.Calculation switch
        {
            IntervalCalculation.Count => cell.Count,
            IntervalCalculation.Sum => cell.Sum,
            IntervalCalculation.Least => cell.Least,
            IntervalCalculation.Greatest => cell.Greatest,
            IntervalCalculation.Average => cell.Count == 0 ? 0 : cell.Sum / cell.Count,
            _ => _length == 0 ? 0 : cell.Open * Second / _length / 1000,
        };
        return _column.Calculation != IntervalCalculation.Count && IsTime ? value / Nanoseconds : value;
    }

    private const decimal Second = 1_000_000, Nanoseconds = 1_000_000_000;

    private static int Widest(IEnumerable<IntervalCell> cells, Func<IntervalCell, decimal> value) =>
        cells.Select(cell => $"{decimal.Truncate(Math.Abs(value(cell))):F0}".Length).DefaultIfEmpty(1).Max();

    private static string Centre(string name, int width) => name.PadLeft(name.Length + (width - name.Length + 1) / 2).PadRight(width);
}
