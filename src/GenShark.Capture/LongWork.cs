using GenShark.Capture.Reading;

namespace GenShark.Capture;

/// <summary>Looks, from time to time, whether work over a capture shall end, and tells how far it is.</summary>
/// <param name="progress">Is told a few times a second; null for nobody.</param>
/// <param name="stop">Ends the work.</param>
internal sealed class LongWork(IProgress<CaptureProgress>? progress, CancellationToken stop)
{
    // Cheap enough for every loop, often enough for every user.
    private const int Packets = 4096;
    private const int Milliseconds = 200;

    private readonly long _start = Environment.TickCount64;
    private long _told = Environment.TickCount64;
    private int _passed;

    /// <summary>The work of these options; null if nobody asks.</summary>
    public static LongWork? Of(CaptureOptions options) =>
        options.Progress is null && !options.Stop.CanBeCanceled ? null : new LongWork(options.Progress, options.Stop);

    /// <summary>A packet is done.</summary>
    /// <exception cref="OperationCanceledException">The work shall end.</exception>
    public void Pass(CaptureReader reader) => Pass(reader, 1);

    /// <summary>Packets are done.</summary>
    /// <exception cref="OperationCanceledException">The work shall end.</exception>
    public void Pass(CaptureReader reader, int count)
    {
        _passed += count;
        if (_passed % Packets < count) Look(reader);
    }

    private void Look(CaptureReader reader)
    {
        stop.ThrowIfCancellationRequested();
        long now = Environment.TickCount64;
        if (progress is null || now - _told < Milliseconds) return;
        _told = now;
        progress.Report(new CaptureProgress(reader.Position, reader.Length, reader.PacketsRead, TimeSpan.FromMilliseconds(now - _start)));
    }
}
