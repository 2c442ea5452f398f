namespace GenShark.Protocols;

/// <summary>What one side of a connection sends: in each of the three spaces of packet numbers (RFC 9000, 12.3) for itself.</summary>
internal sealed class QuicSide
{
    private readonly (QuicCryptoStream Initial, QuicCryptoStream Handshake, QuicCryptoStream Application) _messages = (new(), new(), new());
    private ulong? _initial, _handshake, _application;
    private QuicKeys? _handshakeKeys, _earlyKeys;

    // After updates of the keys: those before, now, and next.
    private QuicKeys? _before, _now, _next;
    private bool _phase;

    public QuicCryptoStream MessagesOf(QuicForm form) => form switch
    {
        QuicForm.Initial => _messages.Initial,
        QuicForm.Handshake => _messages.Handshake,
        _ => _messages.Application,
    };

    /// <summary>The largest packet number so far.</summary>
    public ref ulong? LastNumber(QuicForm form)
    {
        if (form == QuicForm.Initial) return ref _initial;
        return ref form == QuicForm.Handshake ? ref _handshake : ref _application;
    }

    public QuicKeys? HandshakeKeys(QuicConnection connection, Session session, bool isServer) =>
        _handshakeKeys ??= connection.FindKeys(session, isServer ? TlsSecret.ServerHandshake : TlsSecret.ClientHandshake, connection.Negotiation.Chosen);

    public QuicKeys? EarlyKeys(QuicConnection connection, Session session) =>
        _earlyKeys ??= connection.FindKeys(session, TlsSecret.ClientEarly, connection.Negotiation.Proposed);

    /// <summary>With what headers are protected once the handshake is done.</summary>
    public QuicKeys? TrafficKeys(QuicConnection connection, Session session, bool isServer) =>
        _now ??= connection.FindKeys(session, isServer ? TlsSecret.ServerTraffic : TlsSecret.ClientTraffic, connection.Negotiation.Chosen);

    /// <summary>With what a packet is enciphered: its phase differs after an update, and in packets that come late (RFC 9001, 6.3).</summary>
    public QuicKeys KeysOf(in QuicPacket packet, in Slice s)
    {
        if (packet.HasOddPhase == _phase) return _now!;
        _next ??= _now!.Next();
        if (_next.Decipher(s.Bytes, packet.Header.NumberAt, packet.FirstByte, packet.Number) is null) return _before ?? _now!;
        (_before, _now, _next, _phase) = (_now, _next, null, packet.HasOddPhase);
        return _now;
    }
}
