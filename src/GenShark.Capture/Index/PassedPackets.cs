using GenShark.Capture.Reading;

namespace GenShark.Capture.Index;

/// <summary>The packets of a capture that were passed, each of which can be dissected again as it was.</summary>
/// <param name="index">Where they stand.</param>
/// <param name="reader">Reads them again.</param>
/// <param name="flows">What the capture's walk tells of flows; null if nothing.</param>
/// <param name="work">Is told of packets that are dissected for another's sake; null for nobody.</param>
/// <param name="replay">Opens the capture at its beginning, to go through it once more.</param>
internal sealed class PassedPackets(PacketIndex index, CaptureReader reader, FlowIndex? flows, LongWork? work, Func<Replay> replay) : IDisposable
{
    private const int MostFlowReplays = 4;

    // The one that was used last comes first.
    private readonly List<FlowReplay> _flowReplays = [];
    private Replay? _replay;

    public PacketIndex Index => index;

    public FlowIndex? Flows => flows;

    /// <summary>The number of the last packet of which the capture's session noted what conversations and the like had to say.</summary>
    public int HistoryEnd { get; set; }

    /// <summary>Dissects a packet again, apart from the one that <paramref name="latest"/> holds.</summary>
    /// <exception cref="CaptureFormatException">The capture is not any more what it was.</exception>
    public Dissection Dissect(int wanted, Dissection latest)
    {
        int number = index.NumberOf(wanted);
        if (number <= HistoryEnd) return Dissect(wanted, reader, latest, latest.Session);
        if (number <= _replay?.HistoryEnd) return Dissect(wanted, _replay.Reader, latest, _replay.Session);
        if (number > 0 && number <= flows?.Count) return Dissect(wanted, number, flows, reader, latest);
        _replay ??= replay();
        return number > 0 && number <= _replay.Flows.Count ? Dissect(wanted, number, _replay.Flows, _replay.Reader, latest) : _replay.Dissect(wanted, latest);
    }

    /// <summary>Dissects a packet by itself.</summary>
    public Dissection DissectAlone(int wanted, Dissection latest) => reader.TryReadAt(index.EntryOf(wanted), index.NumberOf(wanted), out _)
        ? Dissect(wanted, reader, latest, new Session(latest.Session.Choices) { Secrets = reader.Secrets })
        : Dissect(wanted, latest);

    public void Dispose() => _replay?.Dispose();

    private Dissection Dissect(int wanted, int number, FlowIndex known, CaptureReader from, Dissection like)
    {
        int flow = known.FlowOf(number);
        FlowReplay? way = _flowReplays.Find(other => other.Flow == flow && other.Reaches(known, number));
        _flowReplays.RemoveAll(other => other == way || other.Flow == flow);
        way ??= new FlowReplay(known, from, flow, like.Session.Choices);
        _flowReplays.Insert(0, way);
        if (_flowReplays.Count > MostFlowReplays) _flowReplays.RemoveAt(MostFlowReplays);
        way.GoTo(number, work);
        return Dissect(wanted, from, like, way.Session);
    }

    private Dissection Dissect(int wanted, CaptureReader from, Dissection like, Session session)
    {
        // The packet before in the index is the one that was displayed before.
        Timestamp before = TimeOf(wanted - 1, from);
        Frame frame = from.ReadAt(index.EntryOf(wanted), index.NumberOf(wanted));
        Timestamp time = FrameClock.TimeOf(frame, before);
        Interval sinceDisplayed = wanted == 0 ? default : time - before;
        var times = new FrameTimes(time - index.First, index.DeltaOf(wanted) ?? sinceDisplayed, sinceDisplayed);
        return OwnDissection.Of(frame, times, session, like);
    }

    // Records that are no packets have the time of the packet before them.
    private Timestamp TimeOf(int place, CaptureReader from)
    {
        for (; place >= 0; place--)
        {
            Frame frame = from.ReadAt(index.EntryOf(place), index.NumberOf(place));
            if (frame.HasTime || frame.Kind == RecordKind.Packet) return FrameClock.TimeOf(frame, default);
        }
        return default;
    }
}
