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

    public static bool IsMulticast(Dissection? d) => d?.Current?.FilterName == "mdns";

    public static bool IsLinkLocal(Dissection? d) => d?.Current?.FilterName == "llmnr";
}
