using System.Buffers;
using System.Text;

namespace GenShark;

// Messages of streams (see StreamWalk).
public sealed partial class Dissection
{
    private StreamFlow? _stream;

    /// <summary>Whether a message is being walked of which bytes lack that later packets may bring: its layer shows nothing of it yet.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>How many bytes of the stream stand, in the same part of it, behind the message being walked: the beginning of another one, if that is of a
    /// protocol whose messages are all that are whole.</summary>
    public int BytesBehind { get; private set; }

    /// <summary>Where in its stream the part of one lies that is being walked: for a protocol that hands the stream on as another's.</summary>
    public StreamPlace StreamPlace { get; internal set; }

    /// <summary>From the next packet on, both directions of the stream whose message is being walked are another protocol's: STARTTLS, an upgrade.</summary>
    /// <param name="protocol">The other protocol.</param>
    /// <param name="staysNamed">Whether frame.protocols names the one that hands over before it.</param>
    public void HandOver(Protocol protocol, bool staysNamed = false)
    {
        if (!Session.IsRevisit) _stream?.HandOver(protocol, Frame.Number + 1, staysNamed ? Current?.FilterName : null);
    }

    /// <summary>
    /// How far a message has been gone through whose size is asked for again, since more of it is there: a protocol that has to go through many bytes to
    /// tell (HTTP through headers and chunks) begins there, and sets it to where it came. The default when a message is first looked at.
    /// </summary>
    public MessageProgress MessageProgress { get; set; }

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
    internal bool CallMessage(Protocol protocol, in Slice message, StreamFlow flow, bool isContinuation, int behind = 0)
    {
        if (!isContinuation && flow.SuccessionIn(Frame.Number) is { Via: { } via }) PassThrough(via, message);
        (StreamFlow? outer, int outerBehind) = (_stream, BytesBehind);
        (_stream, _isContinuation, BytesBehind) = (flow, isContinuation, behind);
        bool done = protocol is StreamFraming ? CallData(message) : Call(protocol, message);
        (_stream, _isContinuation, BytesBehind) = (outer, false, outerBehind);
        return done;
    }

    /// <summary>Walks what is there of a message of which bytes lack; the columns say no more of it than that.</summary>
    internal void CallBegun(Protocol protocol, in Slice beginning, StreamFlow flow, bool clearsInfo)
    {
        if (clearsInfo) BeginInfo(append: false);
        (bool wasFrozen, bool wasBegun) = (Columns.Frozen, IsBegun);
        (Columns.Frozen, IsBegun) = (true, true);
        if (!CallMessage(protocol, beginning, flow, isContinuation: false)) ReportFault(beginning);
        (Columns.Frozen, IsBegun) = (wasFrozen, wasBegun);
    }

    /// <summary>The layers of a message, the first of which is given, cover what begins behind it too.</summary>
    internal void CoverBegun(int first, in Slice beginning)
    {
        int depth = -1;
        for (int i = first; i < LayerCount; i++)
        {
            ref Layer layer = ref _layers[i];
            if (layer.Node < 0) continue;
            if (depth < 0) depth = Tape[layer.Node].Depth;
            if (layer.Source != beginning.Source || layer.Offset + layer.Length != beginning.Offset || Tape[layer.Node].Depth != depth) continue;
            layer.Length += beginning.Length;
            Tape[layer.Node].Length += beginning.Length;
        }
    }

