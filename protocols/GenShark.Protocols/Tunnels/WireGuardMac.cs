namespace GenShark.Protocols;

/// <summary>The first MAC of a handshake's message, which only who knows the receiver's public key can make (the paper, 5.4.4).</summary>
internal static class WireGuardMac
{
    // In bytes from the message's beginning; the MAC is of all before it.
    public const int InInitiation = 116, InResponse = 60;

    /// <summary>To whom a message is; null if that is not known.</summary>
    public static WireGuardPeer? FindReceiver(WireGuardKeys keys, in Slice s, int at) => keys.FindReceiver(s.Span(0, at), s.Span(at, WireGuardHash.MacSize));
}
