using System.Text;
using GenShark.Capture.Statistics;
using GenShark.Cli.Options;
using GenShark.Cli.Running;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z flow</c>: hosts are columns, packets are arrows between them.</summary>
internal sealed class FlowReport
{
    private const int ColumnWidth = 20, MostHosts = 40, LabelStart = 9, LabelRoom = ColumnWidth - LabelStart - 1, RuleHead = 17;

    private readonly FlowTap _tap;
    // Whether packets are told apart by their connections.
    private readonly bool _hasStreams;
    private readonly List<Address> _hosts = [];

    private FlowReport(FlowTap tap) => (_tap, _hasStreams) = (tap, tap.Steps.DistinctBy(step => step.Stream).Count() > 1);

    public static TapReport Create(FlowKind kind, TapArguments arguments)
    {
        string mode = arguments.Text?.Split(',')[0] ?? "";
        if (mode is not ("standard" or "network")) throw new CommandLineException("flow - Invalid address type.");
        string? filter = arguments.Text!.Length > mode.Length ? arguments.Text[(mode.Length + 1)..] : null;
        var tap = new FlowTap(kind) { Filter = TapArguments.Compile(filter, "Couldn't register flow tap: ") };
        return new TapReport(tap, output => new FlowReport(tap).Write(output));
    }

    private void Write(StandardOutput output)
    {
        TextBuilder text = output.Text;
        foreach (FlowStep step in _tap.Steps)
        {
            AddHost(step.Source.Address);
            AddHost(step.Destination.Address);
        }
        if (_hosts.Count == 0) return;
        WriteHosts(text);
        uint? stream = null;
        foreach (FlowStep step in _tap.Steps)
        {
            int from = _hosts.IndexOf(step.Source.Address), to = _hosts.IndexOf(step.Destination.Address);
            if (from < 0 || to < 0) continue;
            if (_hasStreams && stream is { } before && before != step.Stream) text.Append('-', RuleHead + _hosts.Count * ColumnWidth).Append('\n');
            stream = step.Stream;
            WriteStep(step, from, to, text);
            output.FlushIfMuch();
        }
    }

    private void AddHost(Address host)
    {
        if (_hosts.Count < MostHosts && !_hosts.Contains(host)) _hosts.Add(host);
    }

    // Every other host stands in the second line, so that names have room.
    private void WriteHosts(TextBuilder text)
    {
        text.Append(_hasStreams ? "Conv.| Time    |" : "|Time     |");
        for (int i = 0; i < _hosts.Count; i += 2) WriteHost(_hosts[i], text).Append('|');
        text.Append(_hasStreams ? "\n     |         |" : "\n|         |").Append(' ', ColumnWidth - 1);
        if (_hosts.Count > 1) text.Append('|');
        for (int i = 1; i < _hosts.Count; i += 2)
        {
            int start = text.Length;
            WriteHost(_hosts[i], text);
            if (text.Length - start > ColumnWidth && text.Span[start + ColumnWidth - 2] == ' ') text.ReplaceAt(start + ColumnWidth - 1, (byte)'|');
            if (i + 2 < _hosts.Count) text.Append('|');
        }
        text.Append('\n');
    }

    private static TextBuilder WriteHost(Address host, TextBuilder text)
    {
        int start = text.Length;
        host.Write(text.Append(' '));
        return text.Pad(start, -(2 * ColumnWidth - 1));
    }

    private void WriteStep(FlowStep step, int from, int to, TextBuilder text)
    {
        // What a host sends to itself goes to the column beside it, which the last one does not have.
        if (from == to) to++;
        bool isBeyond = to == _hosts.Count;
        int left = Math.Min(from, to), columns = Math.Abs(from - to);
        string label = Cut(step.Label, columns * ColumnWidth), empty = new string(' ', ColumnWidth - 1) + '|';
        string time = TimeOf(step).PadRight(LabelStart);
        text.Append(_hasStreams ? $"{step.Stream,-5}|{time}|" : $"|{time}|");
        for (int i = 0; i < left; i++) text.Append(empty);
        text.Append(isBeyond ? BarBeyond(label) : Bar(label, columns));
        for (int i = Math.Max(from, to) + 1; i < _hosts.Count; i++) text.Append(empty);
        text.Append(step.Comment).Append(_hasStreams ? "\n     |         |" : "\n|         |");
        for (int i = 0; i < left; i++) text.Append(empty);
        ConversationEnd first = from <= to ? step.Source : step.Destination, last = from <= to ? step.Destination : step.Source;
        string dashes = new('-', Math.Max(0, columns * ColumnWidth - 2));
        text.Append($"({first.Port})".PadRight(LabelStart)).Append(from <= to ? dashes + '>' : '<' + dashes);
        text.Append("  ").Append($"({last.Port})".PadRight(isBeyond ? LabelStart - 1 : LabelStart)).Append('|');
        for (int i = Math.Max(from, to) + 1; i < _hosts.Count; i++) text.Append(empty);
        text.Append('\n');
    }

    // The columns' bars show where the label ends before them.
    private static string Bar(string label, int columns)
    {
        var line = new StringBuilder(new string(' ', LabelStart) + label);
        int width = (columns + 1) * ColumnWidth;
        while (line.Length < width) line.Append(line.Length % ColumnWidth == ColumnWidth - 1 ? '|' : ' ');
        return line.ToString();
    }

    private static string BarBeyond(string label) =>
        new string(' ', LabelStart) + label + new string(' ', label.Length < LabelRoom ? LabelRoom - label.Length : LabelRoom) + '|';

    private static string Cut(string label, int length) => label.Length <= length ? label : label[..length];

    private static string TimeOf(FlowStep step)
    {
        string sign = step.Time.Seconds < 0 || step.Time.Nanoseconds < 0 ? "-" : "";
        string fraction = $"{Math.Abs((long)step.Time.Nanoseconds) % 1_000_000_000:D9}"[..step.Decimals];
        return $"{sign}{Math.Abs((decimal)step.Time.Seconds)}.{fraction}";
    }
}
