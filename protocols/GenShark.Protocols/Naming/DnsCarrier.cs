namespace GenShark.Protocols;

/// <summary>What carries a message, and as which of the three protocols that share its form.</summary>
internal static class DnsCarrier
{
    /// <summary>Whether the layer behind <paramref name="slice"/> came over TCP.</summary>
    public static bool IsStream(Dissection d, in Slice slice)
    {
        ReadOnlySpan<Layer> layers = d.Layers;
        for (int i = layers.Length - 1; i >= 0; i--)
        {
            if (layers[i].Protocol.FilterName == "dns") continue;
            if (layers[i].Offset < slice.Offset || layers[i].Source != slice.Source) return layers[i].Protocol.FilterName == "tcp";
        }
        return false;
    }

    /// <summary>Whether the message came in a stream of QUIC; in the same packet stand the handshake's messages, and other streams.</summary>
    public static bool IsQuic(Dissection d)
    {
        ReadOnlySpan<Layer> layers = d.Layers;
        int carrier = layers.Length - 1;
        while (carrier > 0 && layers[carrier].Protocol.FilterName is "dns" or "tls") carrier--;
        return carrier > 0 && layers[carrier].Protocol == QuicProtocol.Instance;
    }

    public static bool IsMulticast(Dissection? d) => d?.Current?.FilterName == "mdns";

    public static bool IsLinkLocal(Dissection? d) => d?.Current?.FilterName == "llmnr";
}
