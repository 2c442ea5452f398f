namespace GenShark.Protocols;

/// <summary>The conversation of TCP or UDP that carries what is being walked.</summary>
internal static class TransportStream
{
    /// <summary>Whether it is TCP's, which is taken for granted where neither is there: the innermost of the two counts.</summary>
    public static bool IsTcp(Dissection d)
    {
        for (int i = d.Layers.Length - 1; i >= 0; i--)
        {
            if (d.Layers[i].Protocol == TcpProtocol.Instance) return true;
            if (d.Layers[i].Protocol == UdpProtocol.Instance) return false;
        }
        return true;
    }

    /// <summary>Its number among those of its protocol: <c>tcp.stream</c> or <c>udp.stream</c>. What SCTP carries has one beyond those of TCP.</summary>
    public static uint NumberOf(Dissection d, bool isTcp) => isTcp || IsTcp(d) ? TcpConversations.StreamOf(d) : UdpConversations.StreamOf(d);

    /// <summary>From where to where the packet goes.</summary>
    public static (ushort Source, ushort Destination) PortsOf(Dissection d) =>
        IsTcp(d) ? d.Session.State<TcpConversations>().Ports : d.Session.State<UdpConversations>().Ports;

    /// <summary>Whether the packet goes to a server, which tshark tells from its ports: clients have the higher one.</summary>
    public static bool IsToServer(Dissection d)
    {
        (ushort source, ushort destination) = PortsOf(d);
        return source > destination;
    }
}
