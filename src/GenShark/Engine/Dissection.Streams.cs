using System.Buffers;
using System.Text;

namespace GenShark;

// Messages of streams (see StreamWalk).
public sealed partial class Dissection
{
    // Messages of one packet share the Info column.
    private bool IsAnotherMessage(Protocol protocol)
    {
        if (!protocol.HasMessages) return false;
        foreach (ref readonly Layer layer in Layers)
        {
            if (layer.Protocol == protocol) return true;
        }
        return false;
    }

    /// <summary>Walks a message; one that follows another from the same bytes has no name of its own in frame.protocols.</summary>
    internal bool CallMessage(Protocol protocol, in Slice message, bool isContinuation)
    {
        int next = LayerCount;
        bool done = Call(protocol, message);
        if (isContinuation && next < LayerCount) _layers[next] = _layers[next] with { IsContinuation = true };
        return done;
    }

    /// <summary>Whether the bytes of a message that are there are all of it; if not, it knows how many it wants.</summary>
    internal bool IsWhole(StreamMessage message, bool isEnd)
    {
        int length = message.Length;
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        message.Parts.Join(bytes.AsSpan(0, length));
        var slice = new Slice(bytes.AsSpan(0, length), length, 0, 0, this);
        int size = message.Protocol.MessageSize(slice);
        bool isWhole = size == MessageSize.UntilEnd && isEnd || size >= 0 && size <= length;
        if (!isWhole)
        {
            message.Wanted = size;
            message.Protocol.Announce(slice);
        }
        ArrayPool<byte>.Shared.Return(bytes);
        return isWhole;
    }

    /// <summary>What stands in the Info column, for another visit; null if there will be none.</summary>
    internal string? NoteInfo() => Session.KeepsHistory && WantsColumns && !Columns.Frozen ? Encoding.UTF8.GetString(Columns.Info.Span[Columns.Fence..]) : null;

    /// <summary>Shows how a message was put together, and returns it: a data source of its own.</summary>
    internal Slice ShowMessage(FragmentFields fields, StreamMessage message)
    {
        Slice whole = ShowWhole(fields, message.Parts);
        if (!Session.IsRevisit) message.Parts.DropBytes();
        return whole;
    }
}
