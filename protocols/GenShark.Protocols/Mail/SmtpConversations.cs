namespace GenShark.Protocols;

/// <summary>The conversations of a session that are SMTP.</summary>
internal sealed class SmtpConversations
{
    private readonly Dictionary<uint, SmtpConversation> _byStream = [];
    private readonly PacketMemory<SmtpSegment> _memory = new();

    /// <summary>The segment that is being walked.</summary>
    public SmtpSegment Segment { get; private set; }

    /// <summary>A segment begins.</summary>
    public static void Enter(Dissection d, in Slice segment)
    {
        SmtpConversations all = d.Session.State<SmtpConversations>();
        if (!all._memory.TryRecall(d, segment, out SmtpSegment found))
        {
            uint stream = StreamOf(d);
            if (!all._byStream.TryGetValue(stream, out SmtpConversation? conversation)) all._byStream[stream] = conversation = new SmtpConversation(stream);
            found = IsFromClient(d) ? conversation.Ask(d.Frame.Number, segment.Bytes) : conversation.Reply(d, segment.Bytes);
            all._memory.Remember(d, segment, found);
        }
        all.Segment = found;
    }

    /// <summary>Whether TLS has taken the connection over before this packet.</summary>
    public static bool IsSecured(Dissection d) =>
        d.Session.State<SmtpConversations>()._byStream.TryGetValue(StreamOf(d), out SmtpConversation? known) && known.SecuredIn is > 0 and var frame && d.Frame.Number > frame;

    private static uint StreamOf(Dissection d) => d.Session.State<TcpConversations>().Current.Index;

    // As tshark has it: towards the port that says that this is SMTP.
    private static bool IsFromClient(Dissection d)
    {
        (ushort source, ushort destination) = d.Session.State<TcpConversations>().Ports;
        ushort low = Math.Min(source, destination);
        bool isLow = d.TableOf(Registry.Table("tcp.port")).Find(low)?.FilterName == "smtp";
        return destination == (isLow ? low : Math.Max(source, destination));
    }
}
