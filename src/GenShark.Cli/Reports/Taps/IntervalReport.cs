using GenShark.Capture.Statistics;
using GenShark.Cli.Running;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z io,stat</c>.</summary>
internal sealed class IntervalReport
{
    private const long Second = 1_000_000;

    // The narrowest box, with an interval of the user's and with one that takes all.
    private const int LeastWidth = 27, LeastWidthOfAll = 35;

    // For so many digits of seconds there is room; what is longer moves the box's edge, as in tshark.
    private const int MostDigits = 5;

    private readonly IntervalTap _tap;
    private readonly IntervalArguments _arguments;
    private readonly bool _isWhole;
    private readonly int _decimals, _secondsWidth, _timeWidth, _intervalWidth, _boxWidth;
    private readonly long _duration, _interval;
    private readonly IntervalColumnFormat[] _columns;

    private IntervalReport(IntervalTap tap, IntervalArguments arguments)
    {
        (_tap, _arguments) = (tap, arguments);
        _isWhole = tap.Microseconds == 0 || tap.Microseconds > tap.Duration;
        _secondsWidth = Math.Min(MostDigits, Digits(tap.Duration / Second));
        _decimals = !_isWhole ? arguments.Decimals : _secondsWidth > 1 ? 1 : 3;
        _duration = Round(tap.Duration);
        _interval = _isWhole ? _duration : tap.Microseconds;
        _timeWidth = _secondsWidth + (_decimals == 0 ? 0 : 1 + _decimals);
        _intervalWidth = Math.Max("Interval".Length, 2 * _timeWidth + 4);
        _columns = [.. Enumerable.Range(0, tap.Columns.Count).Select(column => new IntervalColumnFormat(tap, column))];
        int titles = _arguments.Texts.Max(text => (text.Length == 0 ? "Frames and bytes".Length : text.Length) + "| Col 1:  |".Length);
        _boxWidth = Math.Max(Math.Max(TableWidth, titles), _isWhole ? LeastWidthOfAll : LeastWidth);
    }

    private int TableWidth => _intervalWidth + 4 + _columns.Sum(column => column.Width + 1);

    public static TapReport Create(TapArguments arguments)
    {
        var read = IntervalArguments.Read(arguments.Text);
        var tap = new IntervalTap(read.Microseconds, read.Columns);
        return new TapReport(tap, output => new IntervalReport(tap, read).Write(output));
    }

    private void Write(StandardOutput output)
    {
        TextBuilder text = output.Text;
        text.Append('\n').Append('=', _boxWidth).Append('\n');
        WriteLine(text, "IO Statistics");
        WriteLine(text, "");
        WriteLine(text, $"Duration: {DurationText} secs", Excess(_duration));
        WriteLine(text, $"Interval: {IntervalText} secs", Excess(_interval));
        WriteLine(text, "");
        for (int i = 0; i < _columns.Length; i++)
        {
            string title = _arguments.Texts[i].Length == 0 ? "Frames and bytes" : _arguments.Texts[i];
            WriteLine(text, i == 0 ? $"Col 1: {title}" : $"{i + 1,5}: {title}");
        }
        text.Append('|').Append('-', _boxWidth - 2).Append("|\n");
        WriteHeads(text);
        for (long row = 0; row < RowCount; row++)
        {
            WriteRow(text, row);
            output.FlushIfMuch();
        }
        text.Append('=', _boxWidth).Append('\n');
    }

    private long RowCount => _isWhole ? Math.Min(1, _tap.Count) : _tap.Count;

    private void WriteHeads(TextBuilder text)
    {
        int start = text.Length;
        text.Append("| ").Append(' ', _intervalWidth + 1).Append('|');
        for (int i = 0; i < _columns.Length; i++)
        {
            int column = text.Length;
            text.Append(i + 1).Pad(column, -_columns[i].Width);
            text.Append('|');
        }
        EndLine(text, start);
        start = text.Length;
        text.Append($"| Interval").Pad(start, -(_intervalWidth + 3));
        text.Append('|');
        foreach (IntervalColumnFormat column in _columns) text.Append(column.Head).Append('|');
        EndLine(text, start);
        start = text.Length;
        text.Append('|').Append('-', TableWidth - 2).Append('|');
        EndLine(text, start);
    }

    private void WriteRow(TextBuilder text, long row)
    {
        int line = text.Length;
        bool isLast = row == RowCount - 1;
        text.Append("| ");
        int start = text.Length;
        string from = TimeText(row * _interval), to = isLast && _decimals > 0 ? TimeText(_duration) : TimeText((row + 1) * _interval);
        if (_decimals == 0) from = from.PadLeft(2);
        text.Append(from).Append(" <> ").Append(isLast && _decimals == 0 ? "Dur" : to);
        // The last row's "Dur" is wider than small numbers, and takes the blank behind them.
        text.Pad(start, -(_intervalWidth + 1 + Math.Max(0, from.Length - _timeWidth) + (isLast && _decimals == 0 ? 0 : Math.Max(0, to.Length - _timeWidth))));
        text.Append('|');
        for (int i = 0; i < _columns.Length; i++) _columns[i].Write(_tap[i, _isWhole ? 0 : row], text);
        EndLine(text, line);
    }

    private void WriteLine(TextBuilder text, string content, int excess = 0)
    {
        int start = text.Length;
        text.Append("| ").Append(content).Pad(start, -(_boxWidth - 1 + excess));
        text.Append("|\n");
    }

    private static int Excess(long time) => Math.Max(0, Digits(time / Second) - MostDigits);

    // Where the box is wider than the table.
    private void EndLine(TextBuilder text, int start)
    {
        if (_boxWidth > TableWidth)
        {
            text.Pad(start, -(_boxWidth - 1));
            text.Append('|');
        }
        text.Append('\n');
    }

    // As tshark prints it: where whole seconds are intervals, the fraction is padded with blanks.
    private string DurationText => _decimals == 0
        ? $"{_tap.Duration / Second}.{_tap.Duration % Second,6}"
        : Fixed(_duration, 0);

    private string IntervalText => Fixed(_interval, _isWhole ? 0 : _secondsWidth);

    private string TimeText(long time) => Fixed(time, _secondsWidth);

    private string Fixed(long time, int width)
    {
        string seconds = $"{time / Second}".PadLeft(width);
        return _decimals == 0 ? seconds : $"{seconds}.{$"{time % Second:D6}"[.._decimals]}";
    }

    private long Round(long time)
    {
        if (_decimals == 0) return time;
        long unit = (long)Math.Pow(10, 6 - _decimals);
        if (time % unit > 5 * (unit / 10)) time += 5 * (unit / 10);
        return time / unit * unit;
    }

    private static int Digits(long value) => $"{value}".Length;
}
