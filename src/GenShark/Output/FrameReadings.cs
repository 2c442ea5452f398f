namespace GenShark.Output;

/// <summary>Reads a field of the frame protocol from a packet that has a time.</summary>
internal delegate void FrameReading(in Frame frame, FrameClock clock, ref ScannedFields.Value value);

/// <summary>The fields of the frame protocol that need no dissection.</summary>
internal static class FrameReadings
{
    /// <summary>The reading of a field; null if it needs a dissection.</summary>
    public static FrameReading? Of(string name) => name switch
    {
        "frame.number" => static (in frame, _, ref value) => value.Bits = (ulong)frame.Number,
        "frame.len" => static (in frame, _, ref value) => value.Bits = (ulong)frame.Length,
        "frame.cap_len" => static (in frame, _, ref value) => value.Bits = (ulong)frame.CapturedLength,
        "frame.time" => static (in frame, _, ref value) => Set(ref value, frame.Time.Seconds, frame.Time.Nanoseconds),
        "frame.time_epoch" => static (in frame, _, ref value) => Set(ref value, frame.Time.Seconds, frame.Time.Nanoseconds),
        "frame.time_relative" => static (in _, clock, ref value) => Set(ref value, clock.Times.Relative),
        "frame.time_delta" => static (in _, clock, ref value) => Set(ref value, clock.Times.Delta),
        "frame.time_delta_displayed" => static (in _, clock, ref value) => Set(ref value, clock.Times.DeltaDisplayed),
        _ => null,
    };

    private static void Set(ref ScannedFields.Value value, Interval interval) => Set(ref value, interval.Seconds, interval.Nanoseconds);

    private static void Set(ref ScannedFields.Value value, long seconds, int nanoseconds) => (value.Bits, value.Nanoseconds) = ((ulong)seconds, nanoseconds);
}
