using System.Buffers;
using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>The headers that say what becomes of a message.</summary>
internal enum HttpHeaderKind : byte { Other, Host, ContentType, ContentLength, ContentEncoding, TransferEncoding, Authorization, Challenge, Cookie, Upgrade }

/// <summary>A line of a head: name and value.</summary>
internal readonly record struct HttpHeader(TextPart Name, TextPart Value)
{
    // RFC 9110, 5.6.2: what a name may consist of; tshark adds the backslash.
    private static readonly SearchValues<byte> s_nameBytes =
        SearchValues.Create("!#$%&'*+-.\\^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    /// <summary>What is known of headers of this name; null if nothing.</summary>
    public HttpKnownHeader? Known { get; private init; }

    public HttpHeaderKind Kind => Known?.Kind ?? HttpHeaderKind.Other;

    /// <summary>Reads a line; false if it has no colon.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, TextPart line, out HttpHeader header)
    {
        ReadOnlySpan<byte> bytes = line.Of(message);
        int colon = bytes.IndexOf((byte)':');
        header = default;
        if (colon < 0) return false;
        int value = colon + 1;
        while (value < bytes.Length && bytes[value] is (byte)' ' or (byte)'\t') value++;
        header = new HttpHeader(new TextPart(line.At, colon), new TextPart(line.At + value, bytes.Length - value)) { Known = HttpKnownHeader.Find(bytes[..colon]) };
        return true;
    }

    /// <summary>Whether the name consists of what it may.</summary>
    public static bool IsName(ReadOnlySpan<byte> name) => name.Length > 0 && !name.ContainsAnyExcept(s_nameBytes);

    /// <summary>Whether two tokens are the same, capitals or not.</summary>
    public static bool IsToken(ReadOnlySpan<byte> value, ReadOnlySpan<byte> token) => System.Text.Ascii.EqualsIgnoreCase(value.Trim((byte)' '), token);

    /// <summary>The number that a value begins with.</summary>
    /// <param name="value">The value.</param>
    /// <param name="number">The number.</param>
    /// <param name="isAll">Whether the value is nothing else.</param>
    public static bool TryNumber(ReadOnlySpan<byte> value, out long number, out bool isAll)
    {
        ReadOnlySpan<byte> digits = value.Trim((byte)' ');
        bool isNumber = Utf8Parser.TryParse(digits, out number, out int used) && number >= 0;
        isAll = used == digits.Length;
        return isNumber && (isAll || digits[used] is (byte)' ' or >= (byte)'\t' and <= (byte)'\r');
    }

    /// <summary>What a value says: as in tshark, it ends before a zero.</summary>
    public static ReadOnlySpan<byte> UpToZero(ReadOnlySpan<byte> value) => value.IndexOf((byte)0) is >= 0 and var zero ? value[..zero] : value;
}
