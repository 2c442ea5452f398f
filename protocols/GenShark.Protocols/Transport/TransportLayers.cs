namespace GenShark.Protocols;

/// <summary>What of the transport layer carries the layer that is being walked.</summary>
internal static class TransportLayers
{
    /// <summary>Whether the innermost is TCP, which is taken for granted where there is none.</summary>
    public static bool IsStream(Dissection d)
    {
        for (int i = d.Layers.Length - 1; i >= 0; i--)
        {
            if (d.Layers[i].Protocol.FilterName is "tcp" or "udp") return d.Layers[i].Protocol.FilterName == "tcp";
        }
        return true;
    }

    /// <summary>The ports of the innermost.</summary>
    public static (ushort Source, ushort Destination) PortsOf(Dissection d) =>
        IsStream(d) ? d.Session.State<TcpConversations>().Ports : d.Session.State<UdpConversations>().Ports;
}
