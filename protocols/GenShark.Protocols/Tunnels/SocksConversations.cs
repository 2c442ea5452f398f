namespace GenShark.Protocols;

/// <summary>The connections to proxies of a session.</summary>
internal sealed class SocksConversations
{
    private readonly StateTable<uint, SocksConversation> _byStream = new();
    private readonly PacketMemory<SocksView> _memory = new();

    /// <summary>The segment that is being walked.</summary>
    public SocksView View { get; private set; }

    /// <summary>A segment begins.</summary>
    public static void Enter(Dissection d, in Slice segment)
    {
        SocksConversations all = d.Session.State<SocksConversations>();
        TcpConversations tcp = d.Session.State<TcpConversations>();
        if (!all._memory.TryRecall(d, segment, out SocksView view))
        {
            ref SocksConversation? conversation = ref all._byStream.GetOrAdd(d.Session, TcpConversations.StreamOf(d), out _);
            conversation ??= new SocksConversation(segment.UInt8(0), tcp.Ports.Destination);
            view = conversation.Pass(d, segment);
            all._memory.Remember(d, segment, view);
        }
        all.View = view;
        if (view.Flow is not null) tcp.LeadTo(d, view.Port, view.IsFromClient);
    }
}

/// <summary>What a segment is, and what was known of its connection when it passed.</summary>
/// <param name="Step">What it is.</param>
/// <param name="Version">Of the protocol that the connection speaks.</param>
/// <param name="IsFromClient">Which way it goes.</param>
internal readonly record struct SocksView(SocksStep Step, byte Version, bool IsFromClient)
{
    /// <summary>The last command.</summary>
    public SocksCommand Command { get; init; }

    /// <summary>The last command of the segments before.</summary>
    public SocksCommand Before { get; init; }

    /// <summary>Whom the client wants to speak to; both are null if that is not known, or a name.</summary>
    public IPv4Address? Ipv4 { get; init; }

    public IPv6Address? Ipv6 { get; init; }

    /// <summary>The port there.</summary>
    public ushort Port { get; init; }

    /// <summary>Whether a command stands behind the methods.</summary>
    public bool HasCommand { get; init; }

    /// <summary>The stream that goes through the proxy, if the segment is a part of it.</summary>
    public StreamFlow? Flow { get; init; }

    /// <summary>The bytes that lacked to tell how the connection goes on; none if the size is 0.</summary>
    public int LackAt { get; init; }

    public int LackSize { get; init; }
}
