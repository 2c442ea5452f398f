using GenShark.Capture.Reading;

namespace GenShark.Capture.Index;

/// <summary>The packets of a capture that were passed, each of which can be dissected again as it was.</summary>
/// <param name="index">Where they stand.</param>
/// <param name="reopen">Opens the capture once more; null if it cannot be.</param>
internal sealed class PassedPackets(PacketIndex index, Func<CaptureReader?> reopen) : IDisposable
{
    private Replay? _replay;

    public PacketIndex Index => index;

    /// <summary>The number of the last packet of which the session noted what conversations and the like had to say.</summary>
    public int HistoryEnd { get; set; }

    /// <summary>Dissects a packet again, apart from the one that <paramref name="latest"/> holds.</summary>
    /// <exception cref="CaptureFormatException">The capture is not any more what it was.</exception>
    public Dissection Dissect(int wanted, CaptureReader reader, Dissection latest)
    {
        if (index.NumberOf(wanted) <= HistoryEnd) return Dissect(wanted, reader, latest, latest.Session);
        if (_replay is null || !_replay.IsBefore(wanted))
        {
            _replay?.Dispose();
            _replay = new Replay(reopen() ?? throw new InvalidOperationException("The capture comes from a pipe, and cannot be read again."), index);
        }
        return _replay.Dissect(wanted, latest);
    }

    /// <summary>Dissects a packet by itself.</summary>
    public Dissection DissectAlone(int wanted, CaptureReader reader, Dissection latest) => reader.TryReadAt(index.EntryOf(wanted), index.NumberOf(wanted), out _)
        ? Dissect(wanted, reader, latest, new Session())
        : Dissect(wanted, reader, latest);

    public void Dispose() => _replay?.Dispose();

    private Dissection Dissect(int wanted, CaptureReader reader, Dissection latest, Session session)
    {
        // The packet before in the index is the one that was displayed before.
        Timestamp? displayed = wanted == 0 ? null : TimeOf(reader.ReadAt(index.EntryOf(wanted - 1), index.NumberOf(wanted - 1)));
        Frame frame = reader.ReadAt(index.EntryOf(wanted), index.NumberOf(wanted));
        Interval sinceDisplayed = displayed is { } before ? TimeOf(frame) - before : default;
        var times = new FrameTimes(TimeOf(frame) - index.First, index.DeltaOf(wanted) ?? sinceDisplayed, sinceDisplayed);
        return OwnDissection.Of(frame, times, session, latest);
    }

    private static Timestamp TimeOf(in Frame frame) => frame.HasTime ? frame.Time : default;
}
