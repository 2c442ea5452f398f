using System.CommandLine;
using System.Globalization;
using GenShark.Capture.Writing;

namespace GenShark.Cli.Options;

/// <summary>Where packets are saved to (-w, -F), in which files (-b), and when it is enough (-a).</summary>
/// <param name="Path">-w: the file; <c>-</c> is the standard output.</param>
/// <param name="Save">Format, rotation and limits.</param>
/// <param name="Duration">-a duration.</param>
internal sealed record SavingOptions(string? Path, SaveOptions Save, TimeSpan? Duration)
{
    private const string NoLimit = "Multiple capture files requested, but no maximum capture file size, duration, interval or packets were specified.";

    /// <summary>Makes sense of the options, and of how they stand to each other.</summary>
    /// <param name="path">What -w says.</param>
    /// <param name="format">What -F says.</param>
    /// <param name="stops">What each -a says.</param>
    /// <param name="ring">What each -b says.</param>
    /// <param name="isLive">Whether packets are captured, not read.</param>
    public static SavingOptions Read(string? path, string? format, string[] stops, string[] ring, bool isLive)
    {
        CaptureFileFormat known = CaptureFileFormat.Pcapng;
        if (format is not null && !CaptureFileFormats.TryParse(format, out known))
            throw new CommandLineException($"\"{format}\" isn't a valid capture file type\n{FormatList}");
        double seconds = Value(stops, "duration", 'a');
        var save = new SaveOptions
        {
            Format = known,
            MostBytes = Kilobytes(stops, 'a'),
            MostPackets = (long)Value(stops, "packets", 'a'),
            MostFiles = (int)Value(stops, "files", 'a'),
            Rotation = ReadRotation(ring),
        };
        CheckNames(stops, 'a', "duration", "filesize", "packets", "files");
        CheckNames(ring, 'b', "duration", "filesize", "packets", "files", "interval");
        if (!isLive && (save.Rotation is not null || save.MostFiles > 0)) throw new CommandLineException("Multiple capture files requested, but a capture isn't being done.");
        if (!isLive && seconds > 0) throw new CommandLineException("A maximum capture time was specified, but a capture isn't being done.");
        if (save.MostFiles > 0 && save.Rotation is null) throw new CommandLineException(NoLimit);
        if (path is null && (save.Rotation is { Bytes: > 0 } || save.MostBytes > 0 && isLive)) throw new CommandLineException("Maximum capture file size specified, but capture isn't being saved to a file.");
        if (path is null && save.Rotation is not null) throw new CommandLineException("Multiple capture files requested, but capture isn't being saved to a file.");
        if (path == "-" && save.Rotation is not null) throw new CommandLineException("Multiple capture files requested, but the capture is being written to the standard output.");
        return new SavingOptions(path, save, seconds > 0 ? TimeSpan.FromSeconds(seconds) : null);
    }

    /// <summary>What -F takes.</summary>
    public static string FormatList { get; } = """
        The available capture file types for the "-F" flag are:
            pcap - Wireshark/tcpdump/... - pcap
            nsecpcap - Wireshark/tcpdump/... - nanosecond pcap
            pcapng - Wireshark/... - pcapng
        """;

    private static FileRotation? ReadRotation(string[] ring)
    {
        if (ring.Length == 0) return null;
        double duration = Value(ring, "duration", 'b'), interval = Value(ring, "interval", 'b');
        var rotation = new FileRotation
        {
            Duration = duration > 0 ? TimeSpan.FromSeconds(duration) : null,
            Interval = interval > 0 ? TimeSpan.FromSeconds(interval) : null,
            Bytes = Kilobytes(ring, 'b'),
            Packets = (long)Value(ring, "packets", 'b'),
            Files = (int)Value(ring, "files", 'b'),
        };
        return rotation is { Duration: null, Interval: null, Bytes: 0, Packets: 0 } ? throw new CommandLineException(NoLimit) : rotation;
    }

    // tshark counts in units of 1000 bytes.
    private static long Kilobytes(string[] settings, char flag) => (long)Value(settings, "filesize", flag) * 1000;

    private static double Value(string[] settings, string name, char flag)
    {
        string? last = settings.LastOrDefault(setting => setting.StartsWith(name + ":", StringComparison.Ordinal));
        if (last is null) return 0;
        string text = last[(name.Length + 1)..];
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value is > 0 and < int.MaxValue && (name is "duration" || value >= 1)
            ? value
            : throw new CommandLineException($"Invalid value \"{text}\" of -{flag} {name}: it must be a positive number.");
    }

    private static void CheckNames(string[] settings, char flag, params string[] names)
    {
        foreach (string setting in settings)
        {
            string name = setting.Split(':')[0];
            if (!setting.Contains(':') || !names.Contains(name)) throw new CommandLineException($"Invalid or unknown -{flag} flag \"{name}\"");
        }
    }
}
