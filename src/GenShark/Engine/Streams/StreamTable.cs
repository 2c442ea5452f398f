using System.Runtime.InteropServices;

namespace GenShark;

/// <summary>The messages of all streams of which bytes lack. Of those that took too much together, the ones that got nothing for the longest time are forgotten.</summary>
internal sealed class StreamTable
{
    // What a hostile stream may make us look at again with each part: heads that are longer than those that servers take.
    private const int MostOfUnknownSize = 64 << 10;
    private const int MostParts = 1 << 16;

    private readonly LinkedList<StreamMessage> _byAge = [];
    private long _held;

    private readonly Dictionary<Protocol, PacketMemory<StreamPart>> _memories = [];

    /// <summary>What became of each part that a protocol brings: one that it hands on may lie in the same place.</summary>
    public PacketMemory<StreamPart> MemoryOf(Protocol carrier) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_memories, carrier, out _) ??= new PacketMemory<StreamPart>();

    /// <summary>The messages of the parts that are being walked whose sizes are to be shown.</summary>
    public List<MessagePlace> Sizes { get; } = [];

    /// <summary>How much memory the parts take, in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>A message begins of which bytes lack.</summary>
    public StreamMessage Begin(Dissection d, StreamFlow flow, Protocol protocol, uint start, int wanted, ReadOnlySpan<byte> bytes)
    {
        StreamMessage message = Begin(d, flow, protocol, start, wanted);
        Add(d, message, 0, bytes);
        return message;
    }

    /// <summary>A message begins, the parts of which are added next.</summary>
    public StreamMessage Begin(Dissection d, StreamFlow flow, Protocol protocol, uint start, int wanted)
    {
        if (flow.Pending is { } lost)
        {
            flow.GivenUp = lost.Start;
            Forget(lost);
        }
        var message = new StreamMessage(flow, protocol, start) { Wanted = wanted, Progress = d.MessageProgress };
        message.Age = _byAge.AddLast(message);
        flow.Pending = message;
        Size += message.Parts.Size;
        return message;
    }

    /// <summary>Adds a part of a message that waits.</summary>
    /// <param name="d">The packet that it came with.</param>
    /// <param name="message">The message.</param>
    /// <param name="offset">The place of the part in it.</param>
    /// <param name="bytes">The part.</param>
    /// <param name="staysApart">Whether it is shown apart from what came with the same packet before.</param>
    public void Add(Dissection d, StreamMessage message, int offset, ReadOnlySpan<byte> bytes, bool staysApart = false) =>
        Add(d, d.Frame.Number, message, offset, bytes, staysApart);

    /// <summary>Adds a part of a message that came with a packet before.</summary>
    public void Add(Dissection d, int frame, StreamMessage message, int offset, ReadOnlySpan<byte> bytes, bool staysApart = true)
    {
        if (!message.IsWaiting) return;
        Size -= message.Parts.Size;
        if (staysApart || !message.Parts.TryExtend(frame, offset, bytes)) message.Parts.Add(frame, new FragmentPlace(0, offset, MoreFollow: true), bytes);
        Size += message.Parts.Size;
        _byAge.Remove(message.Age!);
        _byAge.AddLast(message.Age!);
        bool isAbsurd = message.Wanted < 0 && message.Length - message.Progress.Seen > MostOfUnknownSize || message.Parts.Fragments.Length > MostParts;
        StateLimit limit = d.Session.Choices.Limit;
        if (!isAbsurd && Size <= limit.MostBytes) return;
        if (isAbsurd)
        {
            limit.TellOfOne(frame);
            Forget(message);
        }
        if (Size > limit.MostBytes) limit.Tell(frame);
        while (Size > limit.MostBytes) Forget(_byAge.First!.Value);
    }

    /// <summary>Keeps a part of a stream that lies behind a gap; null if too many do.</summary>
    public HeldPart? Hold(Dissection d, HeldParts parts, uint position, ReadOnlySpan<byte> bytes)
    {
        StateLimit limit = d.Session.Choices.Limit;
        if (_held + HeldSize(bytes.Length) > limit.MostBytes)
        {
            limit.Tell(d.Frame.Number);
            return null;
        }
        _held += HeldSize(bytes.Length);
        return parts.Hold(d.Frame.Number, position, bytes);
    }

    /// <summary>Takes out what waits no more of the parts behind a gap.</summary>
    public HeldPart? TakeNext(HeldParts parts)
    {
        HeldPart? part = parts.TakeNext();
        if (part is not null) _held -= HeldSize(part.Bytes.Length);
        return part;
    }

    // With the objects.
    private static long HeldSize(int bytes) => bytes + 128;

    /// <summary>The message waits no more.</summary>
    public void Remove(StreamMessage message)
    {
        if (!message.IsWaiting) return;
        _byAge.Remove(message.Age!);
        Size -= message.Parts.Size;
        if (message.Flow.Pending == message) message.Flow.Pending = null;
    }

    private void Forget(StreamMessage message)
    {
        Remove(message);
        message.Parts.DropBytes();
    }
}

/// <summary>Where a message lies.</summary>
/// <param name="Source">The data source.</param>
/// <param name="Offset">Its start there.</param>
/// <param name="Size">In bytes.</param>
internal readonly record struct MessagePlace(byte Source, int Offset, int Size);

/// <summary>What became of a part of a stream.</summary>
/// <param name="Continued">The message that it goes on with; null if none.</param>
/// <param name="Taken">How many bytes of it that are.</param>
/// <param name="Completes">Whether these are the last.</param>
/// <param name="Begun">The message that it begins, of which bytes lack; null if none.</param>
internal readonly record struct StreamPart(StreamMessage? Continued, int Taken, bool Completes, StreamMessage? Begun)
{
    /// <summary>How many bytes of the whole that it completes begin the next message: a second pass leaves them to that one.</summary>
    public int Behind { get; init; }

    /// <summary>What the Info column says of it if the protocol of the message that is not whole yet had a say; else null.</summary>
    public string? Info { get; init; }

    /// <summary>Whether it was looked at whether the message is whole, and it is not.</summary>
    public bool IsLookedAt { get; init; }

    /// <summary>Whether it belongs to a message that was put together without it.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether it is the beginning of a message, once more.</summary>
    public bool IsRestart { get; init; }

    /// <summary>What putting it in order made of it; null if nothing.</summary>
    public OrderedPart? Order { get; init; }
}
