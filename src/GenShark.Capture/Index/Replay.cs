using GenShark.Capture.Reading;

namespace GenShark.Capture.Index;

/// <summary>
/// Another way through a capture, up to where a packet is wanted that cannot be dissected without what came before it: conversations and
/// datagrams are then as they were. Goes forward only, and in silence: nothing is written of packets that are passed.
/// </summary>
/// <param name="reader">A reader at the capture's beginning; disposed with this.</param>
/// <param name="index">The packets that pass the capture's filter.</param>
internal sealed class Replay(CaptureReader reader, PacketIndex index) : IDisposable
{
    private readonly Session _session = new();
    private int _next;
    private Timestamp? _displayed;

    /// <summary>Whether a packet of the index is still to come.</summary>
    public bool IsBefore(int wanted) => _next <= wanted;

    /// <summary>Goes on to a packet of the index.</summary>
    /// <param name="wanted">Its place.</param>
    /// <param name="latest">How to dissect.</param>
    /// <exception cref="CaptureFormatException">The capture is not any more what it was.</exception>
    public Dissection Dissect(int wanted, Dissection latest)
    {
        var silent = new Dissection(_session) { WantsText = false, WantsColumns = false };
        int number = index.NumberOf(wanted);
        while (reader.MoveNext())
        {
            _session.Clock.Tick(reader.Current);
            FrameTimes times = _session.Clock.Times with { DeltaDisplayed = _displayed is { } before ? TimeOf(reader.Current) - before : default };
            bool isWanted = reader.PacketsRead == number;
            Dissection? found = isWanted ? OwnDissection.Of(reader.Current, times, _session, latest) : null;
            if (!isWanted) silent.Dissect(reader.Current, times);
            if (_next < index.Count && reader.PacketsRead == index.NumberOf(_next)) (_displayed, _next) = (TimeOf(reader.Current), _next + 1);
            if (found is not null) return found;
        }
        throw CaptureFormatException.Changed(reader.Path ?? "-", reader.PacketsRead);
    }

    public void Dispose() => reader.Dispose();

    private static Timestamp TimeOf(in Frame frame) => frame.HasTime ? frame.Time : default;
}
