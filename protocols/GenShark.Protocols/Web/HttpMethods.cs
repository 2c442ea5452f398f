namespace GenShark.Protocols;

/// <summary>The methods that requests are told by: of HTTP, WebDAV and its kin, UPnP, RPC over HTTP.</summary>
internal static class HttpMethods
{
    private static readonly AsciiTable<HttpKind> s_kinds = new(Make());

    /// <summary>What a message is that begins with this word.</summary>
    public static HttpKind KindOf(ReadOnlySpan<byte> method) => s_kinds.Find(method);

    private static Dictionary<string, HttpKind> Make()
    {
        var kinds = new Dictionary<string, HttpKind>(StringComparer.Ordinal);
        foreach (string name in (string[])
            [
                "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH",
                "PROPFIND", "PROPPATCH", "MKCOL", "COPY", "MOVE", "LOCK", "UNLOCK", "SEARCH", "POLL",
                "BCOPY", "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH",
                "VERSION-CONTROL", "REPORT", "CHECKOUT", "CHECKIN", "UNCHECKOUT", "MKWORKSPACE", "UPDATE", "LABEL", "MERGE", "BASELINE-CONTROL", "MKACTIVITY",
                "M-SEARCH", "M-POST", "RPC_CONNECT", "RPC_IN_DATA", "RPC_OUT_DATA", "CCM_POST",
            ]) kinds.Add(name, HttpKind.Request);
        foreach (string name in (string[])["NOTIFY", "SUBSCRIBE", "UNSUBSCRIBE"]) kinds.Add(name, HttpKind.Notification);
        return kinds;
    }
}
