using GenShark.Capture.Reading;

namespace GenShark.Capture;

/// <summary>Streams of a capture's files that are passed by until they matter: the files are read again for them then.</summary>
internal sealed class ReadAgainStreams(CaptureReader reader, Func<Dissection> newDissection) : PassedStreams
{
    /// <inheritdoc/>
    /// <exception cref="CaptureFormatException">The files are no longer what they were.</exception>
    protected override void ReadUpTo(int number)
    {
        using CaptureReader again = CaptureReader.Open(reader.Paths);
        again.BpfFilter = reader.BpfFilter;
        while (again.PacketsRead < number - 1 && again.MoveNext())
        {
            if (again.CaptureFilter is not { } captured || captured.Passes(again.Current)) TryDissect(again.Current);
        }
    }

    /// <inheritdoc/>
    protected override Dissection NewDissection() => newDissection();
}
