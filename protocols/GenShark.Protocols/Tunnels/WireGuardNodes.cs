using System.Buffers.Text;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows what handshakes say beside plain fields.</summary>
internal readonly ref struct WireGuardNodes(Dissection d, Slice s, WireGuardKeys keys)
{
    private readonly Dissection d = d;
    private readonly Slice s = s;
    private readonly WireGuardKeys _keys = keys;

    /// <param name="part">What knows how long the message was.</param>
    /// <param name="at">Where the key lies in the message.</param>
    public bool ShowEphemeral(in Slice part, int at)
    {
        if (!d.Need(part, at - part.LayerOffset, WireGuardKey.Size)) return false;
        ReadOnlySpan<byte> key = s.Span(at, WireGuardKey.Size);
        ShowKey(WireGuardFields.Ephemeral, s, at, WireGuardKey.Size, key, NodeFlags.None);
        d.Open();
        ShowWhether(WireGuardFields.EphemeralKnownPrivkey, s, _keys.FindEphemeral(WireGuardKey.Of(key)) is not null);
        d.Close();
        return true;
    }

    /// <summary>What is enciphered; false if it is not whole.</summary>
    public bool ShowBox(in Slice part, int field, int at, int size)
    {
        if (!d.Need(part, at - part.LayerOffset, size)) return false;
        d.Node(field, s, at, size);
        return true;
    }

    public void ShowStatic(byte[] key)
    {
        byte source = d.AddSource(key, "Decrypted Static");
        if (source == 0) return;
        var plain = new Slice(key, key.Length, 0, source, d);
        WireGuardPeer? peer = _keys.Find(WireGuardKey.Of(key));
        ShowKey(WireGuardFields.Static, plain, 0, key.Length, key, NodeFlags.None);
        d.Open();
        ShowWhether(WireGuardFields.StaticKnownPubkey, plain, peer is not null);
        ShowWhether(WireGuardFields.StaticKnownPrivkey, plain, peer?.Secret is not null);
        d.Close();
    }

    public void ShowTime(byte[] time)
    {
        byte source = d.AddSource(time, "Decrypted Timestamp");
        if (source == 0) return;
        var plain = new Slice(time, time.Length, 0, source, d);
        d.Time(WireGuardFields.TimestampValue, plain, 0, time.Length, WireGuardHandshake.TimeOf(time));
        d.Open();
        d.Number(WireGuardFields.TimestampTai64Label, plain, 0, sizeof(ulong), plain.UInt64(0));
        d.Number(WireGuardFields.TimestampNanoseconds, plain, sizeof(ulong), sizeof(uint), (ulong)plain.UInt32(sizeof(ulong)));
        d.Close();
    }

    /// <summary>The first MAC, and whose key it was made with; false if it is not whole.</summary>
    public bool ShowMac(in Slice part, int at)
    {
        if (!d.Bytes(WireGuardFields.Mac1, part, at - part.LayerOffset, WireGuardHash.MacSize)) return false;
        if (WireGuardMac.FindReceiver(_keys, s, at) is not { } receiver) return true;
        Span<byte> key = stackalloc byte[WireGuardKey.Size];
        receiver.Key.CopyTo(key);
        ShowKey(WireGuardFields.ReceiverPubkey, s, 0, 0, key, NodeFlags.Generated);
        d.Open();
        ShowWhether(WireGuardFields.ReceiverPubkeyKnownPrivkey, s, receiver.Secret is not null);
        d.Close();
        return true;
    }

    /// <summary>The second MAC, behind the first one; false if it is not whole.</summary>
    public bool ShowCookieMac(in Slice part, int at) => d.Bytes(WireGuardFields.Mac2, part, at + WireGuardHash.MacSize - part.LayerOffset, WireGuardHash.MacSize);

    public void ShowStream(WireGuardSession? session)
    {
        if (session is not null) d.Number(WireGuardFields.Stream, s, 0, 0, (ulong)session.Index, NodeFlags.Generated);
    }

    public void ShowInitiation(WireGuardSession? session)
    {
        if (session is not null) d.Number(WireGuardFields.ResponseTo, s, 0, 0, (ulong)session.InitiationFrame, NodeFlags.Generated);
    }

    private void ShowWhether(int field, in Slice at, bool value) => d.Number(field, at, 0, 0, value, NodeFlags.Generated);

    private void ShowKey(int field, in Slice of, int at, int size, ReadOnlySpan<byte> key, NodeFlags flags)
    {
        Span<byte> text = stackalloc byte[WireGuardKey.TextSize];
        Base64.EncodeToUtf8(key, text, out _, out _);
        d.Made(field, of, at, size, text, flags);
    }
}
