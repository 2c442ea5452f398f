namespace GenShark.Protocols;

/// <summary>The handshake of TLS within QUIC: its messages stand in no records (RFC 9001, 4.1.3).</summary>
internal static class QuicHandshake
{
    /// <summary>Walks what follows of one side's messages, as a layer within the packet's. False after a fault.</summary>
    public static bool Call(Dissection d, in Slice messages)
    {
        if (messages.Length == 0) return true;
        bool wasFrozen = d.Columns.Frozen;
        d.Columns.Frozen = true;
        bool done = d.Call(TlsProtocol.Instance, messages);
        d.Columns.Frozen = wasFrozen;
        return done;
    }

    /// <summary>Whether the layer of TLS that is being walked stands in a packet of QUIC, perhaps behind others.</summary>
    public static bool IsWithin(Dissection d) =>
        Tls.CarrierOf(d) is >= 0 and var carrier && carrier < d.LayerCount - 1 && d.Layers[carrier].Protocol == QuicProtocol.Instance;

    /// <summary>The connection's number among those of TLS: those of TCP are counted for themselves.</summary>
    public static uint StreamOf(Dissection d) => 1u << 31 | d.Session.State<QuicConversations>().Packet.Connection!.Number;
}
