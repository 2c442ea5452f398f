namespace GenShark.Protocols;

/// <summary>The IPv6 header that extension headers belong to.</summary>
internal static class Ipv6Place
{
    private const int HopLimitOffset = 7, DestinationOffset = 24;

    /// <summary>The hop limit of the innermost header; zero if there is none.</summary>
    public static byte HopLimit(Dissection? dissection) => Find(dissection) is { Length: > HopLimitOffset } header ? header[HopLimitOffset] : (byte)0;

    /// <summary>The destination address of the innermost header.</summary>
    public static bool TryDestination(Dissection dissection, Span<byte> address)
    {
        ReadOnlySpan<byte> header = Find(dissection);
        return header.Length >= DestinationOffset + IPv6Address.Size && header.Slice(DestinationOffset, IPv6Address.Size).TryCopyTo(address);
    }

    private static ReadOnlySpan<byte> Find(Dissection? dissection)
    {
        if (dissection is null) return default;
        ReadOnlySpan<Layer> layers = dissection.Layers;
        for (int i = layers.Length - 1; i >= 0; i--)
        {
            if (layers[i].Protocol.FilterName != "ipv6") continue;
            ReadOnlySpan<byte> bytes = dissection.Source(layers[i].Source);
            return layers[i].Offset < bytes.Length ? bytes[layers[i].Offset..] : default;
        }
        return default;
    }
}