    /// <summary>Whether the bytes of a message that are there are all of it; if not, it knows how many it wants.</summary>
    /// <param name="message">The message.</param>
    /// <param name="flow">Its direction.</param>
    /// <param name="isEnd">Whether the stream ends.</param>
    /// <param name="mayShow">Whether the packet has no more of it, so that what is there may be shown.</param>
    internal bool IsWhole(StreamMessage message, StreamFlow flow, bool isEnd, bool mayShow)
    {
        int length = message.Length;
        byte[]? joined = null;
        ReadOnlySpan<byte> bytes = message.Parts.InOrder;
        if (bytes.Length < length) bytes = joined = JoinParts(message);
        var slice = new Slice(bytes[..length], length, 0, 0, this);
        MessageProgress = message.Progress;
        int size = message.Protocol.MessageSize(slice);
        message.Progress = MessageProgress;
        bool isWhole = size == MessageSize.Rest || size == MessageSize.UntilEnd && isEnd || size >= 0 && size <= length;
        if (!isWhole && !message.Protocol.JoinsMessage(slice)) isWhole = true;
        if (!isWhole)
        {
            message.Wanted = size;
            if (mayShow && message.Protocol.ShowsBegun(slice))
            {
                joined ??= JoinParts(message);
                byte source = AddSource(joined, length, "", isRented: true);
                CallBegun(message.Protocol, new Slice(joined.AsSpan(0, length), length, 0, source, this), flow, clearsInfo: true);
                return false;
            }
            message.Protocol.Announce(slice);
        }
        if (joined is not null) ArrayPool<byte>.Shared.Return(joined);
        return isWhole;
    }

    private static byte[] JoinParts(StreamMessage message)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(message.Length);
        message.Parts.Join(bytes.AsSpan(0, message.Length));
        return bytes;
    }

    /// <summary>Shows a message of which bytes lacked as it was shown then. False if its protocol shows no such layers.</summary>
    internal bool ShowBegunAgain(StreamMessage message, StreamFlow flow, int length)
    {
        bool isWaiting = message.IsWaiting;
        byte[]? bytes = message.Parts.Kept ?? (isWaiting ? ArrayPool<byte>.Shared.Rent(message.Length) : null);
        if (bytes is null) return false;
        if (isWaiting) message.Parts.Join(bytes.AsSpan(0, message.Length));
        var beginning = new Slice(bytes.AsSpan(0, length), length, 0, AddSource(bytes, length, "", isRented: isWaiting), this);
        if (!message.Protocol.ShowsBegun(beginning)) return false;
        CallBegun(message.Protocol, beginning, flow, clearsInfo: true);
        return true;
    }

    /// <summary>What stands in the Info column, for another visit; null if there will be none.</summary>
    internal string? NoteInfo() => Session.KeepsHistory && WantsColumns && !Columns.Frozen ? Encoding.UTF8.GetString(Columns.Info.Span[Columns.Fence..]) : null;

    // Added unchecked: the capture may have cut it.
    internal void ShowSize(FragmentFields fields, MessagePlace message) =>
        Add(fields.MessageSize, new Slice([], 0, message.Offset, message.Source, this), 0, message.Size, NodeFlags.Generated, (ulong)message.Size);

    /// <summary>What is there of a message, as a data source that is not dumped.</summary>
    /// <param name="message">The message.</param>
    /// <param name="length">How many bytes of it.</param>
    internal Slice JoinMessage(StreamMessage message, int length)
    {
        byte[]? kept = message.Parts.Kept;
        byte[] bytes = kept ?? JoinParts(message);
        return new Slice(bytes.AsSpan(0, length), length, 0, AddSource(bytes, length, "", isRented: kept is null), this);
    }

    /// <summary>Shows how what was put in order was put together.</summary>
    /// <param name="fields">What it is shown with.</param>
    /// <param name="message">What was put together.</param>
    /// <param name="whole">Its bytes, in a data source of their own.</param>
    /// <param name="used">How many of them are whole messages: no others are told of.</param>
    internal void ShowJoined(FragmentFields fields, StreamMessage message, in Slice whole, int used)
    {
        NameSource(whole.Source, fields.SourceName);
        ShowFragments(fields, message.Parts.Fragments, whole, used);
        if (Session.IsRevisit) return;
        if (Session.KeepsHistory) message.Parts.Kept = whole.Bytes.ToArray();
        message.Parts.DropBytes();
    }

    /// <summary>Shows how a message was put together, and returns it: a data source of its own.</summary>
    internal Slice ShowMessage(FragmentFields fields, StreamMessage message)
    {
        Slice whole = ShowWhole(fields, message.Parts);
        if (!Session.IsRevisit) message.Parts.DropBytes();
        return whole;
    }
}
