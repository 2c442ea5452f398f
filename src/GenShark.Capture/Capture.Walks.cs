using GenShark.Capture.Reading;
using GenShark.Capture.Writing;

namespace GenShark.Capture;

/// <summary>Is called with a packet, which is valid until it returns.</summary>
public delegate void PacketAction(Packet packet);

/// <summary>The ways through a capture.</summary>
public abstract partial class Capture
{
    /// <summary>The packets in order, as objects to hold on to: for queries, and for <c>dynamic</c>. Each is dissected twice.</summary>
    /// <exception cref="InvalidOperationException">The capture keeps no packets.</exception>
    /// <exception cref="CaptureFormatException">The capture is damaged or cut short; all packets before have been seen.</exception>
    public IEnumerable<KeptPacket> Kept
    {
        get
        {
            foreach (Packet packet in this) yield return packet.Keep();
        }
    }

    /// <summary>The next packet of a walk that begins with the first packet, and anew after <see cref="Reset"/>.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="CaptureFormatException">The capture is damaged or cut short; all packets before have been seen.</exception>
    public bool Next(out Packet packet)
    {
        packet = default;
        if (_passed is { } passed && _next < passed.Index.Count) packet = this[_next];
        else if (MoveOn(UsualPatience)) packet = Current;
        else return false;
        _next++;
        return true;
    }

    /// <summary>Lets <see cref="Next"/> begin with the first packet again.</summary>
    public void Reset()
    {
        if (_next > 0) Restart();
        _next = 0;
    }

    /// <summary>Forgets the packets that were passed; reading goes on with those behind them.</summary>
    public virtual void Clear()
    {
        ForgetPassed();
        _isPast = true;
        _next = 0;
    }

    /// <summary>Passes packets, so that they are had by index.</summary>
    /// <param name="count">How many; 0 for all.</param>
    /// <param name="timeout">How long to wait for them; null for no limit.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>How many there were.</returns>
    public int LoadPackets(int count = 0, TimeSpan? timeout = null, CancellationToken stop = default) => ApplyOnPackets(_ => { }, timeout, count, stop);

    /// <summary>Calls with each packet that was not passed yet.</summary>
    /// <param name="action">Is called; what it throws ends the walk.</param>
    /// <param name="timeout">How long to wait for packets; null for no limit.</param>
    /// <param name="count">How many; 0 for all.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>How many there were.</returns>
    public virtual int ApplyOnPackets(PacketAction action, TimeSpan? timeout = null, int count = 0, CancellationToken stop = default)
    {
        Patience patience = Patience.For(timeout, stop);
        int seen = 0;
        while (!(count > 0 && seen == count) && !patience.IsOver && MoveOn(patience))
        {
            seen++;
            action(Current);
        }
        FlushOutput();
        return seen;
    }

    /// <summary>Saves the packets that were passed and pass the filter.</summary>
    /// <param name="path">The file; one that is there is overwritten.</param>
    /// <param name="format">Its format.</param>
    /// <exception cref="InvalidOperationException">The capture keeps no packets: they are saved as they are passed, to <see cref="CaptureOptions.OutputFile"/>.</exception>
    /// <exception cref="CaptureWriteException">The file cannot be written, or its format cannot hold the packets.</exception>
    public void Save(string path, CaptureFileFormat format = CaptureFileFormat.Pcapng)
    {
        if (_passed is not { Index: { } index }) throw new InvalidOperationException("The capture keeps no packets; name an OutputFile when you open it.");
        using CaptureReader? reader = Reopen();
        if (reader is null) return;
        using var saver = new CaptureSaver(reader, path, new SaveOptions { Format = format });
        LongWork? work = LongWork.Of(Options);
        for (int i = 0; i < index.Count && reader.MoveNext();)
        {
            work?.Pass(reader);
            if (reader.PacketsRead != index.NumberOf(i)) continue;
            saver.Save();
            i++;
        }
    }

    /// <summary>Goes through a capture's packets.</summary>
    public struct Enumerator
    {
        private readonly Capture _capture;
        private int _index = -1;

        internal Enumerator(Capture capture)
        {
            _capture = capture;
            capture.Restart();
        }

        /// <summary>The current packet; valid until the next move.</summary>
        public readonly Packet Current => _capture._passed is { Index.Count: int count } && (_index < count - 1 || _capture._isPast)
            ? _capture[_index]
            : _capture.Current;

        /// <summary>Moves to the next packet; false at the end.</summary>
        /// <exception cref="CaptureFormatException">The capture is damaged or cut short; all packets before have been seen.</exception>
        public bool MoveNext()
        {
            _index++;
            return _capture._passed is { Index.Count: int count } && _index < count || _capture.MoveOn(_capture.UsualPatience);
        }
    }
}
