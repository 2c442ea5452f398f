namespace GenShark;

/// <summary>Numbers conversations from 0 in the order in which they began; where only some packets are dissected again, as they were numbered before; in a <see cref="Shard"/> those of the shard alone.</summary>
/// <typeparam name="T">A conversation.</typeparam>
public sealed class ConversationCounter<T> where T : class
{
    private int _lastFrame, _inFrame;

    /// <summary>How many conversations have begun.</summary>
    public int Count { get; private set; }

    /// <summary>A conversation begins in the packet that is being dissected.</summary>
    public int Next(Session session)
    {
        int next = Count++;
        (session.Flows as Shard)?.Begin(typeof(T));
        if (session.Numbers?.Of(typeof(T)) is not { } begun) return next;
        int frame = session.CurrentFrame;
        if (!session.IsPartial)
        {
            begun.Add(frame);
            return next;
        }
        _inFrame = frame == _lastFrame ? _inFrame + 1 : 0;
        _lastFrame = frame;
        return FirstOf(begun, frame) + _inFrame;
    }

    // The place of the first conversation that began in a frame.
    private static int FirstOf(List<int> begun, int frame)
    {
        int low = 0, high = begun.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (begun[middle] < frame) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
