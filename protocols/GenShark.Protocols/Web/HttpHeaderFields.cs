namespace GenShark.Protocols;

/// <summary>The headers that have fields of their own.</summary>
internal static class HttpHeaderFields
{
    private const int Longest = 24;

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_fields = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["Accept"] = HttpFields.Accept,
        ["Accept-Encoding"] = HttpFields.AcceptEncoding,
        ["Accept-Language"] = HttpFields.AcceptLanguage,
        ["Authorization"] = HttpFields.Authorization,
        ["Cache-Control"] = HttpFields.CacheControl,
        ["Connection"] = HttpFields.Connection,
        ["Content-Encoding"] = HttpFields.ContentEncoding,
        ["Content-Length"] = HttpFields.ContentLengthHeader,
        ["Content-Type"] = HttpFields.ContentType,
        ["Cookie"] = HttpFields.Cookie,
        ["Date"] = HttpFields.Date,
        ["Host"] = HttpFields.Host,
        ["HTTP2-Settings"] = HttpFields.Http2Settings,
        ["Last-Modified"] = HttpFields.LastModified,
        ["Location"] = HttpFields.Location,
        ["Proxy-Authenticate"] = HttpFields.ProxyAuthenticate,
        ["Proxy-Authorization"] = HttpFields.ProxyAuthorization,
        ["Referer"] = HttpFields.Referer,
        ["Sec-WebSocket-Accept"] = HttpFields.SecWebsocketAccept,
        ["Sec-WebSocket-Extensions"] = HttpFields.SecWebsocketExtensions,
        ["Sec-WebSocket-Key"] = HttpFields.SecWebsocketKey,
        ["Sec-WebSocket-Protocol"] = HttpFields.SecWebsocketProtocol,
        ["Sec-WebSocket-Version"] = HttpFields.SecWebsocketVersion,
        ["Server"] = HttpFields.Server,
        ["Set-Cookie"] = HttpFields.SetCookie,
        ["Transfer-Encoding"] = HttpFields.TransferEncoding,
        ["Upgrade"] = HttpFields.Upgrade,
        ["User-Agent"] = HttpFields.UserAgent,
        ["WWW-Authenticate"] = HttpFields.WwwAuthenticate,
        ["X-Forwarded-For"] = HttpFields.XForwardedFor,
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of the field for a header; below zero if it has none.</summary>
    public static int Find(ReadOnlySpan<byte> name)
    {
        if (name.Length > Longest) return -1;
        Span<char> characters = stackalloc char[Longest];
        for (int i = 0; i < name.Length; i++) characters[i] = (char)name[i];
        return s_fields.TryGetValue(characters[..name.Length], out int field) ? field : -1;
    }
}
