namespace GenShark.Protocols;

/// <summary>The sessions of WireGuard in a capture, and what the packet being walked has to do with its own.</summary>
internal sealed class WireGuardSessions
{
    // Of those that chose one number, so many are remembered.
    private const int MostAlike = 32;

    // By the numbers that their sides chose; the latest last.
    private readonly StateTable<uint, List<WireGuardSession>> _byNumber = new();
    private readonly StateTable<uint, int> _begun = new();
    private readonly ConversationCounter<WireGuardSession> _counter = new();
    private readonly PacketMemory<WireGuardPacket> _memory = new();

    // All that was told; and what was before, where a packet is walked again that came before the last of it.
    private readonly WireGuardKeys _all = new();
    private WireGuardKeys? _earlier;

    /// <summary>The keys that were told before the packet being walked. As in tshark, a second pass tells which are known in the end, but deciphers what the
    /// first could.</summary>
    public WireGuardKeys KeysOf(Dissection d)
    {
        IReadOnlyList<DecryptionSecrets> secrets = d.Session.Secrets;
        int count = secrets.Count;
        while (!d.Session.IsSecondPass && count > 0 && secrets[count - 1].After >= d.Frame.Number) count--;
        if (count >= _all.SecretCount || d.Session.IsSecondPass)
        {
            _all.Update(d.Session, count);
            return _all;
        }
        if (_earlier?.SecretCount != count) (_earlier = new WireGuardKeys()).Update(d.Session, count);
        return _earlier;
    }

    /// <summary>Whether a handshake was begun in the conversation of the datagram that is looked at.</summary>
    public static bool IsKnown(Dissection d) => d.Session.State<WireGuardSessions>()._begun.TryGet(UdpConversations.StreamOf(d), out int frame) && d.KnowsOf(frame);

    /// <summary>Whether long-term keys are known.</summary>
    public bool KnowsPeers(Dissection d) => KeysOf(d).HasPeers;

    /// <summary>Who may have sent an initiation, as far as it can be deciphered.</summary>
    public WireGuardPacket Begin(Dissection d, in Slice s)
    {
        if (_memory.TryRecall(d, s, out WireGuardPacket known)) return known;
        if (!IsKnown(d)) _begun.Set(d.Session, UdpConversations.StreamOf(d), d.Frame.Number);
        WireGuardKeys keys = KeysOf(d);
        var packet = new WireGuardPacket { Handshake = WireGuardHandshake.Begin(keys, WireGuardMac.FindReceiver(keys, s, WireGuardMac.InInitiation), s.Bytes) };
        _memory.Remember(d, s, packet);
        return packet;
    }

    /// <summary>An initiation is whole: a session begins.</summary>
    public WireGuardPacket Open(Dissection d, in Slice s, in WireGuardPacket packet, uint sender)
    {
        if (packet.Session is not null) return packet;
        var session = new WireGuardSession((uint)_counter.Next(d.Session), d.Frame.Number, packet.Handshake, WireGuardEnd.SourceOf(d), WireGuardEnd.DestinationOf(d));
        session.InitiatorNumber = sender;
        Add(d, sender, session);
        return Remember(d, s, packet with { Session = session });
    }

    /// <summary>The session that a response or a cookie is for, if that waits for one.</summary>
    public WireGuardPacket Await(Dissection d, in Slice s, uint receiver)
    {
        if (_memory.TryRecall(d, s, out WireGuardPacket known)) return known;
        var packet = new WireGuardPacket { Session = FindWaiting(d, receiver, WireGuardEnd.DestinationOf(d)) };
        packet.Session?.DependOn(d);
        return Remember(d, s, packet);
    }

    /// <summary>Deciphers a response.</summary>
    public WireGuardPacket Decipher(Dissection d, in Slice s, in WireGuardPacket packet)
    {
        if (packet.IsDeciphered is not null || packet.Session is not { IsAnswered: false, Handshake: { } handshake }) return packet;
        (ChaChaPoly, ChaChaPoly)? keys = handshake.End(KeysOf(d), s.Bytes);
        return Remember(d, s, packet with { IsDeciphered = keys is not null, SessionKeys = keys });
    }

    /// <summary>The answer to an initiation is whole.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="packet">What is known of it.</param>
    /// <param name="sender">The responder's number; null if it sends a cookie, and is to be asked again.</param>
    public void Answer(Dissection d, in WireGuardPacket packet, uint? sender)
    {
        if (packet.Session is not { IsAnswered: false } session) return;
        session.ResponseFrame = d.Frame.Number;
        session.Responder = WireGuardEnd.SourceOf(d);
        session.Keys = packet.SessionKeys;
        if (sender is not { } number) return;
        session.ResponderNumber = number;
        if (number != session.InitiatorNumber) Add(d, number, session);
    }

    /// <summary>The session that data belong to.</summary>
    public WireGuardPacket Find(Dissection d, in Slice s, uint receiver)
    {
        if (_memory.TryRecall(d, s, out WireGuardPacket known)) return known;
        WireGuardPacket packet = FindAnswered(d, receiver, WireGuardEnd.DestinationOf(d));
        packet.Session?.Follow(d, packet.IsFromInitiator);
        return Remember(d, s, packet);
    }

    private WireGuardSession? FindWaiting(Dissection d, uint number, WireGuardEnd destination)
    {
        d.ShareKey(number);
        if (!_byNumber.TryGet(number, out List<WireGuardSession>? alike)) return null;
        return alike.FindLast(it => !it.IsAnswered && it.InitiatorNumber == number && it.Initiator == destination);
    }

    private WireGuardPacket FindAnswered(Dissection d, uint number, WireGuardEnd destination)
    {
        d.ShareKey(number);
        if (!_byNumber.TryGet(number, out List<WireGuardSession>? alike)) return default;
        for (int i = alike.Count - 1; i >= 0; i--)
        {
            WireGuardSession session = alike[i];
            if (!session.IsAnswered) continue;
            if (session.InitiatorNumber == number && session.Initiator == destination) return new WireGuardPacket { Session = session };
            if (session.ResponderNumber == number && session.Responder == destination) return new WireGuardPacket { Session = session, IsFromInitiator = true };
        }
        return default;
    }

    private void Add(Dissection d, uint number, WireGuardSession session)
    {
        d.ShareKey(number);
        List<WireGuardSession> alike = _byNumber.GetOrAdd(d.Session, number, out _) ??= [];
        if (alike.Count == MostAlike) alike.RemoveAt(0);
        alike.Add(session);
    }

    private WireGuardPacket Remember(Dissection d, in Slice s, in WireGuardPacket packet)
    {
        _memory.Remember(d, s, packet);
        return packet;
    }
}

/// <summary>What is known of a packet beside its bytes.</summary>
internal readonly record struct WireGuardPacket
{
    /// <summary>Its session; null if its handshake was not seen.</summary>
    public WireGuardSession? Session { get; init; }

    /// <summary>Of an initiation: what could be deciphered.</summary>
    public WireGuardHandshake? Handshake { get; init; }

    /// <summary>Of data: who sent them.</summary>
    public bool IsFromInitiator { get; init; }

    /// <summary>Of a response: whether the keys of the session are known; null if that is not asked.</summary>
    public bool? IsDeciphered { get; init; }

    public (ChaChaPoly FromInitiator, ChaChaPoly FromResponder)? SessionKeys { get; init; }
}
