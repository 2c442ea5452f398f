namespace GenShark;

/// <summary>What frame.time_relative, frame.time_delta and frame.time_delta_displayed tell of a frame.</summary>
/// <param name="Relative">Time since the capture's first frame.</param>
/// <param name="Delta">Time since the frame before; zero for the first.</param>
/// <param name="DeltaDisplayed">Time since the frame before that passed the display filter; zero for the first.</param>
public readonly record struct FrameTimes(Interval Relative, Interval Delta, Interval DeltaDisplayed);

/// <summary>Tells the times of frames against those before them.</summary>
public sealed class FrameClock
{
    private Timestamp? _first, _captured, _before, _displayed, _displayedBefore;
    private Timestamp _last;

    /// <summary>When the capture's first frame was captured.</summary>
    public Timestamp First => _first ?? default;

    /// <summary>The times of the last frame. Few ask for them.</summary>
    public FrameTimes Times => new(
        _last - First,
        _before is { } captured ? _last - captured : default,
        _displayedBefore is { } displayed ? _last - displayed : default);

    /// <summary>Takes the next frame in the order of the capture.</summary>
    public void Tick(in Frame frame)
    {
        Timestamp time = _last = TimeOf(frame, _last);
        _first ??= time;
        (_before, _displayedBefore) = (_captured, _displayed);
        // Where frames were taken back, the first that stayed has the time of the capture's first to those that follow, as in tshark.
        _captured = _captured is null ? _first : time;
    }

    /// <summary>When a frame counts as captured. As in tshark, a packet without a time counts as one of 1970 for those that follow, and another record as
    /// if it came with the one before.</summary>
    public static Timestamp TimeOf(in Frame frame, Timestamp before) => frame.HasTime ? frame.Time : frame.Kind == RecordKind.Packet ? default : before;

    /// <summary>The frame of the last tick counts for nothing, but that the capture began with it if it was the first.</summary>
    internal void TakeBack() => _captured = _before;

    /// <summary>The capture is gone through once more.</summary>
    internal void Restart() => (_captured, _displayed, _last) = (null, null, default);

    /// <summary>The frame of the last tick passed the display filter.</summary>
    public void MarkDisplayed()
    {
        if (_captured is not null) _displayed = _captured;
    }
}
