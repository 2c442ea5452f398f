using System.Buffers;
using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>The headers that say what becomes of a message.</summary>
internal enum HttpHeaderKind : byte { Other, Host, ContentType, ContentLength, ContentEncoding, TransferEncoding, Authorization, Cookie }

/// <summary>A line of a head: name and value.</summary>
internal readonly record struct HttpHeader(HttpPart Name, HttpPart Value)
{
    // RFC 9110, 5.6.2: what a name may consist of.
    private static readonly SearchValues<byte> s_nameBytes =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    public HttpHeaderKind Kind { get; private init; }

    /// <summary>Reads a line; false if it has no colon, or begins with blank space.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, HttpPart line, out HttpHeader header)
    {
        ReadOnlySpan<byte> bytes = line.Of(message);
        int colon = bytes.IndexOf((byte)':');
        header = default;
        if (colon < 0 || bytes[0] is (byte)' ' or (byte)'\t') return false;
        int value = colon + 1;
        while (value < bytes.Length && bytes[value] is (byte)' ' or (byte)'\t') value++;
        header = new HttpHeader(new HttpPart(line.At, colon), new HttpPart(line.At + value, bytes.Length - value)) { Kind = KindOf(bytes[..colon]) };
        return true;
    }

    /// <summary>Whether the name consists of what it may.</summary>
    public static bool IsName(ReadOnlySpan<byte> name) => name.Length > 0 && !name.ContainsAnyExcept(s_nameBytes);

    /// <summary>Whether two tokens are the same, capitals or not.</summary>
    public static bool IsToken(ReadOnlySpan<byte> value, ReadOnlySpan<byte> token) => System.Text.Ascii.EqualsIgnoreCase(value.Trim((byte)' '), token);

    /// <summary>A number, if the value is nothing else.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> value, out long number)
    {
        ReadOnlySpan<byte> digits = value.Trim((byte)' ');
        return Utf8Parser.TryParse(digits, out number, out int used) && used == digits.Length && number >= 0;
    }

    private static HttpHeaderKind KindOf(ReadOnlySpan<byte> name) => name.Length switch
    {
        4 when IsToken(name, "host"u8) => HttpHeaderKind.Host,
        6 when IsToken(name, "cookie"u8) => HttpHeaderKind.Cookie,
        12 when IsToken(name, "content-type"u8) => HttpHeaderKind.ContentType,
        13 when IsToken(name, "authorization"u8) => HttpHeaderKind.Authorization,
        14 when IsToken(name, "content-length"u8) => HttpHeaderKind.ContentLength,
        16 when IsToken(name, "content-encoding"u8) => HttpHeaderKind.ContentEncoding,
        17 when IsToken(name, "transfer-encoding"u8) => HttpHeaderKind.TransferEncoding,
        19 when IsToken(name, "proxy-authorization"u8) => HttpHeaderKind.Authorization,
        _ => HttpHeaderKind.Other,
    };
}
