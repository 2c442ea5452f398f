namespace GenShark;

/// <summary>
/// One direction of a stream whose parts are put in order: how far they reached without a gap, and those that came before what belongs in front of
/// them. They wait for that as long as it takes.
/// </summary>
internal sealed class HeldParts
{
    // Of same place, in the order of arrival.
    private readonly PriorityQueue<HeldPart, (long Offset, int Arrival)> _parts = new();
    private int _arrivals;

    // How far the stream reached, counted without running over.
    private long _reached;
    private uint _next;

    /// <summary>Whether any part was taken in, or the stream's start is known.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>The place behind all that came without a gap.</summary>
    public uint Next => _next;

    /// <summary>What follows begins at a place.</summary>
    public void BeginAt(uint position) => (HasBegun, _next) = (true, position);

    /// <summary>How many bytes from a place on came before; below zero if some lack in front of it.</summary>
    public int Behind(uint position) => (int)(_next - position);

    /// <summary>All up to a place is there.</summary>
    public void Reach(uint position)
    {
        int added = (int)(position - _next);
        if (added <= 0) return;
        (_reached, _next) = (_reached + added, position);
    }

    /// <summary>Keeps a part that lies behind a gap.</summary>
    public HeldPart Hold(int frame, uint position, ReadOnlySpan<byte> bytes)
    {
        var part = new HeldPart(frame, position, bytes.ToArray());
        _parts.Enqueue(part, (_reached - Behind(position), _arrivals++));
        return part;
    }

    /// <summary>Takes the first part that waits out if there is no gap in front of it any more; it then counts as reached.</summary>
    public HeldPart? TakeNext()
    {
        if (!_parts.TryPeek(out HeldPart? part, out (long Offset, int) place) || place.Offset > _reached) return null;
        _parts.Dequeue();
        Reach(part.Position + (uint)part.Bytes.Length);
        return part;
    }
}

/// <summary>A part of a stream that waits for what belongs in front of it.</summary>
/// <param name="frame">The packet that it came with.</param>
/// <param name="position">Its place in the stream.</param>
/// <param name="bytes">What it holds.</param>
internal sealed class HeldPart(int frame, uint position, byte[] bytes)
{
    public int Frame => frame;

    public uint Position => position;

    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>The message that it turned out to belong to.</summary>
    public StreamMessage? Message { get; set; }

    /// <summary>The message that begins in it, if it belongs to another one too.</summary>
    public StreamMessage? Begun { get; set; }
}

/// <summary>What became of a part of a stream whose parts are put in order, beside what any other shows.</summary>
internal sealed class OrderedPart
{
    /// <summary>How many bytes at its start came before.</summary>
    public int Repeated { get; init; }

    /// <summary>What waits for that which belongs in front of it.</summary>
    public HeldPart? Held { get; init; }

    /// <summary>What waits behind that, where the message that lacks bytes ends.</summary>
    public HeldPart? HeldBehind { get; init; }

    /// <summary>Whether it is joined by what waited for it: all of that goes on together.</summary>
    public bool IsJoined { get; init; }

    /// <summary>How many bytes of what was joined are whole messages.</summary>
    public int Used { get; set; }
}
