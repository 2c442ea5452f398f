namespace GenShark.Protocols;

/// <summary>The QUIC connections of a session.</summary>
internal sealed class QuicConversations
{
    // Who chose a connection ID.
    private readonly StateTable<QuicConnectionId, (QuicConnection Connection, bool IsServer)> _byId = new();

    // To whom a client sends at first, before anybody chose that.
    private readonly StateTable<QuicConnectionId, QuicConnection> _byFirst = new();
    private readonly StateTable<uint, QuicConnection> _byStream = new();
    private readonly PacketMemory<QuicPacket> _memory = new();
    private readonly PacketMemory<QuicPiece> _pieces = new();
    private readonly ConversationCounter<QuicConnection> _counter = new();

    // Of pieces that came early, in bytes: more of them are not waited for.
    private const long MostKept = 64 << 20;
    private long _kept;

    /// <summary>The packet that is being walked.</summary>
    public QuicPacket Packet { get; private set; }

    // Where its datagram begins and ends, and to whom its first packet goes.
    private (int Frame, int Offset, byte Source, int End) _datagram;
    private QuicConnectionId _first;

    /// <summary>Whether the conversation of the datagram that is looked at is known to be QUIC.</summary>
    public static bool IsKnown(Dissection d) => d.Session.State<QuicConversations>()._byStream.TryGet(UdpConversations.StreamOf(d), out _);

    /// <summary>Where the contents of streams lie in the packet's deciphered bytes.</summary>
    public List<TextPart> Contents { get; } = [];

    /// <summary>The packet's deciphered bytes, and the data source that they are; 0 if there are none.</summary>
    public (byte[] Bytes, byte Source) Plain { get; set; } = ([], 0);

    /// <summary>A side of the packet's connection gave itself another name.</summary>
    public void LearnId(Dissection d, ReadOnlySpan<byte> id)
    {
        if (d.Session.IsRevisit || id.Length is 0 or > QuicConnectionId.MostBytes) return;
        var named = QuicConnectionId.Of(id);
        d.ShareKey(named.Key);
        _byId.Set(d.Session, named, (Packet.Connection!, Packet.IsFromServer));
    }

    /// <summary>A packet begins.</summary>
    public void Enter(Dissection d, in Slice s)
    {
        Contents.Clear();
        bool isFirst = _datagram.Frame != d.Frame.Number || _datagram.Source != s.Source || s.Offset <= _datagram.Offset || s.Offset >= _datagram.End;
        if (isFirst) _datagram = (d.Frame.Number, s.Offset, s.Source, s.Offset + s.Length);
        if (_memory.TryRecall(d, s, out QuicPacket known))
        {
            Packet = known;
            if (known.IsFirst) _first = QuicConnectionId.Of(s.Span(known.Header.Destination));
            return;
        }
        QuicPacket packet = isFirst ? Begin(d, s) : Go(d, s);
        Packet = packet.Connection is { } connection ? connection.Enter(d.Session, packet, s) : packet;
        Learn(d, s);
        _memory.Remember(d, s, Packet);
    }

    /// <summary>What a piece of the handshake is; where it lies its packet was deciphered.</summary>
    public QuicPiece Take(Dissection d, in Slice piece, ulong offset)
    {
        if (_pieces.TryRecall(d, piece, out QuicPiece known)) return known;
        QuicConnection connection = Packet.Connection!;
        QuicPiece taken = connection.MessagesOf(Packet).Add(d.Frame.Number, offset, piece.Bytes, _kept < MostKept);
        if (taken.Kind == QuicPieceKind.Early && taken.Run is not null) _kept += piece.Length;
        if (taken is { Kind: QuicPieceKind.Filling, Run: { } run }) _kept -= run.Length - piece.Length;
        if (taken.Kind == QuicPieceKind.Next || taken.NewAt > 0) connection.Negotiation.Add(Packet.IsFromServer, piece.Bytes[taken.NewAt..]);
        if (taken is { Kind: QuicPieceKind.Filling, Run: { } whole }) connection.Negotiation.Add(Packet.IsFromServer, whole.Join());
        _pieces.Remember(d, piece, taken);
        return taken;
    }

    private QuicPacket Begin(Dissection d, in Slice s)
    {
        QuicPacket packet = Find(d, s);
        _first = QuicConnectionId.Of(s.Span(packet.Header.Destination));
        return packet with { IsFirst = true };
    }

    // RFC 9000, 12.2: all packets of a datagram go to the same connection ID; what does not is padding.
    private QuicPacket Go(Dissection d, in Slice s)
    {
        QuicPacket packet = Packet;
        QuicHeader header = IsPadding(s) ? new QuicHeader(QuicForm.Padding) : QuicHeader.Read(s, packet.Connection is null ? 0 : _first.Size);
        return new QuicPacket(header, packet.Connection, packet.IsFromServer);
    }

