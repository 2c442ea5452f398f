namespace GenShark.Protocols;

/// <summary>The time to live, or hop limit, of the packet that carries a message.</summary>
internal static class TimeToLive
{
    /// <summary>From the innermost IP layer; 0 without one.</summary>
    public static int Find(Dissection d)
    {
        ReadOnlySpan<Layer> layers = d.Layers;
        for (int i = layers.Length - 1; i >= 0; i--)
        {
            int at = layers[i].Protocol.FilterName switch { "ip" => 8, "ipv6" => 7, _ => 0 };
            if (at == 0) continue;
            ReadOnlySpan<byte> bytes = d.Source(layers[i].Source);
            at += layers[i].Offset;
            return (uint)at < (uint)bytes.Length ? bytes[at] : 0;
        }
        return 0;
    }
}
