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

    private Printer? _printer;

    public void Begin() => writer?.Begin(output.Text);

    /// <summary>Prints on a thread of its own from now on, if that pays. Not where each packet shall be seen as it comes.</summary>
    public void PrintAside()
    {
        if (writer is not null && !options.LineBuffered && Printer.Pays(cursor.Needs)) _printer = new Printer(cursor, Print);
    }

    /// <summary>Takes the packet that the cursor is at.</summary>
    public void Take()
    {
        Count++;
        saver?.Save();
        if (_printer is not null) _printer.Add();
        else if (cursor.IsScanned) PrintScanned();
        else if (writer is not null) Print(cursor.Dissection);
    }

    private void Print(Dissection packet)
    {
        writer!.Write(packet, output.Text);
        Flush();
    }

    private void PrintScanned()
    {
        ((IScannedWriter)writer!).WriteScanned(cursor.Frame, output.Text);
        Flush();
    }

    private void Flush()
    {
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
        _printer?.End();
        writer?.End(output.Text);
        if (options.Count) output.Text.Append((ulong)Count).Append('\n');
        output.Flush();
    }
}
