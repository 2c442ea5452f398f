using System.Buffers;

namespace GenShark;

// Messages that a protocol's own records carry, whatever the bounds of the records: TLS's handshake. Each record is taken in once, in order.
public sealed partial class Dissection
{
    /// <summary>Takes in what a record holds of the message that those before it began.</summary>
    /// <param name="flow">The records of one direction.</param>
    /// <param name="content">What the record holds.</param>
    /// <param name="sizeOf">Tells the message's size.</param>
    public RecordPart ContinueMessage(StreamFlow flow, in Slice content, MessageSizer sizeOf)
    {
        StreamTable table = Session.State<StreamTable>();
        if (Session.IsRevisit || flow.Pending is not { } message || content.Length == 0 || content.CapturedLength < content.Length || SourceCount == byte.MaxValue) return default;
        if (message.Wanted < 0) message.Wanted = SizeOf(message, content, sizeOf);
        int taken = message.Wanted < 0 ? content.Length : Math.Clamp(message.Wanted - message.Length, 0, content.Length);
        table.Add(this, message, message.Length, content.Span(0, taken), staysApart: true);
        if (!message.IsWaiting) return default;
        bool completes = message.Length == message.Wanted;
        if (completes)
        {
            message.Parts.Complete(Frame.Number);
            table.Remove(message);
        }
        return new RecordPart(taken, completes) { Message = message };
    }

    /// <summary>A message begins in a record that goes on in those behind it.</summary>
    /// <param name="flow">The records of one direction.</param>
    /// <param name="beginning">What the record holds of it.</param>
    /// <param name="sizeOf">Tells the message's size.</param>
    public void BeginMessage(StreamFlow flow, in Slice beginning, MessageSizer sizeOf)
    {
        if (Session.IsRevisit || Current is not { } protocol || beginning.CapturedLength < beginning.Length) return;
        StreamTable table = Session.State<StreamTable>();
        MessageProgress = default;
        StreamMessage message = table.Begin(this, flow, protocol, 0, sizeOf(beginning), beginning.Bytes);
        table.MemoryOf(protocol).Remember(this, beginning, new StreamPart(null, 0, false, message));
    }

    /// <summary>Shows how the message was put together that a record completes, and returns it: a data source of its own.</summary>
    public Slice ShowMessage(FragmentFields fields, in RecordPart part) => ShowMessage(fields, part.Message!);

    /// <summary>In a second pass: shows in which packet the message is whole of which a record holds a part that is not its last.</summary>
    /// <param name="fields">What it is shown with.</param>
    /// <param name="part">What the record holds of a message that was begun before, or nothing.</param>
    /// <param name="beginning">The beginning of a message, if it holds nothing.</param>
    public void ShowReassembledIn(FragmentFields fields, in RecordPart part, in Slice beginning)
    {
        if (!Session.IsSecondPass) return;
        StreamMessage? message = part.Message;
        if (message is null && Current is { } protocol && Session.State<StreamTable>().MemoryOf(protocol).TryRecall(this, beginning, out StreamPart known)) message = known.Begun;
        if (message is { Parts.CompletedIn: > 0 and var frame }) Number(fields.ReassembledIn, beginning.Whole, 0, 0, (ulong)frame);
    }

    private int SizeOf(StreamMessage message, in Slice content, MessageSizer sizeOf)
    {
        int length = message.Length + content.Length;
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        message.Parts.Join(bytes.AsSpan(0, message.Length));
        content.Bytes.CopyTo(bytes.AsSpan(message.Length));
        int size = sizeOf(new Slice(bytes.AsSpan(0, length), length, 0, 0, this));
        ArrayPool<byte>.Shared.Return(bytes);
        return size;
    }
}
