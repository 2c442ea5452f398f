using GenShark.Capture.Statistics;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z icmp,srt</c> and <c>-z icmpv6,srt</c>.</summary>
internal static class EchoReport
{
    private const int LineWidth = 74;

    public static TapReport Create(bool isV6, TapArguments arguments)
    {
        string name = isV6 ? "icmpv6" : "icmp";
        var tap = new EchoTap(isV6) { Filter = arguments.Filter($"Couldn't register {name},srt tap: ") };
        return new TapReport(tap, output => Write(tap, isV6, arguments.Text, output.Text));
    }

    private static void Write(EchoTap tap, bool isV6, string? filter, TextBuilder text)
    {
        text.Append('\n').Append('=', LineWidth).Append($"\n{(isV6 ? "ICMPv6" : "ICMP")} Service Response Time (SRT) Statistics (all times in ms):\n");
        text.Append($"Filter: {filter ?? "<none>"}\n\nRequests  Replies   Lost      % Loss\n");
        int lost = tap.Requests - tap.Replies;
        text.Append($"{tap.Requests,-10}{tap.Replies,-10}{lost,-10}{(tap.Requests == 0 ? 0 : 100.0 * lost / tap.Requests),5:F1}%\n\n");
        text.Append("Minimum   Maximum   Mean      Median    SDeviation     Min Frame Max Frame\n");
        if (tap.Requests == 0) text.Append("0.000     0.000     0.000     0.000     0.000          0         0\n");
        else
        {
            double mean = tap.Replies == 0 ? 0 : tap.Times.Average();
            text.Append($"{tap.Soonest,-10:F3}{tap.Latest,-10:F3}{mean,-10:F3}{Median(tap.Times),-10:F3}{Deviation(tap.Times, mean),-15:F3}{tap.SoonestFrame,-10}{tap.LatestFrame,-10}\n");
        }
        text.Append('=', LineWidth).Append('\n');
    }

    private static double Median(IReadOnlyList<double> times)
    {
        if (times.Count == 0) return 0;
        double[] sorted = [.. times.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double Deviation(IReadOnlyList<double> times, double mean) =>
        times.Count < 2 ? 0 : Math.Sqrt(times.Sum(time => (time - mean) * (time - mean)) / (times.Count - 1));
}
