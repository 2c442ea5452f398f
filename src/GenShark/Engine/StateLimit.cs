namespace GenShark;

/// <summary>How much is kept between packets, and who is told when that is too little.</summary>
/// <param name="most">How many items of one kind are kept: TCP connections, DNS queries, open files.</param>
/// <param name="forgetting">Is told the number of the packet with which something is forgotten the first time; null for nobody.</param>
public sealed class StateLimit(int most = StateLimit.Default, Action<int>? forgetting = null)
{
    /// <summary>More than most captures have of anything.</summary>
    public const int Default = 1 << 20;

    /// <summary>How much memory, in bytes, pieces of datagrams may take while others lack; and parts of messages of streams.</summary>
    internal const long MostBytes = 64 << 20;

    private int _isTold;

    /// <summary>How many items of one kind are kept.</summary>
    public int Most => most;

    /// <summary>Something that a packet may still ask for had to be forgotten. Told once, whatever the sessions.</summary>
    internal void Tell(int frame)
    {
        if (forgetting is not null && Interlocked.Exchange(ref _isTold, 1) == 0) forgetting(frame);
    }
}
