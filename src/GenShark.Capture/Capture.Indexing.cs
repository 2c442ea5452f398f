using GenShark.Capture.Index;
using GenShark.Capture.Reading;

namespace GenShark.Capture;

/// <summary>Packets that were passed, and those that are counted without being looked at.</summary>
public abstract partial class Capture
{
    private PassedPackets? _passed;
    // Whether all packets are in the index, whether they were passed or not.
    private bool _isIndexed;
    // Whether packets that were passed are not in the index any more.
    private bool _isCleared;
    private CaptureReader? _indexReader;
    // The place in the index of the packet that was passed last.
    private int _place;

    /// <summary>Whether it is known where all packets stand that pass the filter: from an index that was kept, or since they were counted.</summary>
    public bool IsIndexed => _isIndexed;

    /// <summary>Whether the source can be read once more.</summary>
    private protected bool CanReadAgain => _reader is { CanReadAt: true };

    /// <summary>Opens the source from its beginning once more, beside the reader in use; null if it cannot be.</summary>
    private protected virtual CaptureReader? Reopen() => OpenReader(Patience.None);

    /// <summary>Whether the source is still written to: what is cut short at its end is not finished.</summary>
    private protected virtual bool IsGrowing => false;

    /// <summary>Whether the source is all there, and can be read again: packets can then be counted without being dissected.</summary>
    private protected virtual bool IsWhole => false;

    /// <summary>The index of a capture that was read to its end before; null if there is none.</summary>
    private protected virtual PacketIndex? LoadIndex() => null;

    /// <summary>The capture has been read to its end.</summary>
    private protected virtual void SaveIndex(PacketIndex index) { }

    private int CountPassing()
    {
        int count = 0;
        if (!IsWhole || Options.OutputFile is not null)
        {
            foreach (Packet _ in this) count++;
            return count;
        }
        using CaptureReader reader = Reopen()!;
        var cursor = new PacketCursor(reader, _filter, PacketNeeds.Frames, session: new Session(_choices), first: PassOnce()) { Work = LongWork.Of(Options) };
        while (cursor.MoveNext()) count++;
        return count;
    }

    /// <summary>Finds all packets that pass without looking further at them; leaves it if the capture is damaged.</summary>
    private void IndexAll()
    {
        if (!IsWhole || _saver is not null || _isCleared || _isIndexed || Reopen() is not { } reader) return;
        var index = new PacketIndex();
        // Without direct accessors, which pass over frames and their times.
        PacketNeeds needs = _filter is null ? PacketNeeds.Frames : PacketNeeds.Fields;
        FirstPass? first = _filter is null ? null : PassOnce();
        var cursor = new PacketCursor(reader, _filter, needs, [], new Session(_choices), first) { Work = LongWork.Of(Options) };
        try
        {
            while (cursor.MoveNext()) Add(index, reader, cursor);
        }
        catch (CaptureFormatException)
        {
            reader.Dispose();
            return;
        }
        catch (OperationCanceledException)
        {
            reader.Dispose();
            throw;
        }
        int history = _first is null ? _passed!.HistoryEnd : int.MaxValue;
        Index(index, reader, _passed!.Flows);
        (_indexReader, _isIndexed, _isPast, _passed.HistoryEnd) = (reader, true, true, history);
        KeepIndex(index, reader);
    }

    // What secrets a capture tells, and where, only reading it tells.
    private void KeepIndex(PacketIndex index, CaptureReader reader)
    {
        if (reader.Secrets.Count == 0) SaveIndex(index);
    }

    private static void Add(PacketIndex index, CaptureReader reader, PacketCursor cursor)
    {
        FrameClock clock = cursor.Dissection.Session.Clock;
        index.First = clock.First;
        index.Add(reader.LastEntry, reader.PacketsRead, clock.Times.Delta);
    }

    private void Index(PacketIndex index, CaptureReader reader, FlowIndex? flows)
    {
        _passed?.Dispose();
        _passed = new PassedPackets(index, reader, flows, LongWork.Of(Options), () =>
        {
            CaptureReader again = Reopen() ?? throw new InvalidOperationException("The capture cannot be read again.");
            return new Replay(again, index, NewFlows(index, again), _choices, Options.HistoryPackets) { Work = LongWork.Of(Options) };
        });
    }

    private FlowIndex NewFlows(PacketIndex index, CaptureReader reader) => new(_filter is null && reader.CaptureFilter is null ? index : null);

    /// <summary>Sees to it that a packet has been passed.</summary>
    private PassedPackets Reach(int index)
    {
        if (!Options.KeepPackets) throw new InvalidOperationException("The capture keeps no packets: open it with KeepPackets to have them by index.");
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        while (_passed is null || index >= _passed.Index.Count)
        {
            if (!MoveOn(UsualPatience)) throw new ArgumentOutOfRangeException(nameof(index), index, $"The capture has {_passed?.Index.Count ?? 0} packets.");
        }
        return _passed;
    }

    // History is kept of the first packets only: of all, it would take more memory than the index many times over.
    private bool MoveCursor()
    {
        if (_passed is not { } passed) return _cursor!.MoveNext();
        Session session = _cursor!.Dissection.Session;
        bool moved = false;
        if (_first is not null)
        {
            moved = _cursor.MoveNext();
            passed.HistoryEnd = int.MaxValue;
        }
        else if (session.KeepsHistory)
        {
            moved = _cursor.MoveNext(Options.HistoryPackets);
            passed.HistoryEnd = _reader!.PacketsRead;
            session.KeepsHistory = passed.HistoryEnd < Options.HistoryPackets;
        }
        if (!moved && !session.KeepsHistory) moved = _cursor.MoveNext();
        if (moved)
        {
            _place = passed.Index.Count;
            Add(passed.Index, _reader!, _cursor);
        }
        else if (!_isCleared) KeepIndex(passed.Index, _reader!);
        return moved;
    }

    private void ForgetPassed()
    {
        _isCleared = _isStarted;
        _isIndexed = false;
        _passed?.Dispose();
        _passed = null;
        if (!Options.KeepPackets || _reader is null) return;
        // The flows go by an index that has all packets from the first on.
        _cursor!.Flows = null;
        Index(new PacketIndex(), _reader, null);
    }
}
