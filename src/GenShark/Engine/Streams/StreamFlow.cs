namespace GenShark;

/// <summary>One direction of a stream: what the engine keeps between its parts. The protocol that carries the stream has one for each.</summary>
public sealed class StreamFlow
{
    private StreamFlow _opposite;

    private StreamFlow() => _opposite = this;

    /// <summary>The two directions of a stream.</summary>
    /// <param name="framing">How long its messages are if no declared protocol takes it; null if that is not known either.</param>
    public static (StreamFlow Forward, StreamFlow Reverse) Pair(StreamFraming? framing = null)
    {
        StreamFlow forward = new() { Framing = framing }, reverse = new() { Framing = framing };
        (forward._opposite, reverse._opposite) = (reverse, forward);
        return (forward, reverse);
    }

    /// <summary>Whether the end of the stream will complete a message.</summary>
    public bool AwaitsEnd => Pending is { Wanted: MessageSize.UntilEnd };

    /// <summary>How long the messages of the stream are if no declared protocol takes it; null if that is not known either.</summary>
    public StreamFraming? Framing { get; private init; }

    /// <summary>The message of which bytes lack.</summary>
    internal StreamMessage? Pending { get; set; }

    /// <summary>The start of the message that was given up last, since another one began; null if none was.</summary>
    internal uint? GivenUp { get; set; }

    /// <summary>Behind the last byte that was taken in; null before any.</summary>
    internal uint? End { get; set; }

    /// <summary>What is kept to put the direction's parts in order; null as long as they are taken as they come.</summary>
    internal HeldParts? Held { get; private set; }

    internal HeldParts KeepOrder() => Held ??= new HeldParts();

    /// <summary>The direction's parts are put in order, and begin at a place.</summary>
    /// <param name="position">The place.</param>
    /// <param name="isRestart">Whether what came so far was another stream's.</param>
    public void BeginAt(uint position, bool isRestart)
    {
        HeldParts held = KeepOrder();
        if (isRestart || !held.HasBegun || held.Behind(position) < 0) held.BeginAt(position);
    }

    /// <summary>The protocol that the stream turned out to be of, and the packet that showed it.</summary>
    internal (Protocol Protocol, int Frame)? Guessed { get; private set; }

    internal void Settle(Protocol protocol, int frame) => Guessed = _opposite.Guessed = (protocol, frame);

    // How many of the last messages that were put together are known: what comes out of order comes soon.
    private const int MostWhole = 16;
    private (uint Start, int Size)[]? _whole;
    private int _lastWhole;

    /// <summary>A message was put together.</summary>
    internal void Complete(uint start, int size)
    {
        _whole ??= new (uint, int)[MostWhole];
        _lastWhole = (_lastWhole + 1) % MostWhole;
        _whole[_lastWhole] = (start, size);
    }

    /// <summary>Where in one of the last messages that were put together a place lies; -1 if in none.</summary>
    internal int OffsetInWhole(uint position)
    {
        if (_whole is null) return -1;
        foreach ((uint start, int size) in _whole)
        {
            if (position - start < (uint)size) return (int)(position - start);
        }
        return -1;
    }

    private StreamSuccession? _succession;

    /// <summary>The protocol that the stream was handed over to by then; null if none.</summary>
    internal StreamSuccession? SuccessionIn(int frame)
    {
        StreamSuccession? last = _succession;
        while (last is not null && last.From > frame) last = last.Before;
        return last;
    }

    internal void HandOver(Protocol protocol, int from, string? via) =>
        _succession = _opposite._succession = new StreamSuccession(protocol, from, via, _succession);
}

/// <summary>That a stream goes on as another protocol's.</summary>
/// <param name="Protocol">Whose it is then.</param>
/// <param name="From">The first packet of it.</param>
/// <param name="Via">What stands before it in frame.protocols; null for nothing.</param>
/// <param name="Before">Whose it was before, if it was handed over then too.</param>
internal sealed record StreamSuccession(Protocol Protocol, int From, string? Via, StreamSuccession? Before);

/// <summary>Where in a stream a part of it belongs.</summary>
/// <param name="Flow">The direction of the stream.</param>
/// <param name="Position">The place of the part's first byte, counted from anywhere; it may run over.</param>
/// <param name="IsEnd">Whether the stream ends with the part.</param>
/// <param name="Order">How it stands to the parts before.</param>
public readonly record struct StreamPlace(StreamFlow Flow, uint Position, bool IsEnd, StreamOrder Order = StreamOrder.Next)
{
    /// <summary>Whether what came before what belongs in front of it waits for that.</summary>
    public bool IsOrdered { get; init; }
}

/// <summary>How a part of a stream stands to those that came before.</summary>
public enum StreamOrder : byte
{
    /// <summary>It goes on where they ended, or may have come before as a whole.</summary>
    Next,
    /// <summary>What follows it came before, but it is read as if that were not so.</summary>
    Moved,
    /// <summary>It may not be what follows: it is read by itself.</summary>
    Unknown,
    /// <summary>What follows it came before: it is put into the message that waits for it, but nobody reads that here.</summary>
    Late,
    /// <summary>It came before, and was read then: nobody reads it.</summary>
    Again,
    /// <summary>It came before: nobody reads it, and it is shown as what came again.</summary>
    Repeated,
}
