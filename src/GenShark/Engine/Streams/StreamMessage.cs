namespace GenShark;

/// <summary>A message of a stream, of which bytes lack or lacked.</summary>
/// <param name="flow">The direction that it goes in.</param>
/// <param name="protocol">Whose message it is.</param>
/// <param name="start">The place of its first byte in the stream.</param>
internal sealed class StreamMessage(StreamFlow flow, Protocol protocol, uint start)
{
    public StreamFlow Flow => flow;

    /// <summary>Whose message it is; of parts that were put in order, as long as nobody looked at it, not known.</summary>
    public Protocol Protocol { get; set; } = protocol;

    /// <summary>The parts that came so far.</summary>
    public Datagram Parts { get; } = new();

    /// <summary>How many bytes it must have to be looked at again; <see cref="MessageSize.Unknown"/>: any more,
    /// <see cref="MessageSize.UntilEnd"/>: all.</summary>
    public int Wanted { get; set; }

    /// <inheritdoc cref="Dissection.MessageProgress"/>
    public MessageProgress Progress { get; set; }

    /// <summary>Its place among those that wait.</summary>
    public LinkedListNode<StreamMessage>? Age { get; set; }

    /// <summary>Whether it waits for bytes: it may have been forgotten.</summary>
    public bool IsWaiting => Age is { List: not null };

    /// <summary>How many bytes are there without a gap.</summary>
    public int Length => Parts.Reached;

    /// <summary>The packet that completed it; 0 if none did, or if bytes lack in its middle, of which tshark knows nothing in a second pass.</summary>
    public int WholeIn => Parts.CompletedIn > 0 && Parts.Fragments[^1].End <= Length ? Parts.CompletedIn : 0;

    /// <summary>The packet that brought the last of it; 0 if it is not whole, and more would not have shown whether it is.</summary>
    public int LastIn
    {
        get
        {
            if (Parts.CompletedIn > 0 || Wanted != MessageSize.Unknown) return WholeIn;
            // Keep-alives bring the last byte once more.
            foreach (ref readonly Fragment part in Parts.Fragments)
            {
                if (part.End == Length) return part.Frame;
            }
            return 0;
        }
    }

    /// <summary>Where a place of the stream lies in the message; below zero before it.</summary>
    public int OffsetOf(uint position) => (int)(position - start);

    /// <summary>The place of its first byte in the stream.</summary>
    public uint Start => start;

    /// <summary>Whether a part that begins at an offset is one of the message's.</summary>
    public bool Takes(int offset) => offset >= 0 && (Wanted < 0 ? offset <= Length : offset < Wanted);

    /// <summary>Whether enough bytes are there to look at it again.</summary>
    public bool MayBeWhole(bool isEnd) => Wanted < 0 || Length >= Wanted || Wanted == MessageSize.UntilEnd && isEnd;
}
