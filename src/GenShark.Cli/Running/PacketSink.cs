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
        Note();
        if (cursor.IsScanned) PrintScanned();
        else if (writer is not null) Print(cursor.Dissection);
    }

    /// <summary>Takes packets as long as <paramref name="moveNext"/> moves the cursor to one; prints on several threads if that pays.</summary>
    /// <param name="moveNext">Moves the cursor; called by one thread at a time.</param>
    /// <param name="newWriter">Makes another writer like the sink's.</param>
    public void TakeAll(Func<bool> moveNext, Func<IPacketWriter> newWriter)
    {
        // Not where each packet shall be seen as it comes.
        if (writer is null || options.LineBuffered || !PrintCrew.Pays(cursor.Needs))
        {
            while (moveNext()) Take();
            return;
        }
        new PrintCrew(cursor, newWriter, output).Run(() =>
        {
            bool moved = moveNext();
            if (moved) Note();
            return moved;
        });
    }

    // Counts and saves.
    private void Note()
    {
        Count++;
        saver?.Save();
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
        if (Count > 0) writer?.Continue();
        writer?.End(output.Text);
        if (options.Count) output.Text.Append((ulong)Count).Append('\n');
        output.Flush();
    }
}
