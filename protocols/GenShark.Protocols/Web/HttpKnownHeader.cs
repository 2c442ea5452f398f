namespace GenShark.Protocols;

/// <summary>A header that has a field of its own.</summary>
/// <param name="Field">The field's number.</param>
/// <param name="Kind">What the header says of its message.</param>
internal sealed record HttpKnownHeader(int Field, HttpHeaderKind Kind = HttpHeaderKind.Other)
{
    private static readonly AsciiTable<HttpKnownHeader> s_byName = new(new Dictionary<string, HttpKnownHeader>(StringComparer.OrdinalIgnoreCase)
    {
        ["Accept"] = new(HttpFields.Accept),
        ["Accept-Encoding"] = new(HttpFields.AcceptEncoding),
        ["Accept-Language"] = new(HttpFields.AcceptLanguage),
        ["Authorization"] = new(HttpFields.Authorization, HttpHeaderKind.Authorization),
        ["Cache-Control"] = new(HttpFields.CacheControl),
        ["Connection"] = new(HttpFields.Connection),
        ["Content-Encoding"] = new(HttpFields.ContentEncoding, HttpHeaderKind.ContentEncoding),
        ["Content-Length"] = new(HttpFields.ContentLengthHeader, HttpHeaderKind.ContentLength),
        ["Content-Type"] = new(HttpFields.ContentType, HttpHeaderKind.ContentType),
        ["Cookie"] = new(HttpFields.Cookie, HttpHeaderKind.Cookie),
        ["Date"] = new(HttpFields.Date),
        ["Host"] = new(HttpFields.Host, HttpHeaderKind.Host),
        ["HTTP2-Settings"] = new(HttpFields.Http2Settings),
        ["Last-Modified"] = new(HttpFields.LastModified),
        ["Location"] = new(HttpFields.Location),
        ["Proxy-Authenticate"] = new(HttpFields.ProxyAuthenticate, HttpHeaderKind.Challenge),
        ["Proxy-Authorization"] = new(HttpFields.ProxyAuthorization, HttpHeaderKind.Authorization),
        ["Referer"] = new(HttpFields.Referer),
        ["Sec-WebSocket-Accept"] = new(HttpFields.SecWebsocketAccept),
        ["Sec-WebSocket-Extensions"] = new(HttpFields.SecWebsocketExtensions),
        ["Sec-WebSocket-Key"] = new(HttpFields.SecWebsocketKey),
        ["Sec-WebSocket-Protocol"] = new(HttpFields.SecWebsocketProtocol),
        ["Sec-WebSocket-Version"] = new(HttpFields.SecWebsocketVersion),
        ["Server"] = new(HttpFields.Server),
        ["Set-Cookie"] = new(HttpFields.SetCookie),
        ["Transfer-Encoding"] = new(HttpFields.TransferEncoding, HttpHeaderKind.TransferEncoding),
        ["Upgrade"] = new(HttpFields.Upgrade, HttpHeaderKind.Upgrade),
        ["User-Agent"] = new(HttpFields.UserAgent),
        ["WWW-Authenticate"] = new(HttpFields.WwwAuthenticate, HttpHeaderKind.Challenge),
        ["X-Forwarded-For"] = new(HttpFields.XForwardedFor),
    });

    /// <summary>The header of a name; null if it has no field.</summary>
    public static HttpKnownHeader? Find(ReadOnlySpan<byte> name) => s_byName.Find(name);
}
