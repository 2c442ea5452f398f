namespace GenShark.Protocols;

/// <summary>The control connections of a session, and the transfers that they agreed on.</summary>
internal sealed class FtpConversations
{
    private const int ActivePort = 20;

    private readonly StateTable<uint, FtpConversation> _byStream = new();
    private readonly StateTable<PacketEnd, FtpTransfer> _expected = new();
    private readonly StateTable<uint, FtpTransfer> _transfers = new();
    private readonly PacketMemory<FtpView> _memory = new();

    /// <summary>A segment of a control connection begins.</summary>
    public static FtpView Enter(Dissection d, in Slice segment, bool isRequest)
    {
        FtpConversations all = d.Session.State<FtpConversations>();
        bool isKnown = all._memory.TryRecall(d, segment, out FtpView view);
        if (isKnown && !(d.Session.IsSecondPass && isRequest)) return view;
        FtpConversation conversation = all._byStream.GetOrAdd(d.Session, TcpConversations.StreamOf(d), out _) ??= new FtpConversation();
        FtpLine line = FtpLine.Read(segment.Bytes, isRequest);
        if (isKnown) return conversation.AskAgain(d, segment.Bytes, line, view);
        view = isRequest ? conversation.Ask(d, segment.Bytes, line) : conversation.Reply(d, segment.Bytes, line);
        all._memory.Remember(d, segment, view);
        return view;
    }

    /// <summary>Whether bytes are TLS's, to which the connection was handed over with a packet before. It may go back to lines of text (RFC 4217, 12.3), so that
    /// FTP keeps it.</summary>
    public static bool IsSecured(in Slice bytes) => bytes.Dissection is { } d
        && d.Session.State<FtpConversations>()._byStream.TryGet(TcpConversations.StreamOf(d), out FtpConversation? known)
        && known.SecuredIn > 0 && d.Frame.Number > known.SecuredIn && TlsRecord.LooksLike(bytes, isKnown: true);

    /// <summary>A transfer will come to, or from, this place.</summary>
    public void Expect(Dissection d, in FtpEndpoint endpoint, FtpTransfer transfer)
    {
        if (endpoint.Address != d.SourceAddress && endpoint.Address != d.DestinationAddress) d.TellOthers(endpoint.End.Key);
        _expected.Set(d.Session, endpoint.End, transfer);
    }

    /// <summary>The transfer whose connection is being walked; null if none was agreed on. One that was agreed on is one connection's.</summary>
    public static FtpTransfer? TransferOf(Dissection d)
    {
        FtpConversations all = d.Session.State<FtpConversations>();
        uint stream = TcpConversations.StreamOf(d);
        if (all._transfers.TryGet(stream, out FtpTransfer? known)) return known.SetupFrame < d.Frame.Number ? known : null;
        if (all._expected.Count == 0 || d.Session.IsRevisit) return null;
        (ushort source, ushort destination) = d.Session.State<TcpConversations>().Ports;
        if (!all.Take(d, new PacketEnd(d.SourceAddress, source), destination, out FtpTransfer? transfer) && !all.Take(d, new PacketEnd(d.DestinationAddress, destination), source, out transfer)) return null;
        all._transfers.Set(d.Session, stream, transfer!);
        return transfer;
    }

    private bool Take(Dissection d, in PacketEnd end, ushort otherPort, out FtpTransfer? transfer)
    {
        if (!_expected.TryGet(end, out transfer) || transfer.Method == "PORT" && otherPort != ActivePort || !_expected.Remove(end)) return false;
        d.ShareKey(end.Key);
        return true;
    }
}
