using GenShark.Capture.Statistics;
using GenShark.Cli.Options;
using GenShark.Cli.Reports.Taps;

namespace GenShark.Cli.Running;

/// <summary>What <c>-z</c> asks for: gathered while packets are read, printed behind them, as in tshark the last first.</summary>
internal sealed class Statistics
{
    private readonly TapReport[] _reports;

    private Statistics(TapReport[] reports)
    {
        _reports = reports;
        Taps = new TapSet(reports.Select(report => report.Tap).Reverse());
    }

    public TapSet Taps { get; }

    /// <summary>The statistics of a command line; null if there are none.</summary>
    /// <exception cref="CommandLineException">One of them cannot be had so.</exception>
    public static Statistics? Create(TsharkOptions options)
    {
        if (options.Statistics.Count == 0 && options.Exports.Count == 0) return null;
        var format = new FormatOptions { TimeZone = TimeZoneInfo.Local, ResolvesMacAddresses = !options.NoNames };
        var context = new TapContext(format, string.Join(' ', options.ReadFiles), options.NoNames);
        var statistics = new Statistics([.. options.Exports.Select(ObjectReport.Create), .. options.Statistics.Select(argument => TapCatalog.Create(argument, context))]);
        statistics.Settle(options);
        return statistics;
    }

    // What tshark's statistics know depends on what other parts of the command line ask for.
    private void Settle(TsharkOptions options)
    {
        bool showsTrees = options.Details && !options.Quiet, asksForFrames = Taps.Names.Concat(options.Fields).Any(name => name == "frame" || name.StartsWith("frame.", StringComparison.Ordinal));
        Severity least = _reports.Select(report => report.Tap).OfType<ExpertTap>().LastOrDefault()?.Least ?? Severity.Comment;
        foreach (TapReport report in _reports)
        {
            switch (report.Tap)
            {
                case ProtocolHierarchyTap hierarchy: (hierarchy.CountsFrames, hierarchy.PartsComeFirst) = (asksForFrames || showsTrees, showsTrees); break;
                case ExpertTap expert: (expert.Least, expert.CountsStrayCharacters) = (least, showsTrees); break;
                case InfoColumnTap info: info.ReadsField = Taps.FilteredNames.Concat(options.Fields).Contains(info.Field) || showsTrees; break;
                case IntervalTap intervals:
                    foreach (IntervalColumn column in intervals.Columns) column.ReadsField = column.Field is { } field && Taps.FilteredNames.Contains(field.Name);
                    break;
            }
        }
    }

    public void Write(StandardOutput output)
    {
        foreach (TapReport report in _reports.Reverse()) report.Write(output);
        output.Flush();
    }
}
