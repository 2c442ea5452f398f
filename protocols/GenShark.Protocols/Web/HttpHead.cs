using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>What a message's first line makes of it; headers without such a line may be the rest of a message.</summary>
internal enum HttpKind : byte { None, Request, Notification, Response, Headers }

/// <summary>What the head of a message says: its first line and what is needed of its headers, as places in the message.</summary>
internal readonly record struct HttpHead
{
    private const int Unknown = -1;

    /// <summary>That the end of a head is looked for.</summary>
    public const int Stage = 1;

    public HttpKind Kind { get; private init; }

    /// <summary>Whether the first line ends.</summary>
    public bool HasLine { get; private init; }

    /// <summary>Whether headers without a first line end in a line that does not.</summary>
    public bool HasLoneEnd { get; private init; }

    /// <summary>Where the first line begins: behind what is left over of the message before.</summary>
    public int Start { get; private init; }

    /// <summary>Where the body begins; below zero if the head does not end.</summary>
    public int Size { get; private init; }

    /// <summary>Where the body begins for what counts the message's bytes: behind the blank line, though what is no header stands before it; below zero if there is none.</summary>
    public int End { get; private init; }

    public TextPart Line { get; private init; }
    public TextPart Method { get; private init; }
    public TextPart Uri { get; private init; }
    public TextPart Host { get; private init; }
    public TextPart ContentType { get; private init; }
    public TextPart ContentEncoding { get; private init; }
    public TextPart Upgrade { get; private init; }

    public bool HasHost { get; private init; }
    public bool HasContentEncoding { get; private init; }
    public bool HasTransferEncoding { get; private init; }
    public bool IsChunked { get; private init; }

    /// <summary>Whether the whole body is compressed, its chunks and all: tshark goes no further then.</summary>
    public bool IsPacked { get; private init; }

    /// <summary>Whether the message ends with its chunks: that is asked less exactly.</summary>
    public bool EndsWithChunks { get; private init; }

    /// <summary>Of the body, in bytes; below zero if not given.</summary>
    public long BodyLength { get; private init; }

    /// <summary>What counts the message's bytes takes for the length of the body: of headers behind what is no header too, and nothing but numbers.</summary>
    public long ContentLength { get; private init; }

    /// <summary>Of a response; 0 if it is none.</summary>
    public int Status { get; private init; }

    /// <summary>Whether a response like this has no body, whatever its headers say (RFC 9112, 6.3).</summary>
    public bool IsBodiless => Kind == HttpKind.Response && Status is >= 100 and < 200 or 204 or 304;

    /// <summary>Whether bytes begin with what is left over of the message before; what follows may be no message.</summary>
    public static bool BeginsWithLeftover(ReadOnlySpan<byte> message) => message.StartsWith("\r\n"u8) && message.Length > 2 && message[2] is >= (byte)' ' and <= (byte)'~';

    /// <summary>What the head of a message says.</summary>
    /// <param name="message">The message.</param>
    public static HttpHead Read(in Slice message) => Read(message.Bytes, IsCut(message));

    /// <summary>Whether the capture lacks the end of what was sent: then a line may be no more than begun.</summary>
    public static bool IsCut(in Slice message) => message.CapturedLength < message.Length;

    private static HttpHead Read(ReadOnlySpan<byte> message, bool isCut)
    {
        HttpHead head = ReadLine(message, isCut);
        if (head.Kind == HttpKind.None) return head;
        var lines = new TextLines(message, head.Start, isCut);
        if (head.Kind != HttpKind.Headers) lines.MoveNext();
        return head.WithHeaders(message, lines);
    }

    /// <summary>What the first line alone says.</summary>
    public static HttpHead ReadLine(ReadOnlySpan<byte> message, bool isCut = false)
    {
        int start = message.StartsWith("\r\n"u8) ? 2 : 0;
        var lines = new TextLines(message, start, isCut);
        if (!lines.MoveNext()) return new HttpHead { Size = Unknown, End = Unknown, BodyLength = Unknown, ContentLength = Unknown };
        var head = new HttpHead { HasLine = true, Start = start, Line = lines.Current, Size = Unknown, End = Unknown, BodyLength = Unknown, ContentLength = Unknown };
        head = head.WithKind(message);
        return head.Kind == HttpKind.None && MayBeText(message) && HttpHeader.TryRead(message, lines.Current, out _) ? head with { Kind = HttpKind.Headers } : head;
    }

    /// <summary>Whether a head ends behind one of its lines. If not, what need not be looked at again goes up to its last line, which may go on.</summary>
    public static bool EndsBehind(ReadOnlySpan<byte> message, ref int line)
    {
        var lines = new TextLines(message, line);
        while (lines.MoveNext())
        {
            if (lines.Current.Size == 0 || !HttpHeader.TryRead(message, lines.Current, out _) && !StartsMessage(lines.Current.Of(message))) return true;
            line = lines.Next;
        }
        return false;
    }

    private HttpHead WithHeaders(ReadOnlySpan<byte> message, TextLines lines)
    {
        HttpHead head = this;
        while (lines.MoveNext())
        {
            if (lines.Current.Size == 0) return head with { Size = lines.Next, End = lines.Next };
            if (!HttpHeader.TryRead(message, lines.Current, out HttpHeader header))
            {
                if (StartsMessage(lines.Current.Of(message))) continue;
                return (head with { Size = lines.Current.At }).WithEnd(message, lines);
            }
            head = head.With(message, header);
        }
        return head.Kind == HttpKind.Headers ? head with { Size = message.Length, End = message.Length, HasLoneEnd = lines.Next < message.Length } : head;
    }

    // What no header ended the head with is body; how long that is, the headers behind it say too.
    private HttpHead WithEnd(ReadOnlySpan<byte> message, TextLines lines)
    {
        HttpHead head = this;
        while (lines.MoveNext())
        {
            if (lines.Current.Size == 0) return head with { End = lines.Next };
            if (!HttpHeader.TryRead(message, lines.Current, out HttpHeader header)) continue;
            HttpHead told = head.With(message, header);
            head = head with { ContentLength = told.ContentLength, EndsWithChunks = told.EndsWithChunks };
        }
        return head.Kind == HttpKind.Headers ? head with { End = head.Size } : head;
    }

    /// <summary>Whether a line is the first one of a message.</summary>
    public static bool StartsMessage(ReadOnlySpan<byte> line) => KindOf(line) != HttpKind.None;

    /// <summary>Whether the first line says that it is HTTP, version 1, whatever else it says: what is no message then shows nothing.</summary>
    public static bool NamesProtocol(ReadOnlySpan<byte> message)
    {
        var lines = new TextLines(message, 0);
        if (!lines.MoveNext()) return false;
        ReadOnlySpan<byte> line = lines.Current.Of(message);
        return line.StartsWith("HTTP/1."u8) || line.Length > 0 && line[..^1].EndsWith("HTTP/1."u8);
    }

    /// <summary>Whether bytes may be the beginning of a line.</summary>
    public static bool MayBeText(ReadOnlySpan<byte> message) => message.Length > 0 && message[0] is >= (byte)' ' and <= (byte)'~' or (byte)'\r' or (byte)'\n';

    private static HttpKind KindOf(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("HTTP/"u8) || line.StartsWith("ICY"u8)) return HttpKind.Response;
        int space = line.IndexOf((byte)' ');
        return HttpMethods.KindOf(space < 0 ? line : line[..space]);
    }

    private HttpHead WithKind(ReadOnlySpan<byte> message)
    {
        ReadOnlySpan<byte> line = Line.Of(message);
        HttpKind kind = KindOf(line);
        int space = line.IndexOf((byte)' ');
        if (space < 0) space = line.Length;
        if (kind == HttpKind.Response) return this with { Kind = kind, Status = StatusOf(line, space + 1) };
        if (kind == HttpKind.None) return this;
        int uri = Math.Min(space + 1, line.Length), length = line[uri..].IndexOf((byte)' ');
        return this with { Kind = kind, Method = new TextPart(Line.At, space), Uri = new TextPart(Line.At + uri, length < 0 ? line.Length - uri : length) };
    }

    /// <summary>Of the word's first three bytes the digits with which they begin; 0 if there are fewer, or none is a digit.</summary>
    public static int StatusOf(ReadOnlySpan<byte> line, int at)
    {
        if (at + 3 > line.Length || line.Slice(at, 3).Contains((byte)' ')) return 0;
        return Utf8Parser.TryParse(line.Slice(at, 3).TrimStart(" \t"u8), out uint status, out _) ? (int)status : 0;
    }

    private HttpHead With(ReadOnlySpan<byte> message, in HttpHeader header)
    {
        ReadOnlySpan<byte> value = HttpHeader.UpToZero(header.Value.Of(message));
        var part = new TextPart(header.Value.At, value.Length);
        return header.Kind switch
        {
            HttpHeaderKind.Host => this with { HasHost = true, Host = part },
            HttpHeaderKind.ContentType => this with { ContentType = part },
            HttpHeaderKind.ContentEncoding => this with { HasContentEncoding = true, ContentEncoding = part },
            HttpHeaderKind.ContentLength when HttpHeader.TryNumber(value, out long length, out bool isAll) => this with { BodyLength = length, ContentLength = isAll ? length : ContentLength },
            HttpHeaderKind.Upgrade => this with { Upgrade = part },
            HttpHeaderKind.TransferEncoding => this with { HasTransferEncoding = true, IsChunked = IsChunked | HttpCodings.NameChunks(value), IsPacked = HttpCodings.NameCompression(value), EndsWithChunks = EndsWithChunks | HttpCodings.BeginWithChunks(value) },
            _ => this,
        };
    }
}
