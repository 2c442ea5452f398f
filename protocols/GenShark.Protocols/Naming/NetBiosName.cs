using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Names of NetBIOS: 15 characters and a byte that says whose (RFC 1001, 5.2).</summary>
internal static class NetBiosName
{
    /// <summary>In bytes, without its encoding.</summary>
    public const int Size = 16;

    // What the text of a domain name takes at most: each of its bytes as an escape.
    private const int Room = 1024;

    /// <summary>Writes a name in first-level encoding, with its scope (RFC 1001, 14.1), or why it is none. Its last byte; null if it is none.</summary>
    public static byte? WriteEncoded(TextBuilder text, in DomainName name)
    {
        int start = text.Length;
        name.WriteTo(text);
        Span<byte> room = stackalloc byte[Room];
        int size = Math.Min(text.Length - start, Room);
        text.Span.Slice(start, size).CopyTo(room);
        text.Truncate(start);

        // A zero, of which only the escape is left, ends the name.
        if (room[..size].IndexOf("\\000"u8) is var zero and >= 0) size = zero;
        int dot = room[..size].IndexOf((byte)'.');
        ReadOnlySpan<byte> encoded = room[..(dot < 0 ? size : dot)], scope = room[encoded.Length..size];
        Span<byte> decoded = stackalloc byte[Size];
        int length = 0;
        for (int i = 0; i < encoded.Length; i += 2)
        {
            if (!IsDigit(encoded[i])) return Refuse(text, "1st character not between A and Z in first-level encoding");
            if (i + 1 == encoded.Length) return Refuse(text, "odd number of bytes");
            if (!IsDigit(encoded[i + 1])) return Refuse(text, "2nd character not between A and Z in first-level encoding");
            // What is too long counts up to its size.
            if (length < Size) decoded[length++] = (byte)(encoded[i] - 'A' << 4 | encoded[i + 1] - 'A');
        }
        if (length < Size)
        {
            text.Append($"Illegal NetBIOS name ({length} bytes long)");
            return null;
        }
        Write(text, decoded[..^1]);
        text.Append($"<{decoded[^1]:x2}>").Append(scope);
        return decoded[^1];
    }

    /// <summary>Writes the 15 characters without the blanks at their end; what is not printable in hexadecimal.</summary>
    public static void Write(TextBuilder text, ReadOnlySpan<byte> name)
    {
        int end = name.Length;
        while (end > 0 && name[end - 1] == ' ') end--;
        // A name of blanks alone keeps them.
        foreach (byte character in end == 0 ? name : name[..end])
        {
            if (character is >= 0x20 and < 0x7f) text.Append((char)character);
            else text.Append($"<{character:x2}>");
        }
    }

    /// <summary>Writes behind a name what its last byte says.</summary>
    public static void WriteSuffix(TextBuilder text, byte suffix) => text.Append($" ({((NetBiosSuffix)suffix).Name() ?? "Unknown"})");

    /// <summary>Writes behind an encoded name what its last byte says, if it is one.</summary>
    public static void WriteSuffixOf(TextBuilder text, in DomainName name)
    {
        int start = text.Length;
        byte? suffix = WriteEncoded(text, name);
        text.Truncate(start);
        if (suffix is { } known) WriteSuffix(text, known);
    }

    private static bool IsDigit(byte character) => character is >= (byte)'A' and <= (byte)'Z';

    private static byte? Refuse(TextBuilder text, string reason)
    {
        text.Append($"Illegal NetBIOS name ({reason})");
        return null;
    }
}
