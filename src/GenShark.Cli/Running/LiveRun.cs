using GenShark.Capture.Live;
using GenShark.Capture.Writing;
using GenShark.Cli.Options;
using GenShark.Filters;

namespace GenShark.Cli.Running;

/// <summary>Captures on interfaces, prints what was asked for, and saves what passes.</summary>
internal static class LiveRun
{
    /// <summary>How often, in milliseconds, files that change with time are looked after while no packets come.</summary>
    private const int Tick = 100;

    /// <exception cref="LiveCaptureException">The capture cannot begin or go on; what was captured before has been printed and saved.</exception>
    /// <exception cref="CaptureWriteException">What passes cannot be saved.</exception>
    public static void Run(TsharkOptions options, DisplayFilter? filter, StandardOutput output, TextWriter messages, CancellationToken stop)
    {
        if (!options.ErrorsOnly) messages.WriteLine($"Capturing on {Labels(options.Live)}");
        IPacketWriter? writer = WriterFactory.Create(options, out PacketNeeds needs);
        var statistics = Statistics.Create(options);
        using var recording = new LiveRecording(options.Live);
        long captured = 0;
        try
        {
            recording.Start(options.PacketCount, options.Saving.Duration);
            using CancellationTokenRegistration registration = stop.Register(recording.RequestStop);
            using CaptureSaver? saver = options.Saving.Path is { } path ? new CaptureSaver(recording.Reader, path, options.Saving.Save) : null;
            var cursor = new PacketCursor(recording.Reader, filter, needs, ReadRun.FieldsOf(options), new Session(options.Dissection.ToChoices()), taps: statistics?.Taps) { TapsIgnoreFilter = true };
            var sink = new PacketSink(cursor, writer, saver, options, output);
            sink.Begin();
            try
            {
                Take(recording, cursor, sink, options.PacketCount == 0 ? int.MaxValue : options.PacketCount);
            }
            finally
            {
                recording.Stop(atOnce: true);
                captured = saver?.PacketsSaved ?? recording.Reader.PacketsRead;
                sink.End();
                statistics?.Write(output);
            }
        }
        finally
        {
            if (!options.ErrorsOnly) WriteCounts(captured, recording.Statistics, messages);
        }
    }

    private static void Take(LiveRecording recording, PacketCursor cursor, PacketSink sink, int last)
    {
        while (!sink.IsDone)
        {
            if (cursor.MoveNext(last)) sink.Take();
            else if (recording.Reader.PacketsRead >= last) break;
            else
            {
                sink.Rest();
                recording.ForgetRead();
                if (recording.WaitForMore(Tick) == false) break;
            }
        }
    }

    private static string Labels(LiveCaptureOptions options)
    {
        if (options.Interfaces is ["-"]) return "'Standard input'";
        IReadOnlyList<LiveInterface> known = LiveInterface.List();
        string[] labels = options.Interfaces.Count == 0
            ? [.. known.Take(1).Select(first => first.Label)]
            : [.. options.Interfaces.Select(name => known.FirstOrDefault(other => other.Name == name || $"{other.Number}" == name)?.Label ?? name)];
        string[] quoted = [.. labels.Select(label => $"'{label}'")];
        return quoted.Length < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} and {quoted[^1]}";
    }

    private static void WriteCounts(long captured, IReadOnlyList<InterfaceStatistics> statistics, TextWriter messages)
    {
        messages.WriteLine($"{captured} packet{(captured == 1 ? "" : "s")} captured");
        foreach (InterfaceStatistics counted in statistics.Where(counted => counted.Dropped > 0))
            messages.WriteLine($"{counted.Dropped} packet{(counted.Dropped == 1 ? "" : "s")} dropped from {counted.Interface}");
    }
}
