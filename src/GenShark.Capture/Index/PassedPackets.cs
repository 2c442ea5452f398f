using GenShark.Capture.Reading;

namespace GenShark.Capture.Index;

/// <summary>The packets of a capture that were passed, each of which can be dissected again as it was.</summary>
/// <param name="index">Where they stand.</param>
/// <param name="reader">Reads them again.</param>
/// <param name="replay">Opens the capture at its beginning, to go through it once more.</param>
internal sealed class PassedPackets(PacketIndex index, CaptureReader reader, Func<Replay> replay) : IDisposable
{
    private Replay? _replay;

    public PacketIndex Index => index;

    /// <summary>The number of the last packet of which the capture's session noted what conversations and the like had to say.</summary>
    public int HistoryEnd { get; set; }

    /// <summary>Dissects a packet again, apart from the one that <paramref name="latest"/> holds.</summary>
    /// <exception cref="CaptureFormatException">The capture is not any more what it was.</exception>
    public Dissection Dissect(int wanted, Dissection latest)
    {
        int number = index.NumberOf(wanted);
        if (number <= HistoryEnd) return Dissect(wanted, reader, latest, latest.Session);
        if (number <= _replay?.HistoryEnd) return Dissect(wanted, _replay.Reader, latest, _replay.Session);
        if (_replay is null || !_replay.IsBefore(wanted))
        {
            _replay?.Dispose();
            _replay = replay();
        }
        return _replay.Dissect(wanted, latest);
    }

    /// <summary>Dissects a packet by itself.</summary>
    public Dissection DissectAlone(int wanted, Dissection latest) => reader.TryReadAt(index.EntryOf(wanted), index.NumberOf(wanted), out _)
        ? Dissect(wanted, reader, latest, new Session())
        : Dissect(wanted, latest);

    public void Dispose() => _replay?.Dispose();

    private Dissection Dissect(int wanted, CaptureReader from, Dissection like, Session session)
    {
        // The packet before in the index is the one that was displayed before.
        Timestamp? displayed = wanted == 0 ? null : TimeOf(from.ReadAt(index.EntryOf(wanted - 1), index.NumberOf(wanted - 1)));
        Frame frame = from.ReadAt(index.EntryOf(wanted), index.NumberOf(wanted));
        Interval sinceDisplayed = displayed is { } before ? TimeOf(frame) - before : default;
        var times = new FrameTimes(TimeOf(frame) - index.First, index.DeltaOf(wanted) ?? sinceDisplayed, sinceDisplayed);
        return OwnDissection.Of(frame, times, session, like);
    }

    private static Timestamp TimeOf(in Frame frame) => frame.HasTime ? frame.Time : default;
}
