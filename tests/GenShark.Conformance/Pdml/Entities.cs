using System.Globalization;
using System.Text;

namespace GenShark.Conformance.Pdml;

/// <summary>XML's character references, which never grow when they are replaced.</summary>
internal static class Entities
{
    private const int LongestReference = 10;

    /// <summary>Copies a value with its references replaced; what is no reference stays as it is.</summary>
    public static int Unescape(ReadOnlySpan<byte> escaped, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            var ampersand = escaped.IndexOf((byte)'&');
            if (ampersand < 0)
            {
                escaped.CopyTo(destination[written..]);
                return written + escaped.Length;
            }
            escaped[..ampersand].CopyTo(destination[written..]);
            written += ampersand;
            escaped = escaped[ampersand..];
            var end = escaped[..Math.Min(escaped.Length, LongestReference)].IndexOf((byte)';');
            if (end > 1 && TryDecode(escaped[1..end], out var character))
            {
                written += character.EncodeToUtf8(destination[written..]);
                escaped = escaped[(end + 1)..];
            }
            else
            {
                destination[written++] = (byte)'&';
                escaped = escaped[1..];
            }
        }
    }

    private static bool TryDecode(ReadOnlySpan<byte> reference, out Rune character)
    {
        character = default;
        if (reference[0] == '#')
        {
            var isHex = reference.Length > 2 && reference[1] is (byte)'x' or (byte)'X';
            var digits = reference[(isHex ? 2 : 1)..];
            var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            return uint.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && Rune.TryCreate(code, out character);
        }
        char known = reference switch
        {
            _ when reference.SequenceEqual("lt"u8) => '<',
            _ when reference.SequenceEqual("gt"u8) => '>',
            _ when reference.SequenceEqual("amp"u8) => '&',
            _ when reference.SequenceEqual("quot"u8) => '"',
            _ when reference.SequenceEqual("apos"u8) => '\'',
            _ => '\0',
        };
        character = new Rune(known);
        return known != '\0';
    }
}
