namespace GenShark.Protocols;

/// <summary>One connection: the names that its ends gave themselves, and the keys of their first packets.</summary>
internal sealed class QuicConnection(uint number, QuicVersion version, ushort serverPort, Address server)
{
    private const string NoSecrets = "Failed to create decryption context: Secrets are not available",
        NoCipher = "Failed to create decryption context: Unable to retrieve cipher information",
        NoHandshake = "Failed to create decryption context: Missing TLS handshake, unsupported ciphers or padding";

    private QuicVersion _version = version;
    private QuicConnectionId _client, _server;
    private QuicKeys? _clientKeys, _serverKeys;
    private readonly QuicSide _fromClient = new(), _fromServer = new();
    private byte[] _original = [];
    private bool _saidSecrets, _isRetried;

    public uint Number => number;

    public QuicVersion Version => _version;

    /// <summary>Whether the server is still to say how it is to be named.</summary>
    public bool AwaitsServer { get; set; } = true;

    public QuicNegotiation Negotiation { get; } = new();

    // Whether the server has chosen how to encipher.
    private bool HasCipher => Negotiation.Chosen != TlsCipherSuite.TlsNullWithNullNull;

    /// <summary>The handshake's bytes that stand in packets of that kind.</summary>
    public QuicCryptoStream MessagesOf(in QuicPacket packet) => SideOf(packet).MessagesOf(packet.Header.Form);

    private QuicSide SideOf(in QuicPacket packet) => packet.IsFromServer ? _fromServer : _fromClient;

    /// <summary>Whether the packet's sender is the server, by its address.</summary>
    public bool IsServer(Dissection d) => d.Session.State<UdpConversations>().Ports.Source == serverPort && d.SourceAddress.Equals(server);

    /// <summary>To whom packets go.</summary>
    public QuicConnectionId Destination(bool isFromServer) => isFromServer ? _client : _server;

    public void SetId(QuicConnectionId id, bool isServer)
    {
        if (isServer) _server = id;
        else _client = id;
    }

    public void MakeKeys(ReadOnlySpan<byte> destination)
    {
        _original = destination.ToArray();
        _clientKeys = QuicKeys.Initial(_version, destination, isServer: false);
        _serverKeys = QuicKeys.Initial(_version, destination, isServer: true);
    }

    /// <summary>The server wants the client to begin anew, at another name.</summary>
    public void Retry(ReadOnlySpan<byte> source)
    {
        // RFC 9000, 17.2.5.2: only once.
        if (_isRetried) return;
        _isRetried = true;
        AwaitsServer = true;
        MakeKeys(source);
    }

    /// <summary>A packet: with what it can be deciphered, or why it can't be.</summary>
    public QuicPacket Enter(Session session, in QuicPacket packet, in Slice s)
    {
        QuicHeader header = packet.Header;
        return header.Form switch
        {
            QuicForm.Initial => EnterInitial(packet, s),
            QuicForm.Handshake => SideOf(packet).HandshakeKeys(this, session, packet.IsFromServer) is { } keys ? Uncover(packet, s, keys) : packet with { Failure = HasCipher ? NoSecrets : NoCipher },
            QuicForm.ZeroRtt => SideOf(packet).EarlyKeys(this, session) is { } keys ? Uncover(packet, s, keys) : packet with { Failure = NoSecrets },
            QuicForm.Short => EnterShort(session, packet, s),
            QuicForm.Retry => packet with { IsProven = !QuicRetryTag.IsIn(header.Version) || QuicRetryTag.Proves(header.Version, s.Bytes, _original) },
            _ => packet,
        };
    }

    private string? FailShort()
    {
        if (!HasCipher) return NoHandshake;
        if (_saidSecrets) return null;
        _saidSecrets = true;
        return NoSecrets;
    }

    private QuicPacket EnterInitial(in QuicPacket packet, in Slice s)
    {
        QuicHeader header = packet.Header;
        if (packet.IsFromServer && header.Version != _version)
        {
            // The server has the last word.
            _version = header.Version;
            MakeKeys(_original);
        }
        return Uncover(packet, s, packet.IsFromServer ? _serverKeys! : _clientKeys!);
    }

    /// <summary>The keys that follow from a secret that the key log has; null if it has none.</summary>
    public QuicKeys? FindKeys(Session session, TlsSecret label, TlsCipherSuite suite) =>
        session.State<TlsKeyLog>().Find(session, label, Negotiation.Random) is { } secret ? QuicKeys.Of(_version, suite, secret) : null;

    private QuicPacket EnterShort(Session session, in QuicPacket packet, in Slice s)
    {
        if (SideOf(packet).TrafficKeys(this, session, packet.IsFromServer) is not { } keys) return packet with { Failure = FailShort() };
        QuicPacket open = Uncover(packet, s, keys);
        return open.Keys is null ? open : open with { Keys = SideOf(packet).KeysOf(open, s) };
    }

    private QuicPacket Uncover(in QuicPacket packet, in Slice s, QuicKeys keys)
    {
        QuicHeader header = packet.Header;
        if (!keys.TryUncover(s.Bytes[..Math.Min(header.Size, s.CapturedLength)], header.NumberAt, out byte first, out uint part)) return packet;
        ulong? last = SideOf(packet).LastNumber(header.Form);
        ulong number = last is { } largest ? QuicKeys.Complete(largest, part, 8 * ((first & 3) + 1)) : part;
        return packet with { Keys = keys, FirstByte = first, Number = number };
    }

    /// <summary>A packet could be deciphered: its number is right.</summary>
    public void Learn(in QuicPacket packet)
    {
        ref ulong? last = ref SideOf(packet).LastNumber(packet.Header.Form);
        last = Math.Max(last ?? 0, packet.Number);
    }
}
