using GenShark.Capture.Reading;

namespace GenShark.Capture.Index;

/// <summary>
/// Another way through a capture, up to where a packet is wanted that cannot be dissected without what came before it: conversations and
/// datagrams are then as they were. Goes forward only, and in silence: nothing is written of packets that are passed.
/// </summary>
/// <param name="reader">At the capture's beginning; disposed with this.</param>
/// <param name="index">The packets that pass the capture's filter.</param>
/// <param name="flows">Takes which packets have to do with each other: those that were passed need no other way then.</param>
/// <param name="choices">What the user chose.</param>
/// <param name="historyPackets">Of how many packets it is noted what there was to say, so that they need no other way.</param>
internal sealed class Replay(CaptureReader reader, PacketIndex index, FlowIndex flows, DissectionChoices choices, int historyPackets) : IDisposable
{
    private int _next;
    private Timestamp? _displayed;

    public CaptureReader Reader => reader;

    public FlowIndex Flows => flows;

    /// <summary>Is told of each packet; null if nobody asks.</summary>
    public LongWork? Work { get; init; }

    public Session Session { get; } = new(choices) { KeepsHistory = historyPackets > 0, Flows = flows.Flows, Numbers = flows.Numbers, Secrets = reader.Secrets };

    /// <summary>The number of the last packet that is passed and noted.</summary>
    public int HistoryEnd => Math.Min(reader.PacketsRead, historyPackets);

    /// <summary>Goes on to a packet of the index.</summary>
    /// <param name="wanted">Its place.</param>
    /// <param name="like">How much is wanted of it.</param>
    /// <exception cref="CaptureFormatException">The capture is not any more what it was.</exception>
    public Dissection Dissect(int wanted, Dissection like)
    {
        var silent = new Dissection(Session) { WantsText = false };
        int number = index.NumberOf(wanted);
        while (true)
        {
            Work?.Pass(reader);
            if (!reader.MoveNext()) break;
            if (reader.CaptureFilter is { } filter && !filter.Passes(reader.Current)) continue;
            Session.KeepsHistory = reader.PacketsRead <= historyPackets;
            Session.Clock.Tick(reader.Current);
            if (reader.PacketsRead == number) return Find(like);
            silent.Dissect(reader.Current);
            flows.Add(reader);
            if (reader.PacketsRead == index.NumberOf(_next)) MarkDisplayed();
        }
        throw CaptureFormatException.Changed(string.Join(", ", reader.Paths), reader.PacketsRead);
    }

    public void Dispose() => reader.Dispose();

    private Dissection Find(Dissection like)
    {
        Interval sinceDisplayed = _displayed is { } before ? TimeOf(reader.Current) - before : default;
        Dissection found = OwnDissection.Of(reader.Current, Session.Clock.Times with { DeltaDisplayed = sinceDisplayed }, Session, like);
        flows.Add(reader);
        MarkDisplayed();
        return found;
    }

    private void MarkDisplayed() => (_displayed, _next) = (TimeOf(reader.Current), _next + 1);

    private static Timestamp TimeOf(in Frame frame) => frame.HasTime ? frame.Time : default;
}
