using GenShark.Capture.Reading;
using GenShark.Capture.Writing;
using GenShark.Cli.Options;
using GenShark.Filters;

namespace GenShark.Cli.Running;

/// <summary>Reads a capture, prints what was asked for, and saves what passes.</summary>
internal static class ReadRun
{
    /// <exception cref="CaptureFormatException">The capture cannot be read (on); what could be read has been printed and saved.</exception>
    /// <exception cref="CaptureWriteException">What passes cannot be saved.</exception>
    public static void Run(TsharkOptions options, DisplayFilter? filter, StandardOutput output, CancellationToken stop)
    {
        IPacketWriter? writer = WriterFactory.Create(options, out PacketNeeds needs);
        using var reader = CaptureReader.Open(options.ReadFile!);
        using CaptureSaver? saver = options.Saving.Path is { } path ? new CaptureSaver(reader, path, options.Saving.Save) : null;
        using var progress = ReadProgress.Start(reader);
        var cursor = new PacketCursor(reader, filter, needs, FieldsOf(options));
        int last = options.PacketCount == 0 ? int.MaxValue : options.PacketCount;
        var sink = new PacketSink(cursor, writer, saver, options, output);
        sink.Begin();
        try
        {
            while (!stop.IsCancellationRequested && !sink.IsDone && cursor.MoveNext(last)) sink.Take();
        }
        finally
        {
            sink.End();
        }
    }

    public static List<string> FieldsOf(TsharkOptions options) =>
        [.. options.Fields, .. (options.Columns ?? []).Where(column => column.Format == ColumnFormat.Custom).Select(column => column.Field)];
}
