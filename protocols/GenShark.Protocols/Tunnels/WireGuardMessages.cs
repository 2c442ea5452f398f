using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The first message of a handshake (the paper, 5.4.2).</summary>
[PartOf<WireGuard>, Endian(Endian.Little)]
public readonly ref partial struct WireGuardInitiation
{
    private const int KeyAt = 8, StaticAt = 40, StaticSize = 48, TimeAt = 88, TimeSize = 28;

    /// <summary>Once keys are known, nothing is told of a message without the MAC that says whose it is.</summary>
    [Custom]
    private bool Enter(Dissection d, in Slice s, ref int at) => !d.Session.State<WireGuardSessions>().KnowsPeers(d) || d.Need(s, 0, WireGuardMac.InInitiation + WireGuardHash.MacSize - s.LayerOffset);

    [Field("wg.sender", "Sender", Base.Hex, Description = "Identifier as chosen by the sender")]
    public partial uint Sender { get; }

    /// <summary>What is shown depends on the keys that are known.</summary>
    [Custom]
    private bool WalkKeys(Dissection d, in Slice s, ref int at)
    {
        Slice message = s.Whole;
        at = s.Length;
        WireGuardSessions all = d.Session.State<WireGuardSessions>();
        bool hasMac = message.Has(0, WireGuardMac.InInitiation + WireGuardHash.MacSize);
        WireGuardPacket packet = hasMac ? all.Begin(d, message) : default;
        var nodes = new WireGuardNodes(d, message, all.KeysOf(d));
        if (!nodes.ShowEphemeral(s, KeyAt) || !nodes.ShowBox(s, WireGuardFields.EncryptedStatic, StaticAt, StaticSize)) return false;
        if (packet.Handshake is { } handshake) nodes.ShowStatic(handshake.Static);
        if (!nodes.ShowBox(s, WireGuardFields.EncryptedTimestamp, TimeAt, TimeSize)) return false;
        if (packet.Handshake?.Time is { } time) nodes.ShowTime(time);
        if (!nodes.ShowMac(s, WireGuardMac.InInitiation)) return false;
        if (d.BeginInfo(append: true) is { } text) text.Append($", sender=0x{Sender:X8}");
        if (!nodes.ShowCookieMac(s, WireGuardMac.InInitiation)) return false;
        packet = all.Open(d, message, packet, Sender);
        nodes.ShowStream(packet.Session);
        if (d.Session.IsSecondPass && packet.Session is { IsAnswered: true } session) d.Number(WireGuardFields.ResponseIn, message, 0, 0, (ulong)session.ResponseFrame, NodeFlags.Generated);
        return true;
    }
}

/// <summary>The second message of a handshake (the paper, 5.4.3).</summary>
[PartOf<WireGuard>, Endian(Endian.Little)]
public readonly ref partial struct WireGuardResponse
{
    private const int KeyAt = 12, EmptyAt = 44, EmptySize = 16;

    /// <summary>Once keys are known, nothing is told of a message without the MAC that says whose it is.</summary>
    [Custom]
    private bool Enter(Dissection d, in Slice s, ref int at) => !d.Session.State<WireGuardSessions>().KnowsPeers(d) || d.Need(s, 0, WireGuardMac.InResponse + WireGuardHash.MacSize - s.LayerOffset);

    [Field("wg.sender", "Sender", Base.Hex, Description = "Identifier as chosen by the sender")]
    public partial uint Sender { get; }

    [Field("wg.receiver", "Receiver", Base.Hex, Description = "Identifier as chosen by receiver")]
    public partial uint Receiver { get; }

    /// <summary>What is shown depends on the keys that are known.</summary>
    [Custom]
    private bool WalkKeys(Dissection d, in Slice s, ref int at)
    {
        Slice message = s.Whole;
        at = s.Length;
        WireGuardSessions all = d.Session.State<WireGuardSessions>();
        bool hasMac = message.Has(0, WireGuardMac.InResponse + WireGuardHash.MacSize);
        WireGuardPacket packet = hasMac ? all.Decipher(d, message, all.Await(d, message, Receiver)) : default;
        var nodes = new WireGuardNodes(d, message, all.KeysOf(d));
        if (!nodes.ShowEphemeral(s, KeyAt) || !nodes.ShowBox(s, WireGuardFields.EncryptedEmpty, EmptyAt, EmptySize)) return false;
        if (packet.IsDeciphered is { } isDeciphered) d.Number(WireGuardFields.HandshakeOk, message, 0, 0, isDeciphered, NodeFlags.Generated);
        if (!nodes.ShowMac(s, WireGuardMac.InResponse)) return false;
        if (d.BeginInfo(append: true) is { } text) text.Append($", sender=0x{Sender:X8}, receiver=0x{Receiver:X8}");
        if (!nodes.ShowCookieMac(s, WireGuardMac.InResponse)) return false;
        all.Answer(d, packet, Sender);
        nodes.ShowStream(packet.Session);
        nodes.ShowInitiation(packet.Session);
        return true;
    }
}

/// <summary>The answer of a side that has too much to do (the paper, 5.4.7).</summary>
[PartOf<WireGuard>, Endian(Endian.Little)]
public readonly ref partial struct WireGuardCookie
{
    [Field("wg.receiver", "Receiver", Base.Hex, Description = "Identifier as chosen by receiver")]
    public partial uint Receiver { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append($", receiver=0x{Receiver:X8}");

    [Field("wg.nonce", "Nonce"), Size(24)]
    public partial ReadOnlySpan<byte> Nonce { get; }

    [Field("wg.encrypted_cookie", "Encrypted Cookie"), Size(32)]
    public partial ReadOnlySpan<byte> Cookie { get; }

    /// <summary>Which handshake the answer is to was seen in other packets.</summary>
    [Custom]
    private bool WalkSession(Dissection d, in Slice s, ref int at)
    {
        Slice message = s.Whole;
        WireGuardSessions all = d.Session.State<WireGuardSessions>();
        WireGuardPacket packet = all.Await(d, message, Receiver);
        all.Answer(d, packet, sender: null);
        var nodes = new WireGuardNodes(d, message, all.KeysOf(d));
        nodes.ShowStream(packet.Session);
        nodes.ShowInitiation(packet.Session);
        return true;
    }
}

/// <summary>A packet of IP, enciphered (the paper, 5.4.6).</summary>
[PartOf<WireGuard>, Endian(Endian.Little)]
public readonly ref partial struct WireGuardTransport
{
    [Field("wg.receiver", "Receiver", Base.Hex, Description = "Identifier as chosen by receiver")]
    public partial uint Receiver { get; }

    [Info(Append = true)] private void WriteReceiver(TextBuilder text) => text.Append($", receiver=0x{Receiver:X8}");

    [Field("wg.counter", "Counter")]
    public partial ulong Counter { get; }

    [Info(Append = true)] private void WriteCounter(TextBuilder text) => text.Append($", counter={Counter}");

    /// <summary>Only with its session's keys can more be told.</summary>
    [Custom]
    private bool WalkBox(Dissection d, in Slice s, ref int at)
    {
        int size = s.CapturedLength - at;
        Slice box = s.Part(at, size);
        at = s.Length;
        return new WireGuardBoxNodes(d, s.Whole, box).Show(Receiver, Counter);
    }
}
