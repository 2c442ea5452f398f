using GenShark.Capture.Statistics;
using GenShark.Cli.Options;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z rtp,streams</c>: the stream that began last first.</summary>
internal static class RtpReport
{
    private const string Rule = "========================= RTP Streams ========================\n";

    private const string Heads = "   Start time      End time     Src IP addr  Port    Dest IP addr  Port       SSRC          Payload  Pkts         Lost   Min Delta(ms)  Mean Delta(ms)   Max Delta(ms)"
        + "  Min Jitter(ms) Mean Jitter(ms)  Max Jitter(ms) Problems?\n";

    public static TapReport Create(TapArguments arguments)
    {
        if (arguments.Text is not null) throw new CommandLineException("invalid \"-z rtp,streams\" argument: it takes no more");
        var tap = new RtpStreamsTap();
        return new TapReport(tap, output => Write(tap, output.Text));
    }

    private static void Write(RtpStreamsTap tap, TextBuilder text)
    {
        text.Append(Rule).Append(Heads);
        foreach (RtpStream stream in tap.Streams.Reverse())
        {
            string formats = string.Join(", ", stream.PayloadNames);
            double lost = stream.Expected == 0 ? 0 : 100.0 * stream.Lost / stream.Expected;
            text.Append($"{Seconds(stream.Start),13} {Seconds(stream.End),13} {stream.Source.Address.ToString(),15} {stream.Source.Port,5} ");
            text.Append($"{stream.Destination.Address.ToString(),15} {stream.Destination.Port,5} 0x{stream.SynchronizationSource:X8} {formats,16} {stream.Packets,5} {stream.Lost,5} ({lost:F1}%)");
            Write(stream.Delta, text);
            Write(stream.Jitter, text);
            text.Append(stream.HasProblems ? " X\n" : " \n");
        }
        text.Append('=', Rule.Length - 1).Append('\n');
    }

    private static void Write(RtpMeasure measure, TextBuilder text) => text.Append($" {measure.Least,15:F3} {measure.Mean,15:F3} {measure.Greatest,15:F3}");

    private static string Seconds(Interval time) => $"{time.Seconds + time.Nanoseconds / 1e9:F6}";
}
