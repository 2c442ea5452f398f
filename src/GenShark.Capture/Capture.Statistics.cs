using GenShark.Capture.Reading;
using GenShark.Capture.Statistics;

namespace GenShark.Capture;

// Statistics: one way through the capture for any number of them.
public abstract partial class Capture
{
    /// <summary>Lets a statistic take every packet of the capture.</summary>
    /// <returns>The statistic.</returns>
    /// <exception cref="CaptureFormatException">The capture is damaged or cut short; the statistic tells of the packets before.</exception>
    public T Collect<T>(T tap) where T : Tap
    {
        Collect([tap]);
        return tap;
    }

    /// <summary>What a protocol carried in the whole capture: bodies, files, mails. Keeps all of it in memory.</summary>
    /// <inheritdoc cref="Collect{T}(T)"/>
    public IReadOnlyList<ExportedObject> ExportObjects(ObjectKind kind) => Collect(ObjectTap.Create(kind)).Objects;

    /// <summary>Lets statistics take every packet of the capture, in one walk. Of a file no more is dissected than they ask for.</summary>
    /// <exception cref="CaptureFormatException">The capture is damaged or cut short; the statistics tell of the packets before.</exception>
    public void Collect(params Tap[] taps)
    {
        var set = new TapSet(taps);
        using CaptureReader? reader = OpenForStatistics();
        if (reader is null)
        {
            foreach (Packet packet in this) set.Take(packet.Dissection);
            return;
        }
        var cursor = new PacketCursor(reader, _filter, PacketNeeds.Frames, session: new Session(_choices), taps: set) { Work = LongWork.Of(Options) };
        while (cursor.MoveNext())
        {
        }
    }

    /// <summary>The source from its beginning, beside the walk that is going on; null if it can be had only once.</summary>
    private protected virtual CaptureReader? OpenForStatistics() => null;
}
