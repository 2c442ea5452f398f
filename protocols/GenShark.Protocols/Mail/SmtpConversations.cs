namespace GenShark.Protocols;

/// <summary>The conversations of a session that are SMTP.</summary>
internal sealed class SmtpConversations
{
    private readonly StateTable<uint, SmtpConversation> _byStream = new();
    private readonly PacketMemory<SmtpSegment> _memory = new();

    /// <summary>The segment that is being walked.</summary>
    public SmtpSegment Segment { get; private set; }

    /// <summary>A segment begins.</summary>
    public static void Enter(Dissection d, in Slice segment)
    {
        SmtpConversations all = d.Session.State<SmtpConversations>();
        if (!all._memory.TryRecall(d, segment, out SmtpSegment found))
        {
            uint stream = TcpConversations.StreamOf(d);
            SmtpConversation conversation = all._byStream.GetOrAdd(d.Session, stream, out _) ??= new SmtpConversation(stream);
            found = TextConnection.IsFromClient(d, SmtpProtocol.Instance) ? conversation.Ask(d.Frame.Number, segment.Bytes) : conversation.Reply(d, segment.Bytes);
            all._memory.Remember(d, segment, found);
        }
        all.Segment = found;
    }
}
