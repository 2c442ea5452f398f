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
        Taps = new TapSet(reports.Select(report => report.Tap));
    }

    public TapSet Taps { get; }

    /// <summary>The statistics of a command line; null if there are none.</summary>
    /// <exception cref="CommandLineException">One of them cannot be had so.</exception>
    public static Statistics? Create(TsharkOptions options)
    {
        if (options.Statistics.Count == 0) return null;
        var format = new FormatOptions { TimeZone = TimeZoneInfo.Local, ResolvesMacAddresses = !options.NoNames };
        var context = new TapContext(format, string.Join(' ', options.ReadFiles));
        var statistics = new Statistics([.. options.Statistics.Select(argument => TapCatalog.Create(argument, context))]);
        bool asksForFrames = statistics.Taps.Names.Concat(options.Fields).Any(name => name == "frame" || name.StartsWith("frame.", StringComparison.Ordinal));
        foreach (TapReport report in statistics._reports)
        {
            if (report.Tap is ProtocolHierarchyTap hierarchy) hierarchy.CountsFrames = asksForFrames || options.Details && !options.Quiet;
        }
        return statistics;
    }

    public void Write(StandardOutput output)
    {
        foreach (TapReport report in _reports.Reverse()) report.Write(output.Text);
        output.Flush();
    }
}
