using GenShark.Capture.Reading;
using GenShark.Cli.Options;
using GenShark.Filters;

namespace GenShark.Cli.Running;

/// <summary>Reads a capture and prints what was asked for.</summary>
internal static class ReadRun
{
    /// <exception cref="CaptureFormatException">The capture cannot be read (on); what could be read has been printed.</exception>
    public static void Run(TsharkOptions options, DisplayFilter? filter, StandardOutput output, CancellationToken stop)
    {
        IPacketWriter? writer = WriterFactory.Create(options, out PacketNeeds needs);
        using var reader = CaptureReader.Open(options.ReadFile!);
        using var progress = ReadProgress.Start(reader);
        var cursor = new PacketCursor(reader, filter, needs, FieldsOf(options));
        int last = options.PacketCount == 0 ? int.MaxValue : options.PacketCount;
        long count = 0;
        writer?.Begin(output.Text);
        try
        {
            if (writer is null) count = Count(cursor, last, stop);
            else Write(cursor, writer, last, options.LineBuffered, output, stop);
        }
        finally
        {
            writer?.End(output.Text);
            if (options.Count) output.Text.Append((ulong)count).Append('\n');
            output.Flush();
        }
    }

    private static List<string> FieldsOf(TsharkOptions options) =>
        [.. options.Fields, .. (options.Columns ?? []).Where(column => column.Format == ColumnFormat.Custom).Select(column => column.Field)];

    private static long Count(PacketCursor cursor, int last, CancellationToken stop)
    {
        long count = 0;
        while (!stop.IsCancellationRequested && cursor.MoveNext(last)) count++;
        return count;
    }

    private static void Write(PacketCursor cursor, IPacketWriter writer, int last, bool atOnce, StandardOutput output, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && cursor.MoveNext(last))
        {
            writer.Write(cursor.Dissection, output.Text);
            if (atOnce) output.Flush();
            else output.FlushIfMuch();
        }
    }
}
