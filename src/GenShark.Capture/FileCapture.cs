using GenShark.Capture.Reading;
using GenShark.Filters;

namespace GenShark.Capture;

/// <summary>The packets of a capture file that pass a display filter: pcap, pcapng, either of them gzipped, or the standard input (<c>-</c>).</summary>
/// <example>
/// <code>
/// using var capture = new FileCapture("trace.pcapng", new() { DisplayFilter = "dns" });
/// foreach (Packet packet in capture) Console.WriteLine(packet["dns.qry.name"]);
/// </code>
/// </example>
/// <remarks>Not for several threads at once.</remarks>
public sealed class FileCapture : IDisposable
{
    private readonly string _path;
    private readonly DisplayFilter? _filter;
    private readonly KeptPackets? _kept;
    private readonly PacketView _view;
    private CaptureReader _reader;
    private PacketCursor _cursor;
    private bool _isStarted;
    // Whether the cursor has left the last packet that passed.
    private bool _isPast;

    /// <summary>Opens a capture; packets are read as they are asked for.</summary>
    /// <exception cref="CaptureFormatException">There is no such file, or it is no capture.</exception>
    /// <exception cref="Filters.Syntax.FilterException">The display filter is wrong.</exception>
    public FileCapture(string path, FileCaptureOptions? options = null)
    {
        Options = options ?? new FileCaptureOptions();
        _path = path;
        _view = new PacketView(Options.Format, Options.OnlySummaries);
        if (Options.KeepPackets) _kept = new KeptPackets();
        PacketCursor.LoadProtocols();
        if (Options.DisplayFilter.Length > 0) _filter = DisplayFilter.Compile(Options.DisplayFilter);
        (_reader, _cursor) = Open();
    }

    public FileCaptureOptions Options { get; }

    /// <summary>The interfaces known so far.</summary>
    public IReadOnlyList<CaptureInterface> Interfaces => _reader.Interfaces;

    /// <summary>How many packets pass the filter. Reads the capture to its end, if that was not done yet.</summary>
    /// <exception cref="CaptureFormatException">The capture is damaged or cut short; those before the damage stay readable.</exception>
    public int Count
    {
        get
        {
            if (_kept is null)
            {
                int count = 0;
                foreach (Packet _ in this) count++;
                return count;
            }
            while (MoveOn())
            {
            }
            return _kept.Count;
        }
    }

    /// <summary>A packet by its place among those that pass the filter, from 0. Packets that were not passed yet are read first.</summary>
    /// <exception cref="InvalidOperationException">The capture does not keep packets.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer packets.</exception>
    /// <exception cref="CaptureFormatException">The capture is damaged before this packet.</exception>
    public Packet this[int index]
    {
        get
        {
            if (_kept is null) throw new InvalidOperationException("The capture keeps no packets: open it with KeepPackets to have them by index.");
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            while (index >= _kept.Count)
            {
                if (!MoveOn()) throw new ArgumentOutOfRangeException(nameof(index), index, $"The capture has {_kept.Count} packets.");
            }
            return new Packet(_kept.Dissect(index, _reader, _cursor.Dissection), _view);
        }
    }

    /// <summary>Goes through the packets in order; a packet is valid until the next one.</summary>
    public Enumerator GetEnumerator() => new(this);

    public void Dispose() => _reader.Dispose();

    private (CaptureReader, PacketCursor) Open()
    {
        CaptureReader reader = CaptureReader.Open(_path);
        var session = new Session { KeepsHistory = Options.KeepPackets };
        return (reader, new PacketCursor(reader, _filter, Options.OnlySummaries ? PacketNeeds.Columns : PacketNeeds.All, Options.OnlySummaries ? [] : null, session));
    }

    private bool MoveOn()
    {
        _isStarted = true;
        _isPast = true;
        if (!_cursor.MoveNext()) return false;
        _isPast = false;
        _kept?.Add(_reader.LastEntry, _cursor.Frame, _cursor.Dissection.Times);
        return true;
    }

    // Without an index another walk can only begin anew.
    private void Restart()
    {
        if (_kept is not null || !_isStarted) return;
        _reader.Dispose();
        (_reader, _cursor) = Open();
    }

    /// <summary>Goes through a capture's packets.</summary>
    public struct Enumerator
    {
        private readonly FileCapture _capture;
        private int _index = -1;

        internal Enumerator(FileCapture capture)
        {
            _capture = capture;
            capture.Restart();
        }

        /// <summary>The current packet; valid until the next move.</summary>
        public readonly Packet Current => _capture._kept is { } kept && (_index < kept.Count - 1 || _capture._isPast)
            ? _capture[_index]
            : new Packet(_capture._cursor.Dissection, _capture._view);

        /// <summary>Moves to the next packet; false at the end.</summary>
        /// <exception cref="CaptureFormatException">The capture is damaged or cut short; all packets before have been seen.</exception>
        public bool MoveNext()
        {
            _index++;
            return _capture._kept is { } kept && _index < kept.Count || _capture.MoveOn();
        }
    }
}
