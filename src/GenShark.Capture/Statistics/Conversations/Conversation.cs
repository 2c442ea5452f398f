namespace GenShark.Capture.Statistics;

/// <summary>Packets between two ends, in both directions.</summary>
public sealed class Conversation
{
    internal Conversation(ConversationEnd first, ConversationEnd second, uint stream, Interval start) =>
        (First, Second, Stream, Start, End) = (first, second, stream, start, start);

    /// <summary>The end that sent the first packet.</summary>
    public ConversationEnd First { get; }

    /// <summary>The other end.</summary>
    public ConversationEnd Second { get; }

    /// <summary>The number of the TCP connection or UDP conversation (<c>tcp.stream</c>); 0 for others.</summary>
    public uint Stream { get; }

    /// <summary>Packets and bytes from <see cref="First"/> to <see cref="Second"/>.</summary>
    public Traffic Forward { get; private set; }

    /// <summary>Packets and bytes from <see cref="Second"/> to <see cref="First"/>.</summary>
    public Traffic Backward { get; private set; }

    /// <summary>Packets and bytes in both directions.</summary>
    public Traffic Total => new(Forward.Frames + Backward.Frames, Forward.Bytes + Backward.Bytes);

    /// <summary>The time of the earliest packet, since the capture's first.</summary>
    public Interval Start { get; private set; }

    /// <summary>The time of the latest packet, since the capture's first.</summary>
    public Interval End { get; private set; }

    internal bool IsBetween(in ConversationEnd source, in ConversationEnd destination) =>
        source == First && destination == Second || source == Second && destination == First;

    internal void Add(in ConversationEnd source, int bytes, Interval time)
    {
        if (source == First) Forward = Forward.With(bytes);
        else Backward = Backward.With(bytes);
        if (time > End) End = time;
        else if (time < Start) Start = time;
    }
}

/// <summary>One end of a conversation.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Port">Its port; 0 for what has no ports.</param>
public readonly record struct ConversationEnd(Address Address, ushort Port);

/// <summary>How much was sent.</summary>
/// <param name="Frames">How many packets.</param>
/// <param name="Bytes">Their lengths on the wire together, in bytes.</param>
public readonly record struct Traffic(long Frames, long Bytes)
{
    internal Traffic With(int bytes) => new(Frames + 1, Bytes + bytes);
}
