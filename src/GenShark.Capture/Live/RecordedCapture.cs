using GenShark.Capture.Reading;

namespace GenShark.Capture.Live;

/// <summary>A capture whose packets come once and are recorded as they come, so that they can be had again.</summary>
public abstract class RecordedCapture : Capture
{
    /// <summary>The longest wait in milliseconds where output files change with time.</summary>
    private const int Tick = 100;

    private protected RecordedCapture(CaptureOptions options) : base(options)
    {
    }

    private protected Recording Recording { get; set; } = new();

    private protected override CaptureReader? OpenReader(in Patience patience) => Recording.OpenReader();

    private protected override CaptureReader? Reopen() => Recording.OpenAgain();

    private protected override bool Await(CaptureReader reader, in Patience patience) => Await(reader.Position, patience);

    /// <summary>Waits until more than <paramref name="seen"/> bytes are recorded; false if there will be no more, or not in time.</summary>
    private protected bool Await(long seen, in Patience patience)
    {
        while (true)
        {
            if (Recording.HasMore(seen, out Task waiter) is { } known) return known;
            if (patience.IsOver) return false;
            int left = patience.Milliseconds;
            try
            {
                waiter.Wait(left < 0 ? Tick : Math.Min(left, Tick), patience.Stop);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
            TickOutput();
            if (IsSaved) return false;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Recording.Dispose();
    }
}
