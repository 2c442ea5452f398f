using GenShark.Capture.Statistics;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z smb2,srt</c>.</summary>
internal static class Smb2Report
{
    private const int LineWidth = 67;

    public static TapReport Create(TapArguments arguments)
    {
        var tap = new Smb2Tap { Filter = arguments.Filter("Couldn't register srt tap: ") };
        return new TapReport(tap, output => Write(tap, output.Text));
    }

    private static void Write(Smb2Tap tap, TextBuilder text)
    {
        text.Append('\n').Append('=', LineWidth).Append("\nSMB2 SRT Statistics:\nFilter: smb2.cmd\n");
        text.Append("Index  Commands               Calls    Min SRT    Max SRT    Avg SRT    Sum SRT\n");
        ValueNames? names = Registry.TryFindField("smb2.cmd", out FieldInfo? field) ? field.Names : null;
        for (int command = 0; command < tap.Commands.Count; command++)
        {
            if (tap.Commands[command] is not { } times) continue;
            text.Append($"{command,5}  {names?.Find((ulong)command),-22} {times.Count,6} {Seconds(times.Least)} {Seconds(times.Most)} {Seconds(times.Mean)} {Seconds(times.Sum)}\n");
        }
        text.Append('=', LineWidth - 1).Append('\n');
    }

    private static string Seconds(double nanoseconds)
    {
        long microseconds = (long)Math.Floor(nanoseconds / 1000 + 0.5);
        return $"{microseconds / 1_000_000,3}.{microseconds % 1_000_000:d6}";
    }
}
