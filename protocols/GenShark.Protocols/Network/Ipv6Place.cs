using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>The IPv6 header that extension headers belong to.</summary>
internal static class Ipv6Place
{
    private const int HeaderSize = 40, PayloadLengthOffset = 4, HopLimitOffset = 7, DestinationOffset = 24;

    /// <summary>Whether the innermost header promises more bytes than its carrier does.</summary>
    public static bool IsCut(Dissection? dissection)
    {
        if (dissection is null || FindLayer(dissection) is not { } layer) return false;
        ReadOnlySpan<byte> header = BytesOf(dissection, layer);
        return header.Length >= HeaderSize && HeaderSize + BinaryPrimitives.ReadUInt16BigEndian(header[PayloadLengthOffset..]) > layer.Length;
    }

    /// <summary>The hop limit of the innermost header; zero if there is none.</summary>
    public static byte HopLimit(Dissection? dissection) => Find(dissection) is { Length: > HopLimitOffset } header ? header[HopLimitOffset] : (byte)0;

    /// <summary>The destination address of the innermost header.</summary>
    public static bool TryDestination(Dissection dissection, Span<byte> address)
    {
        ReadOnlySpan<byte> header = Find(dissection);
        return header.Length >= DestinationOffset + IPv6Address.Size && header.Slice(DestinationOffset, IPv6Address.Size).TryCopyTo(address);
    }

    /// <summary>Whether the hop-by-hop header behind an IPv6 header has a Jumbo Payload option (RFC 2675, 2).</summary>
    public static bool HasJumbo(in Slice ipv6)
    {
        const byte Pad1 = 0;
        ReadOnlySpan<byte> options = ipv6.Span(HeaderSize, (ipv6.UInt8(HeaderSize + 1) + 1) * 8);
        for (int at = 2; at + 1 < options.Length; at += options[at] == Pad1 ? 1 : Ipv6OptionHead.Size + options[at + 1])
        {
            if (options[at] == (byte)Ipv6OptionType.JumboPayload) return true;
        }
        return false;
    }

    /// <summary>Whether the bytes are there from the start of an option on, as far as the packet goes that its header is in.</summary>
    public static bool Need(Dissection dissection, in Slice option, int size)
    {
        ref readonly Layer header = ref dissection.Layers[^1];
        return dissection.Need(new Slice(option.Layer, header.Length, header.Offset, header.Source, dissection), option.LayerOffset, size);
    }

    private static ReadOnlySpan<byte> Find(Dissection? dissection) =>
        dissection is not null && FindLayer(dissection) is { } layer ? BytesOf(dissection, layer) : default;

    private static Layer? FindLayer(Dissection dissection)
    {
        ReadOnlySpan<Layer> layers = dissection.Layers;
        for (int i = layers.Length - 1; i >= 0; i--)
        {
            if (layers[i].Protocol.FilterName == "ipv6") return layers[i];
        }
        return null;
    }

    private static ReadOnlySpan<byte> BytesOf(Dissection dissection, Layer layer)
    {
        ReadOnlySpan<byte> bytes = dissection.Source(layer.Source);
        return layer.Offset < bytes.Length ? bytes[layer.Offset..] : default;
    }
}
