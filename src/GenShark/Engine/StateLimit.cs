namespace GenShark;

/// <summary>How much is kept between packets, and who is told when that is too little.</summary>
/// <param name="most">How many items of one kind are kept: TCP connections, DNS queries, open files.</param>
/// <param name="forgetting">Is told the number of the packet with which something is forgotten the first time; null for nobody.</param>
public sealed class StateLimit(int most = StateLimit.Default, Action<int>? forgetting = null)
{
    /// <summary>More than most captures have of anything.</summary>
    public const int Default = 1 << 20;

    private int _isTold;

    /// <summary>How many items of one kind are kept.</summary>
    public int Most => most;

    /// <summary>How much memory, in bytes, pieces of datagrams may take while others lack; and parts of messages of streams.</summary>
    public long MostBytes { get; internal init; } = 64 << 20;

    /// <summary>How many datagrams of which pieces lack are kept.</summary>
    public int MostDatagrams { get; internal init; } = 1 << 16;

    // Is told instead where something is forgotten for others.
    private Action<int>? Overflowing { get; init; }

    /// <summary>The limit of each of several sessions that keep no more together than one with this limit.</summary>
    /// <param name="sessions">How many there are.</param>
    /// <param name="forgetting">Is told the number of the packet with which one message or datagram is forgotten the first time, since it takes too much by itself.</param>
    /// <param name="overflowing">Is told the number of each packet with which something is forgotten since there is too much of it together.</param>
    internal StateLimit Share(int sessions, Action<int> forgetting, Action<int> overflowing) =>
        new(most / sessions, forgetting) { MostBytes = MostBytes / sessions, MostDatagrams = MostDatagrams / sessions, Overflowing = overflowing };

    /// <summary>Something that a packet may still ask for had to be forgotten, to make room for others. Told once, whatever the sessions.</summary>
    public void Tell(int frame)
    {
        if (Overflowing is null) TellOfOne(frame);
        else Overflowing(frame);
    }

    /// <summary>A message or a datagram had to be forgotten that took too much by itself. Told once, whatever the sessions.</summary>
    internal void TellOfOne(int frame)
    {
        if (forgetting is not null && Interlocked.Exchange(ref _isTold, 1) == 0) forgetting(frame);
    }
}
