using System.Net;

namespace GenShark.Protocols;

/// <summary>Addresses that protocols of text write.</summary>
internal static class AddressText
{
    private const int Longest = 45;

    /// <summary>An IP address in its usual form: four numbers, or groups of hexadecimal digits; null if it is none.</summary>
    public static Address? Read(ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest) return null;
        Span<char> characters = stackalloc char[Longest];
        System.Text.Encoding.Latin1.GetChars(text, characters);
        if (!IPAddress.TryParse(characters[..text.Length], out IPAddress? parsed)) return null;
        Span<byte> bytes = stackalloc byte[IPv6Address.Size];
        parsed.TryWriteBytes(bytes, out _);
        if (parsed.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6) return IPv6Address.Read(bytes);
        // Fewer numbers stand for addresses elsewhere.
        return text.Count((byte)'.') == 3 ? new IPv4Address(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes)) : null;
    }
}
