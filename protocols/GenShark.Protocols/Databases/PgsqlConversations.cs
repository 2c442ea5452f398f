namespace GenShark.Protocols;

/// <summary>What bytes of a connection turned out to be when they passed: a message, the answer to a request for TLS, or neither.</summary>
internal enum PgsqlVisitKind : byte { Message, Answer, Fault }

/// <summary>What is known of a message from those before it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Login">What a client's message about its password is.</param>
internal readonly record struct PgsqlVisit(PgsqlVisitKind Kind, PgsqlMessageType Login);

/// <summary>The connections of a session to servers of PostgreSQL.</summary>
internal sealed class PgsqlConversations
{
    private const int StartSize = 8;

    private readonly StateTable<uint, PgsqlConversation> _byStream = new();
    private readonly PacketMemory<PgsqlVisit> _memory = new();

    /// <summary>The message that is being walked.</summary>
    public PgsqlVisit Visit { get; private set; }

    public static bool IsFromClient(Dissection d) => TextConnection.IsFromClient(d, PgsqlProtocol.Instance);

    /// <summary>What the Info column begins with: the side that speaks.</summary>
    public static ReadOnlySpan<byte> SignOf(Dissection d) => IsFromClient(d) ? ">"u8 : "<"u8;

    /// <summary>Whether bytes answer a request for TLS. As in tshark, all that comes next does, from either side.</summary>
    public static bool IsAnswer(Dissection? d, in Slice bytes)
    {
        if (d is null) return false;
        PgsqlConversations all = d.Session.State<PgsqlConversations>();
        if (d.Session.IsRevisit) return all._memory.TryRecall(d, bytes, out PgsqlVisit visit) && visit.Kind == PgsqlVisitKind.Answer;
        return all._byStream.TryGet(TcpConversations.StreamOf(d), out PgsqlConversation? conversation) && conversation.AwaitsTls(d.Frame.Number);
    }

    /// <summary>A message begins.</summary>
    public static void Enter(Dissection d, in Slice message)
    {
        PgsqlConversations all = d.Session.State<PgsqlConversations>();
        if (!all._memory.TryRecall(d, message, out PgsqlVisit found))
        {
            PgsqlConversation conversation = all._byStream.GetOrAdd(d.Session, TcpConversations.StreamOf(d), out _) ??= new PgsqlConversation();
            found = new PgsqlVisit(conversation.Take(d, message, IsFromClient(d)), conversation.Login);
            all._memory.Remember(d, message, found);
        }
        all.Visit = found;
    }

    /// <summary>Whether there is room for the length, and for what a client asks for that begins without a type.</summary>
    public static bool IsWhole(in Slice message, bool isFromClient) =>
        Pgsql.SizeOf(message) != MessageSize.Rest && (!isFromClient || message.UInt8(0) != 0 || message.Length >= StartSize);
}

/// <summary>What is known of one connection: how the client logs in, and whether it asked for TLS.</summary>
internal sealed class PgsqlConversation
{
    // The packet that asks; others may stand behind the request.
    private int _askedIn;

    public PgsqlMessageType Login { get; private set; } = PgsqlMessageType.Password;

    public bool AwaitsTls(int frame) => _askedIn > 0 && _askedIn < frame;

    public PgsqlVisitKind Take(Dissection d, in Slice message, bool isFromClient)
    {
        if (AwaitsTls(d.Frame.Number))
        {
            _askedIn = 0;
            if (message.UInt8(0) == 'S') Tls.Start(d, "PostgreSQL");
            return PgsqlVisitKind.Answer;
        }
        if (!PgsqlConversations.IsWhole(message, isFromClient)) return PgsqlVisitKind.Fault;
        if (isFromClient && message.UInt8(0) == 0 && PgsqlMessage.StartOf(message) == PgsqlMessageType.SslRequest) _askedIn = d.Frame.Number;
        // As in tshark, requests for other ways change nothing.
        if (!isFromClient && message.UInt8(0) == 'R') Login = (PgsqlAuthentication)message.UInt32(Pgsql.LeastSize) switch
        {
            PgsqlAuthentication.GssContinue => PgsqlMessageType.GssResponse,
            PgsqlAuthentication.Sasl => PgsqlMessageType.SaslInitialResponse,
            PgsqlAuthentication.SaslContinue or PgsqlAuthentication.SaslFinal => PgsqlMessageType.SaslResponse,
            _ => Login,
        };
        return PgsqlVisitKind.Message;
    }
}
