namespace GenShark.Protocols;

/// <summary>The conversations of Google's QUIC in a session.</summary>
internal sealed class GquicConversations
{
    private readonly StateTable<uint, GquicConversation> _byStream = new();
    private readonly PacketMemory<GquicPacket> _memory = new();

    /// <summary>Whether the conversation of the datagram that is looked at began with a hello.</summary>
    public static bool IsKnown(Dissection d) =>
        d.Session.State<GquicConversations>()._byStream.TryGet(UdpConversations.StreamOf(d), out GquicConversation? known) && d.KnowsOf(known.BeganIn);

    /// <summary>A packet begins.</summary>
    public GquicPacket Enter(Dissection d, in Slice s)
    {
        if (_memory.TryRecall(d, s, out GquicPacket known)) return known;
        (ushort source, ushort destination) = d.Session.State<UdpConversations>().Ports;
        ref GquicConversation? conversation = ref _byStream.GetOrAdd(d.Session, UdpConversations.StreamOf(d), out _);
        conversation ??= new GquicConversation(d.Frame.Number, destination);
        bool isFromServer = destination != conversation.ServerPort;
        if (GquicHeader.VersionOf(s, isFromServer) is { } version) conversation.Version = version;
        var packet = new GquicPacket(conversation.Version, isFromServer);
        _memory.Remember(d, s, packet);
        return packet;
    }
}

/// <summary>One conversation: the packet that it began in, and where its server is.</summary>
internal sealed class GquicConversation(int beganIn, ushort serverPort)
{
    public int BeganIn => beganIn;
    public ushort ServerPort => serverPort;
    public GquicVersion Version { get; set; }
}

/// <summary>What is known of a packet beside its bytes.</summary>
internal readonly record struct GquicPacket(GquicVersion Version, bool IsFromServer);

/// <summary>The number of a version; 0 if its name has none.</summary>
internal readonly record struct GquicVersion(byte Number)
{
    public bool IsValid => Number != 0;

    /// <summary>Since when numbers are told from the highest byte down.</summary>
    public bool IsBigEndian => Number >= 39;

    /// <summary>Until when packets say whether they repair others, and summaries of them.</summary>
    public bool HasEntropy => IsValid && Number < 34;

    /// <summary>Since when servers tell with what keys are made different.</summary>
    public bool HasNonce => Number >= 33;

    /// <summary>Until when connection IDs could be shorter.</summary>
    public bool HasShortIds => IsValid && Number < 33;
}
