namespace GenShark.Protocols;

/// <summary>The control connections of a session, and the transfers that they agreed on.</summary>
internal sealed class FtpConversations
{
    private const int ActivePort = 20;
    // What a hostile capture may make us wait for.
    private const int MostExpected = 1 << 16;

    private readonly Dictionary<uint, FtpConversation> _byStream = [];
    private readonly Dictionary<(Address Host, ushort Port), FtpTransfer> _expected = [];
    private readonly Dictionary<uint, FtpTransfer> _transfers = [];
    private readonly PacketMemory<FtpView> _memory = new();

    /// <summary>A segment of a control connection begins.</summary>
    public static FtpView Enter(Dissection d, in Slice segment, bool isRequest)
    {
        FtpConversations all = d.Session.State<FtpConversations>();
        if (all._memory.TryRecall(d, segment, out FtpView view)) return view;
        uint stream = TcpConversations.StreamOf(d);
        if (!all._byStream.TryGetValue(stream, out FtpConversation? conversation)) all._byStream[stream] = conversation = new FtpConversation();
        FtpLine line = FtpLine.Read(segment.Bytes, isRequest);
        view = isRequest ? conversation.Ask(d, segment.Bytes, line) : conversation.Reply(d, segment.Bytes, line);
        all._memory.Remember(d, segment, view);
        return view;
    }

    /// <summary>Whether bytes are TLS's, to which the connection was handed over with a packet before. It may go back to lines of text (RFC 4217, 12.3), so that
    /// FTP keeps it.</summary>
    public static bool IsSecured(in Slice bytes) => bytes.Dissection is { } d
        && d.Session.State<FtpConversations>()._byStream.TryGetValue(TcpConversations.StreamOf(d), out FtpConversation? known)
        && known.SecuredIn > 0 && d.Frame.Number > known.SecuredIn && TlsRecord.LooksLike(bytes, isKnown: true);

    /// <summary>A transfer will come to, or from, this place.</summary>
    public void Expect(in FtpEndpoint endpoint, FtpTransfer transfer)
    {
        if (_expected.Count < MostExpected) _expected[(endpoint.Address, endpoint.Port)] = transfer;
    }

    /// <summary>The transfer whose connection is being walked; null if none was agreed on. One that was agreed on is one connection's.</summary>
    public static FtpTransfer? TransferOf(Dissection d)
    {
        FtpConversations all = d.Session.State<FtpConversations>();
        uint stream = TcpConversations.StreamOf(d);
        if (all._transfers.TryGetValue(stream, out FtpTransfer? known)) return known.SetupFrame < d.Frame.Number ? known : null;
        if (all._expected.Count == 0 || d.Session.IsRevisit) return null;
        (ushort source, ushort destination) = d.Session.State<TcpConversations>().Ports;
        if (!all.Take((d.SourceAddress, source), destination, out FtpTransfer? transfer) && !all.Take((d.DestinationAddress, destination), source, out transfer)) return null;
        return all._transfers[stream] = transfer!;
    }

    private bool Take((Address, ushort) end, ushort otherPort, out FtpTransfer? transfer) =>
        _expected.TryGetValue(end, out transfer) && (transfer.Method != "PORT" || otherPort == ActivePort) && _expected.Remove(end);
}
