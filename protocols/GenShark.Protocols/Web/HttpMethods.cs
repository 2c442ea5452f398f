namespace GenShark.Protocols;

/// <summary>The methods that requests are told by: of HTTP, WebDAV and its kin, UPnP, RPC over HTTP.</summary>
internal static class HttpMethods
{
    private static readonly Dictionary<string, HttpKind>.AlternateLookup<ReadOnlySpan<char>> s_kinds = Make();

    private const int Longest = 16;

    /// <summary>What a message is that begins with this word.</summary>
    public static HttpKind KindOf(ReadOnlySpan<byte> method)
    {
        Span<char> name = stackalloc char[Longest];
        if (method.Length is 0 or > Longest) return HttpKind.None;
        for (int i = 0; i < method.Length; i++) name[i] = (char)method[i];
        return s_kinds.TryGetValue(name[..method.Length], out HttpKind kind) ? kind : HttpKind.None;
    }

    private static Dictionary<string, HttpKind>.AlternateLookup<ReadOnlySpan<char>> Make()
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
        return kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
