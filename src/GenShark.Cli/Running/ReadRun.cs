using GenShark.Capture.Reading;
using GenShark.Capture.Writing;
using GenShark.Cli.Options;
using GenShark.Filters;

namespace GenShark.Cli.Running;

/// <summary>Reads a capture, prints what was asked for, and saves what passes.</summary>
internal static class ReadRun
{
    /// <summary>How often, in milliseconds, it is looked whether a file has grown.</summary>
    private const int Tick = 100;

    /// <exception cref="CaptureFormatException">The capture cannot be read (on); what could be read has been printed and saved.</exception>
    /// <exception cref="CaptureWriteException">What passes cannot be saved.</exception>
    public static void Run(TsharkOptions options, DisplayFilter? filter, DisplayFilter? readFilter, StandardOutput output, CancellationToken stop)
    {
        if (options.Index)
        {
            Count(options, output, stop);
            return;
        }
        IPacketWriter? writer = WriterFactory.Create(options, out PacketNeeds needs);
        Func<IPacketWriter> newWriter = () => WriterFactory.Create(options, out _)!;
        var statistics = Statistics.Create(options);
        FirstPass? first = options.TwoPasses ? PassOnce(options, filter, readFilter, stop) : null;
        using CaptureReader reader = Open(options);
        if (options.Follow && reader.IsCompressed) throw CaptureFormatException.CannotFollow(options.ReadFiles[0]);
        using CaptureSaver? saver = options.Saving.Path is { } path ? new CaptureSaver(reader, path, options.Saving.Save) : null;
        ShardCrew? crew = null;
        using ReadProgress? progress = options.Follow ? null : ReadProgress.Start(reader.Length, () => crew?.Progress ?? (reader.Position, reader.PacketsRead));
        var cursor = new PacketCursor(reader, filter, needs, FieldsOf(options), new Session(options.Dissection.ToChoices()), first, statistics?.Taps, (writer as IScannedWriter)?.Scanned)
        {
            IsGrowing = options.Follow,
            Stop = stop,
            TapsIgnoreFilter = true,
            ReadsAhead = true,
            NewScannedWriter = writer is FieldsPrinter && saver is null && !options.LineBuffered ? () => (IScannedWriter)newWriter() : null,
            ScannedText = output.Write,
        };
        int last = first is null ? LastOf(options) : int.MaxValue;
        var sink = new PacketSink(cursor, writer, saver, options, output);
        sink.Begin();
        try
        {
            // The first packet that is not printed yet; 0 if all are.
            int from = 1;
            bool onlyPrints = first is null && statistics is null && saver is null && !options.Follow;
            if (onlyPrints && ShardCrew.CanPrint(options, reader, filter, cursor, writer) && ShardCrew.ShardsFor(reader) is > 1 and int shards)
            {
                crew = new ShardCrew(options, filter, needs, shards, output, stop);
                from = crew.Print();
            }
            if (options.Follow) Follow(reader, cursor, sink, last, stop);
            else if (from > 0) sink.TakeAll(MoveNext, newWriter);

            bool MoveNext()
            {
                do
                {
                    if (stop.IsCancellationRequested || sink.IsDone || !cursor.MoveNext(last)) return false;
                }
                while (cursor.Frame.Number < from);
                return true;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What passed so far is printed to its end.
        }
        finally
        {
            crew?.Dispose();
            sink.End();
            statistics?.Write(output);
        }
    }

    private static void Follow(CaptureReader reader, PacketCursor cursor, PacketSink sink, int last, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && !sink.IsDone)
        {
            if (cursor.MoveNext(last)) sink.Take();
            else if (reader.PacketsRead >= last || !Grows(reader, sink, stop)) break;
        }
    }

    private static FirstPass PassOnce(TsharkOptions options, DisplayFilter? filter, DisplayFilter? readFilter, CancellationToken stop)
    {
        using CaptureReader reader = Open(options);
        using ReadProgress? progress = ReadProgress.Start(reader.Length, () => (reader.Position, reader.PacketsRead));
        return FirstPass.Run(reader, readFilter, LastOf(options), options.SelectedFrame, filter, options.Dissection.ToChoices(), stop);
    }

    /// <summary>Opens what is read.</summary>
    public static CaptureReader Open(TsharkOptions options)
    {
        CaptureReader reader = CaptureReader.Open(options.ReadFiles);
        reader.BpfFilter = options.BpfFilter;
        return reader;
    }

    /// <summary>Behind which packet no more are read.</summary>
    public static int LastOf(TsharkOptions options) => options.PacketCount == 0 ? int.MaxValue : options.PacketCount;

    private static void Count(TsharkOptions options, StandardOutput output, CancellationToken stop)
    {
        string path = options.ReadFiles[0];
        var told = new LatestProgress();
        using var capture = new FileCapture(path, new(options.Dissection)
        {
            DisplayFilter = options.Filter,
            BpfFilter = options.BpfFilter ?? "",
            IndexFile = FileCapture.IndexBeside(path),
            Stop = stop,
            Progress = told,
        });
        using ReadProgress? progress = ReadProgress.Start(File.Exists(path) ? new FileInfo(path).Length : 0, () => (told.Latest.Bytes, told.Latest.Packets));
        try
        {
            output.Text.Append((ulong)capture.Count).Append('\n');
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Half a count is none.
        }
    }

    private static bool Grows(CaptureReader reader, PacketSink sink, CancellationToken stop)
    {
        sink.Rest();
        for (long seen = reader.Length; reader.Length == seen;)
        {
            if (stop.WaitHandle.WaitOne(Tick)) return false;
        }
        return true;
    }

    private sealed class LatestProgress : IProgress<CaptureProgress>
    {
        public CaptureProgress Latest { get; private set; }

        public void Report(CaptureProgress value) => Latest = value;
    }

    public static List<string> FieldsOf(TsharkOptions options) =>
        [.. options.Fields, .. (options.Columns ?? []).Where(column => column.Format == ColumnFormat.Custom).Select(column => column.Field)];
}
