using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows the first line of a message: what is asked, or how it went.</summary>
internal static class HttpStartLine
{
    /// <param name="d">The packet.</param>
    /// <param name="s">The message.</param>
    /// <param name="part">The line.</param>
    /// <param name="size">How many bytes it takes with its end.</param>
    public static void Show(Dissection d, in Slice s, TextPart part, int size)
    {
        ReadOnlySpan<byte> line = part.Of(s.Bytes);
        TextNodes.ShowText(d, s, part.At, size);
        d.Open();
        d.BeginText().AppendPrintable(s.Span(part.At, size));
        d.Expert(HttpFields.Chat, s, Severity.Chat, ExpertGroup.Sequence);
        if (line.StartsWith("HTTP/"u8) || line.StartsWith("ICY"u8)) ShowResponse(d, s, part);
        else ShowRequest(d, s, part);
        d.Close();
    }

    private static void ShowRequest(Dissection d, in Slice s, TextPart part)
    {
        ReadOnlySpan<byte> line = part.Of(s.Bytes);
        int method = LengthOf(line), uri = Math.Min(method + 1, line.Length), uriSize = LengthOf(line[uri..]), version = Math.Min(uri + uriSize + 1, line.Length);
        d.Bytes(HttpFields.RequestMethod, s, part.At, method);
        d.Bytes(HttpFields.RequestUri, s, part.At + uri, uriSize);
        int query = line.Slice(uri, uriSize).IndexOf((byte)'?');
        if (query >= 0 && query + 1 < uriSize) ShowQuery(d, s, part.At + uri, query, uriSize);
        while (version < line.Length && line[version] == ' ') version++;
        d.Bytes(HttpFields.RequestVersion, s, part.At + version, line.Length - version);
    }

    private static void ShowQuery(Dissection d, in Slice s, int uri, int path, int size)
    {
        d.Open();
        d.Bytes(HttpFields.RequestUriPath, s, uri, path);
        int at = uri + path + 1;
        ReadOnlySpan<byte> query = s.Span(at, size - path - 1);
        d.Bytes(HttpFields.RequestUriQuery, s, at, query.Length);
        d.Open();
        // As in tshark, empty parameters do not count for the places of those that follow.
        foreach (Range range in query.Split((byte)'&'))
        {
            ReadOnlySpan<byte> parameter = query[range];
            if (parameter.Length == 0) continue;
            d.Made(HttpFields.RequestUriQueryParameter, s, at, parameter.Length, parameter);
            at += parameter.Length + 1;
        }
        d.Close();
        d.Close();
    }

    private static void ShowResponse(Dissection d, in Slice s, TextPart part)
    {
        ReadOnlySpan<byte> line = part.Of(s.Bytes);
        int version = LengthOf(line), code = version + 1, status = HttpHead.StatusOf(line, code);
        d.Text(HttpFields.ResponseVersion, s, new TextPart(part.At, version));
        if (status == 0) return;
        d.Number(HttpFields.ResponseCode, s, part.At + code, 3, (ulong)status);
        d.Made(HttpFields.ResponseCodeDesc, s, part.At + code, 3, ((HttpStatus)status).Name() ?? $"Unknown ({status})", NodeFlags.Generated);
        int phrase = code + 4;
        while (phrase < line.Length && line[phrase] == ' ') phrase++;
        if (phrase < line.Length) d.Bytes(HttpFields.ResponsePhrase, s, part.At + phrase, line.Length - phrase);
    }

    private static int LengthOf(ReadOnlySpan<byte> word) => word.IndexOf((byte)' ') is >= 0 and var space ? space : word.Length;
}
