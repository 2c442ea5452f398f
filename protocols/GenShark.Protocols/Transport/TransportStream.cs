namespace GenShark.Protocols;

/// <summary>The conversation of TCP or UDP that carries what is being walked.</summary>
internal static class TransportStream
{
    /// <summary>Its number among those of its protocol: <c>tcp.stream</c> or <c>udp.stream</c>.</summary>
    public static uint NumberOf(Dissection d, bool isTcp) => isTcp ? TcpConversations.StreamOf(d) : UdpConversations.StreamOf(d);
}
