using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>Shows the headers of one message, one after the other.</summary>
internal ref struct HttpHeaderNodes(Dissection d, HttpKind kind)
{
    private bool _hasLength, _hasCoding;

    /// <param name="s">The message.</param>
    /// <param name="line">The header's line.</param>
    /// <param name="size">How many bytes it takes with its end.</param>
    /// <param name="header">Name and value.</param>
    public void Show(in Slice s, TextPart line, int size, in HttpHeader header)
    {
        ReadOnlySpan<byte> message = s.Bytes;
        if (header.Known is { } known)
        {
            d.Made(known.Field, s, line.At, size, TextNodes.Ascii(d, HttpHeader.UpToZero(header.Value.Of(message))));
            Label(s, line.At, size);
            d.Open();
            ShowParts(s, line, size, header);
            d.Close();
        }
        bool hasName = HttpHeader.IsName(header.Name.Of(message)), isLine = kind is HttpKind.Request or HttpKind.Response;
        if (isLine || header.Known is null)
        {
            ReadOnlySpan<byte> text = s.Span(line.At, size);
            // As in tshark, what belongs to neither request nor response is shown as it is printed.
            ReadOnlySpan<byte> value = isLine || !hasName ? TextNodes.Ascii(d, HttpHeader.UpToZero(text)) : d.BeginText().AppendPrintableBytes(text).Span;
            d.Made(LineField, s, line.At, size, value, header.Known is null ? NodeFlags.None : NodeFlags.Hidden);
            Label(s, line.At, size);
            if (isLine || !hasName) TextNodes.NoteStray(d, s, text);
        }
        if (hasName) return;
        d.Open();
        d.BeginText().Append("Illegal characters found in header name");
        d.Expert(HttpFields.BadHeaderName, s, Severity.Warning, ExpertGroup.Protocol);
        d.Close();
    }

    private readonly int LineField => kind switch
    {
        HttpKind.Request => HttpFields.RequestLine,
        HttpKind.Response => HttpFields.ResponseLine,
        _ => HttpFields.UnknownHeader,
    };

    private readonly void Label(in Slice s, int at, int size)
    {
        int node = d.LastNode;
        if (!d.WantsText || node == Tape.Discarded) return;
        d.BeginText().AppendPrintableBytes(s.Span(at, size));
        d.EndText(node);
    }

    private void ShowParts(in Slice s, TextPart line, int size, in HttpHeader header)
    {
        ReadOnlySpan<byte> value = HttpHeader.UpToZero(header.Value.Of(s.Bytes));
        switch (header.Kind)
        {
            case HttpHeaderKind.ContentLength:
                if (!HttpHeader.TryNumber(value, out long length, out _)) break;
                d.Number(HttpFields.ContentLength, s, line.At, size, (ulong)length, NodeFlags.Generated);
                _hasLength = true;
                if (_hasCoding) NoteBoth(s);
                break;
            case HttpHeaderKind.TransferEncoding:
                _hasCoding = true;
                if (!HttpCodings.AreKnown(value, out _)) Note(s, "Unknown transfer coding name in Transfer-Encoding header", HttpFields.TeUnknown, ExpertGroup.Undecoded);
                if (_hasLength) NoteBoth(s);
                break;
            case HttpHeaderKind.Authorization:
                ShowCredentials(s, value);
                HttpSecurityToken.Show(d, s, value);
                break;
            case HttpHeaderKind.Challenge: HttpSecurityToken.Show(d, s, value); break;
            case HttpHeaderKind.Cookie: ShowCookies(s, header.Value); break;
        }
    }

    private readonly void NoteBoth(in Slice s) => Note(s, "The Content-Length and Transfer-Encoding header must not be set together", HttpFields.TeAndLength, ExpertGroup.Malformed);

    private readonly void Note(in Slice s, string text, int field, ExpertGroup group)
    {
        d.BeginText().Append(text);
        d.Expert(field, s, Severity.Warning, group);
    }

    // RFC 7617: user and password, in base 64.
    private readonly void ShowCredentials(in Slice s, ReadOnlySpan<byte> value)
    {
        const int MostText = 1024;
        if (value.Length < 6 || !HttpHeader.IsToken(value[..6], "basic"u8)) return;
        Span<byte> decoded = stackalloc byte[MostText];
        ReadOnlySpan<byte> text = value[6..];
        Base64.DecodeFromUtf8(text[..Math.Min(text.Length, MostText)], decoded, out _, out int size);
        d.Made(HttpFields.Authbasic, s.Whole, 0, 0, decoded[..size]);
    }

    private readonly void ShowCookies(in Slice s, TextPart value)
    {
        ReadOnlySpan<byte> all = value.Of(s.Bytes);
        foreach (Range range in all.Split((byte)';'))
        {
            (int start, int length) = range.GetOffsetAndLength(all.Length);
            int blank = all.Slice(start, length).IndexOfAnyExcept((byte)' ');
            if (blank >= 0) d.Bytes(HttpFields.CookiePair, s, value.At + start + blank, length - blank);
        }
    }
}
