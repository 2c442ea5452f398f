using GenShark.Capture.Live;
using GenShark.Capture.Reading;

namespace GenShark.Capture;

/// <summary>The packets of a pipe that another program writes, in pcap or pcapng: <c>tcpdump -w -</c>, <c>dumpcap -w -</c>, ssh to either.</summary>
/// <remarks>The pipe is read by a thread of its own, so that its writer need not wait, and timeouts hold.</remarks>
public sealed class PipeCapture : RecordedCapture
{
    private readonly PipePump _pump;

    /// <summary>Begins to read; packets are dissected as they are asked for.</summary>
    /// <param name="pipe">Disposed with the capture.</param>
    /// <param name="options">What the capture does with its packets.</param>
    /// <exception cref="Filters.Syntax.FilterException">The display filter is wrong.</exception>
    public PipeCapture(Stream pipe, CaptureOptions? options = null) : base(options ?? new CaptureOptions()) => _pump = new PipePump(pipe, Recording);

    // Before the header has come it cannot be told what format it is.
    private protected override CaptureReader? OpenReader(in Patience patience) => Await(0, patience) ? base.OpenReader(patience) : null;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _pump.Dispose();
        base.Dispose(disposing);
    }
}
