using GenShark.Capture.Index;
using GenShark.Capture.Reading;
using GenShark.Capture.Writing;
using GenShark.Filters;

namespace GenShark.Capture;

/// <summary>
/// The packets of a source that pass a display filter: what captures from files, interfaces, pipes and memory have in common. Packets that
/// were passed stay: by index, and for another walk.
/// </summary>
/// <remarks>Not for several threads at once.</remarks>
public abstract partial class Capture : IDisposable
{
    private readonly DisplayFilter? _filter;
    private readonly DissectionChoices _choices;
    private readonly PacketView _view;
    private CaptureReader? _reader;
    private PacketCursor? _cursor;
    private FirstPass? _first;
    private CaptureSaver? _saver;
    private bool _isStarted;
    // Whether the cursor has left the last packet that passed.
    private bool _isPast = true;
    private bool _wasOpened;
    private int _next;

    private protected Capture(CaptureOptions options)
    {
        Options = options;
        PacketCursor.LoadProtocols();
        _choices = options.ToChoices();
        _view = new PacketView(options.Format, options.OnlySummaries) { KeepCurrent = Keep };
        if (options.DisplayFilter.Length > 0) _filter = DisplayFilter.Compile(options.DisplayFilter);
    }

    public CaptureOptions Options { get; }

    /// <summary>
    /// How many packets pass the filter. Of a file or a pipe all are counted, reading on to the end; of a live capture those that were sniffed.
    /// </summary>
    /// <exception cref="CaptureFormatException">The capture is damaged or cut short; those before the damage stay readable.</exception>
    public int Count
    {
        get
        {
            if (!Options.KeepPackets) return CountPassing();
            IndexAll();
            while (!_isIndexed && MoveOn(UsualPatience))
            {
            }
            return _passed?.Index.Count ?? 0;
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
            PassedPackets passed = Reach(index);
            return new Packet(passed.Dissect(index, _cursor!.Dissection), _view);
        }
    }

    /// <summary>A packet by its place among those that pass the filter, dissected as if the capture held no other. Always immediate; but what
    /// earlier packets tell of it is missing or as in a first packet: numbers of streams, times within them, datagrams that were put together.</summary>
    /// <inheritdoc cref="this"/>
    public Packet DissectAlone(int index) => new(Reach(index).DissectAlone(index, _cursor!.Dissection), _view);

    /// <summary>How many packets the capture holds so far, whether they pass the filter or not; reads nothing.</summary>
    public int PacketsRead => _reader?.PacketsRead ?? 0;

    /// <summary>Goes through the packets in order; a packet is valid until the next one.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Closes the capture, and its output file.</summary>
    /// <exception cref="CaptureWriteException">What waited could not be written to the output file.</exception>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        _reader?.Dispose();
        _passed?.Dispose();
        _indexReader?.Dispose();
        _saver?.Dispose();
    }

    /// <summary>Opens the source from its beginning; null if it has not begun yet.</summary>
    private protected abstract CaptureReader? OpenReader(in Patience patience);

    /// <summary>Goes through the source once before it is read; null if once is enough.</summary>
    private protected virtual FirstPass? PassOnce() => null;

    /// <summary>Waits for more at the end of what there is; false if there is none.</summary>
    private protected virtual bool Await(CaptureReader reader, in Patience patience) => false;

    /// <summary>How long a walk waits for packets that have not come yet.</summary>
    private protected virtual Patience UsualPatience => Patience.Endless;

    /// <summary>The interfaces that the source has told of so far.</summary>
    private protected IReadOnlyList<CaptureInterface> KnownInterfaces => _reader?.Interfaces ?? [];

    /// <summary>How far the source has been read in bytes.</summary>
    private protected long Position => _reader?.Position ?? 0;

    /// <summary>Whether all is saved that shall be.</summary>
    private protected bool IsSaved => _saver is { IsDone: true };

    /// <summary>The packet that was passed last.</summary>
    private protected Packet Current => new(_cursor!.Dissection, _view);

    private protected bool Open(in Patience patience)
    {
        if (_reader is not null) return true;
        if (OpenReader(patience) is not { } reader) return false;
        _reader = reader;
        if (Options.OutputFile is { } path && !_wasOpened) _saver = new CaptureSaver(reader, path, Options.Output);
        FlowIndex? flows = null;
        if (Options.KeepPackets)
        {
            PacketIndex? known = _saver is null && !_wasOpened ? LoadIndex() : null;
            var index = known ?? new PacketIndex();
            flows = NewFlows(index, reader);
            Index(index, reader, flows);
            _isIndexed = known is not null;
        }
        (_wasOpened, _isCleared) = (true, false);
        _first = PassOnce();
        var session = new Session(_choices) { KeepsHistory = Options.KeepPackets, Flows = flows?.Flows, Numbers = flows?.Numbers };
        _cursor = new PacketCursor(reader, _filter, Options.OnlySummaries ? PacketNeeds.Columns : PacketNeeds.All, Options.OnlySummaries ? PacketView.SummaryFields : null, session, _first) { IsGrowing = IsGrowing, Flows = flows, Work = LongWork.Of(Options) };
        return true;
    }

    /// <summary>Moves to the next packet that passes; false at the end, or if there is none in time.</summary>
    private protected bool MoveOn(in Patience patience)
    {
        _isStarted = true;
        _isPast = true;
        if (!Open(patience) || _isIndexed) return false;
        while (!MoveCursor())
        {
            _saver?.Flush();
            if (!Await(_reader!, patience)) return false;
        }
        _isPast = false;
        _saver?.Save();
        return true;
    }

    /// <summary>Begins files of the output anew that time has come for.</summary>
    private protected void TickOutput() => _saver?.Tick();

    private protected void FlushOutput() => _saver?.Flush();

    /// <summary>The packet that was passed last, to stay.</summary>
    /// <exception cref="InvalidOperationException">The capture does not keep packets.</exception>
    private protected KeptPacket Keep() => _passed is { } passed
        ? new KeptPacket(passed.Dissect(_place, _cursor!.Dissection), _view)
        : throw new InvalidOperationException("The capture keeps no packets: open it with KeepPackets to hold on to them.");

    /// <summary>Forgets all, the source included: it is opened anew.</summary>
    private protected void Close()
    {
        _reader?.Dispose();
        (_reader, _cursor) = (null, null);
        ForgetPassed();
        (_isPast, _next) = (true, 0);
    }

    // Without an index another walk can only begin anew; the output file has had what was passed already.
    private void Restart()
    {
        if (Options.KeepPackets || !_isStarted) return;
        _saver?.Dispose();
        _saver = null;
        Close();
        Open(UsualPatience);
    }
}
