using GenShark.Capture.Writing;
using GenShark.Cli.Options;

namespace GenShark.Cli.Running;

/// <summary>Takes the packets that pass: prints them, saves them, counts them.</summary>
internal sealed class PacketSink(PacketCursor cursor, IPacketWriter? writer, CaptureSaver? saver, TsharkOptions options, StandardOutput output)
{
    /// <summary>How many packets passed.</summary>
    public long Count { get; private set; }

    /// <summary>Whether no more is wanted.</summary>
    public bool IsDone => saver is { IsDone: true };

    public void Begin() => writer?.Begin(output.Text);

    /// <summary>Takes the packet that the cursor is at.</summary>
    public void Take()
    {
        Count++;
        saver?.Save();
        if (writer is null) return;
        writer.Write(cursor.Dissection, output.Text);
        if (options.LineBuffered) output.Flush();
        else output.FlushIfMuch();
    }

    /// <summary>No packet is there now: what waits is brought to where it can be seen.</summary>
    public void Rest()
    {
        saver?.Tick();
        saver?.Flush();
        output.Flush();
    }

    public void End()
    {
        writer?.End(output.Text);
        if (options.Count) output.Text.Append((ulong)Count).Append('\n');
        output.Flush();
    }
}
