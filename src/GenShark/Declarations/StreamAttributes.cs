namespace GenShark;

/// <summary>
/// The payload is the next part of a stream of bytes. Protocols with messages (<see cref="MessageAttribute"/>) get those one by one: the engine
/// collects parts until a message is whole, and the packet that completes it goes on in it, a data source of its own. Other protocols get the
/// payload as it comes. Scans (<see cref="LayerScan"/>) leave what may lead to a wanted protocol to a walk.
/// </summary>
/// <param name="place">A <see cref="StreamPlace"/> property: which stream, and where in it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class StreamAttribute(string place) : Attribute
{
    public string Place => place;

    /// <summary>The protocol that declares the fields (<see cref="DeclareSegmentsAttribute"/>), if the stream is not this one's but one that it hands on.</summary>
    public Type? Fields { get; set; }
}

/// <summary>The protocol's units are messages of a stream, which may begin and end anywhere in what carries it.</summary>
/// <param name="size">An int property: how many bytes the message takes that the layer begins with, its header included;
/// <see cref="MessageSize.Unknown"/> if more bytes must be there to tell, <see cref="MessageSize.UntilEnd"/> if it goes on until the stream ends, <see cref="MessageSize.Rest"/> for what is there but no message.
/// A size that turns out to be too small when that many bytes are there may still grow.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class MessageAttribute(string size) : Attribute
{
    public string Size => size;

    /// <summary>How many bytes must be there to tell the size.</summary>
    public int Header { get; set; }

    /// <summary>A method <c>void ()</c> that is called for the beginning of a message that is not whole, if the packet, or what is left
    /// of it behind a message that it completed, holds nothing else: it may write to the Info column.</summary>
    public string? Announce { get; set; }

    /// <summary>A bool property: whether the beginning of a message has a layer before the rest is there (<see cref="Dissection.IsBegun"/>); what begins
    /// behind whole messages belongs to the layer of those.</summary>
    public string? Begun { get; set; }

    /// <summary>A bool property: false if the user wants no waiting for the bytes that the message lacks. It is then read as far as it goes.</summary>
    public string? Joined { get; set; }

    /// <summary>Whether what carries the stream cuts it into messages: it then shows how long each is (<c>tcp.pdu.size</c>), and catches their faults.</summary>
    public bool ShowsSize { get; set; }

    /// <summary>Whether the stream goes on behind a message with a fault, as it does if <see cref="ShowsSize"/>; it is the carrier's fault too if not, up to the layer that catches it.</summary>
    public bool Catches { get; set; }
}

/// <summary>
/// Declares the fields that show how messages were put together from the parts of a stream: <c>tcp.segments</c>, <c>tcp.segment</c>,
/// <c>tcp.reassembled.data</c> and so on. <see cref="StreamAttribute"/> says what the parts are.
/// </summary>
/// <param name="prefix">What the names of the fields start with: <c>tcp</c>.</param>
/// <param name="name">What the stream is called: <c>TCP</c>.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class DeclareSegmentsAttribute(string prefix, string name) : Attribute
{
    public string Prefix => prefix;
    public string Name => name;
}
