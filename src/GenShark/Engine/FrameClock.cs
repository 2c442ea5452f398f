namespace GenShark;

/// <summary>The times that frame.time_relative, frame.time_delta and frame.time_delta_displayed are told against.</summary>
public sealed class FrameClock
{
    private Timestamp? _first, _captured, _displayed;

    /// <summary>Time since the capture's first frame.</summary>
    public Interval Relative { get; private set; }

    /// <summary>Time since the frame before; zero for the first.</summary>
    public Interval Delta { get; private set; }

    /// <summary>Time since the frame before that passed the display filter; zero for the first.</summary>
    public Interval DeltaDisplayed { get; private set; }

    /// <summary>Takes the next frame in the order of the capture.</summary>
    public void Tick(in Frame frame)
    {
        // As in tshark, a frame without a time counts as one of 1970 for those that follow.
        Timestamp time = frame.HasTime ? frame.Time : default;
        _first ??= time;
        Relative = time - _first.Value;
        Delta = _captured is { } captured ? time - captured : default;
        DeltaDisplayed = _displayed is { } displayed ? time - displayed : default;
        _captured = time;
    }

    /// <summary>The frame of the last tick passed the display filter.</summary>
    public void MarkDisplayed()
    {
        if (_captured is not null) _displayed = _captured;
    }
}
