using GenShark.Capture.Reading;
using GenShark.Capture.Sharding;

namespace GenShark.Capture;

/// <summary>Streams of a capture's files that are passed by until they matter: the files are read again for them then.</summary>
/// <param name="reader">Reads the capture.</param>
/// <param name="frames">The frames that are dissected, if they are those of a shard.</param>
/// <param name="newDissection">Makes a dissection like the one that passed the frames by.</param>
internal sealed class ReadAgainStreams(CaptureReader reader, ShardFrames? frames, Func<Dissection> newDissection) : PassedStreams
{
    /// <inheritdoc/>
    /// <exception cref="CaptureFormatException">The files are no longer what they were.</exception>
    protected override void ReadUpTo(int number)
    {
        using CaptureReader again = CaptureReader.Open(reader.Paths);
        again.BpfFilter = reader.BpfFilter;
        while (again.PacketsRead < number - 1 && again.MoveNext())
        {
            if (again.CaptureFilter is { } captured && !captured.Passes(again.Current) || frames is not null && !frames.Takes(again.Current, out _)) continue;
            TryDissect(again.Current);
        }
        // The shard goes on with the frame that asked.
        frames?.Takes(reader.Current, out _);
    }

    /// <inheritdoc/>
    protected override Dissection NewDissection() => newDissection();
}
