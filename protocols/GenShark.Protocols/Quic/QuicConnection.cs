namespace GenShark.Protocols;

/// <summary>One connection: the names that its ends gave themselves, and the keys of their first packets.</summary>
internal sealed class QuicConnection(uint number, QuicVersion version, ushort serverPort, Address server)
{
    private const string NoSecrets = "Failed to create decryption context: Secrets are not available",
        NoCipher = "Failed to create decryption context: Unable to retrieve cipher information",
        NoHandshake = "Failed to create decryption context: Missing TLS handshake, unsupported ciphers or padding";

    private QuicVersion _version = version;
    private QuicConnectionId _client, _server;
    private QuicInitialKeys? _clientKeys, _serverKeys;
    private ulong? _clientNumber, _serverNumber;
    private byte[] _original = [];
    private bool _saidSecrets, _isRetried;

    public uint Number => number;

    /// <summary>Whether the server is still to say how it is to be named.</summary>
    public bool AwaitsServer { get; set; } = true;

    /// <summary>Whether the server has chosen how to encipher.</summary>
    public bool HasCipher { get; set; }

    public QuicCryptoStream ClientStream { get; } = new();
    public QuicCryptoStream ServerStream { get; } = new();

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
        _clientKeys = new QuicInitialKeys(_version, destination, isServer: false);
        _serverKeys = new QuicInitialKeys(_version, destination, isServer: true);
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
    public QuicPacket Enter(in QuicPacket packet, in Slice s)
    {
        QuicHeader header = packet.Header;
        return header.Form switch
        {
            QuicForm.Initial => EnterInitial(packet, s),
            QuicForm.Handshake => packet with { Failure = HasCipher ? NoSecrets : NoCipher },
            QuicForm.ZeroRtt => packet with { Failure = NoSecrets },
            QuicForm.Short => packet with { Failure = FailShort() },
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
        QuicInitialKeys keys = packet.IsFromServer ? _serverKeys! : _clientKeys!;
        if (!keys.TryUncover(s.Bytes[..Math.Min(header.Size, s.CapturedLength)], header.NumberAt, out byte first, out uint part)) return packet;
        ulong? last = packet.IsFromServer ? _serverNumber : _clientNumber;
        ulong number = last is { } largest ? QuicInitialKeys.Complete(largest, part, 8 * ((first & 3) + 1)) : part;
        return packet with { Keys = keys, FirstByte = first, Number = number };
    }

    /// <summary>A packet could be deciphered: its number is right.</summary>
    public void Learn(in QuicPacket packet)
    {
        ref ulong? last = ref packet.IsFromServer ? ref _serverNumber : ref _clientNumber;
        last = Math.Max(last ?? 0, packet.Number);
    }
}
