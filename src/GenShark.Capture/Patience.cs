namespace GenShark.Capture;

/// <summary>How long to wait for packets that have not come yet.</summary>
internal readonly struct Patience
{
    private readonly long _end;

    private Patience(long end, CancellationToken stop) => (_end, Stop) = (end, stop);

    /// <summary>What is there is enough.</summary>
    public static Patience None => new(long.MinValue, default);

    /// <summary>Until the capture ends.</summary>
    public static Patience Endless => new(long.MaxValue, default);

    /// <summary>Ends the waiting early.</summary>
    public CancellationToken Stop { get; }

    public static Patience For(TimeSpan? time, CancellationToken stop) =>
        new(time is { } limited ? Environment.TickCount64 + (long)limited.TotalMilliseconds : long.MaxValue, stop);

    /// <summary>The time left in milliseconds; -1 for no limit, 0 if it has run out.</summary>
    public int Milliseconds => _end switch
    {
        long.MaxValue => -1,
        long.MinValue => 0,
        _ => (int)Math.Clamp(_end - Environment.TickCount64, 0, int.MaxValue),
    };

    public bool IsOver => Stop.IsCancellationRequested || Milliseconds == 0;
}