    /// <summary>Whether what follows a packet in its datagram is none.</summary>
    public bool IsPadding(in Slice rest) => QuicConnectionId.Of(rest.Span(QuicHeader.Read(rest, _first.Size).Destination)) != _first;

    private QuicPacket Find(Dissection d, in Slice s)
    {
        bool isLong = (s.UInt8(0) & 0x80) != 0;
        QuicConnection? here = _byStream.Find(UdpConversations.StreamOf(d));
        bool isFromServer = here is not null && here.IsServer(d);
        if (!isLong) return FindShort(s, here, isFromServer);
        QuicHeader header = QuicHeader.Read(s, 0);
        if (header.Destination.Size == 0) return new QuicPacket(header, here, isFromServer);
        QuicConnectionId destination = QuicConnectionId.Of(s.Span(header.Destination));
        d.ShareKey(destination.Key);
        if (header.Form is QuicForm.Initial or QuicForm.ZeroRtt && _byFirst.TryGet(destination, out QuicConnection? first)) return new QuicPacket(header, first, IsFromServer: false);
        if (_byId.TryGet(destination, out var end)) return new QuicPacket(header, end.Connection, !end.IsServer);
        return new QuicPacket(header, header.Form == QuicForm.Initial ? Open(d, s, header) : null, IsFromServer: false);
    }

    private QuicPacket FindShort(in Slice s, QuicConnection? here, bool isFromServer)
    {
        QuicConnectionId expected = here is null ? default : here.Destination(isFromServer);
        if (here is not null && expected.Size > 0 && QuicConnectionId.Of(s.Span(1, expected.Size)) is var given && given != expected
            && _byId.TryGet(given, out var end) && end.Connection == here && end.IsServer != isFromServer) expected = given;
        QuicHeader header = QuicHeader.Read(s, expected.Size);
        bool isOther = here is null || QuicConnectionId.Of(s.Span(header.Destination)) != expected;
        return isOther ? new QuicPacket(QuicHeader.Read(s, 0), null, isFromServer) : new QuicPacket(header, here, isFromServer);
    }

    private QuicConnection Open(Dissection d, in Slice s, in QuicHeader header)
    {
        var connection = new QuicConnection((uint)_counter.Next(d.Session), header.Version, d.Session.State<UdpConversations>().Ports.Destination, d.DestinationAddress);
        connection.MakeKeys(s.Span(header.Destination));
        _byStream.Set(d.Session, UdpConversations.StreamOf(d), connection);
        _byFirst.Set(d.Session, QuicConnectionId.Of(s.Span(header.Destination)), connection);
        return connection;
    }

    // Each side chooses how it is to be named.
    private void Learn(Dissection d, in Slice s)
    {
        QuicHeader header = Packet.Header;
        if (Packet.Connection is not { } connection || header.Form is QuicForm.Short or QuicForm.Padding) return;
        if (!Packet.IsFromServer) Name(d, s, header.Source, connection, isServer: false);
        else if (connection.AwaitsServer && header.Form != QuicForm.Negotiation)
        {
            connection.AwaitsServer = false;
            Name(d, s, header.Source, connection, isServer: true);
        }
        if (header.Form == QuicForm.Retry) connection.Retry(s.Span(header.Source));
    }

    private void Name(Dissection d, in Slice s, TextPart id, QuicConnection connection, bool isServer)
    {
        QuicConnectionId known = QuicConnectionId.Of(s.Span(id));
        connection.SetId(known, isServer);
        if (id.Size == 0) return;
        d.ShareKey(known.Key);
        _byId.Set(d.Session, known, (connection, isServer));
    }
}

/// <summary>A packet and what is known of it beside its bytes.</summary>
/// <param name="Header">What its header says.</param>
/// <param name="Connection">Its connection; null if that is not known.</param>
/// <param name="IsFromServer">Whether the server sent it.</param>
internal readonly record struct QuicPacket(QuicHeader Header, QuicConnection? Connection, bool IsFromServer)
{
    /// <summary>Whether its datagram begins with it.</summary>
    public bool IsFirst { get; init; }

    /// <summary>With what it can be deciphered; null if with nothing that is known.</summary>
    public QuicKeys? Keys { get; init; }

    /// <summary>Its first byte, and its number, without protection.</summary>
    public byte FirstByte { get; init; }

    public ulong Number { get; init; }

    /// <summary>Of a short header: whether an odd number of updates of the keys came before it.</summary>
    public bool HasOddPhase => (FirstByte & 4) != 0;

    /// <summary>Why it can't be deciphered; null if it can, or if it was said before.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether a Retry packet ends with the right tag.</summary>
    public bool IsProven { get; init; }
}
