using System.Buffers;
using System.IO.Compression;

namespace GenShark.Protocols;

/// <summary>What a message carries: taken out of its chunks, decompressed, and handed to the protocol of its media type.</summary>
internal static class HttpBody
{
    /// <summary>The media type of a body without its parameters; empty if there is no body that one is said of.</summary>
    public static ReadOnlySpan<byte> TypeOf(in Slice message, in HttpHead head) => head.Kind == HttpKind.None || IsPacked(head) ? default : TypeOf(head.ContentType.Of(message.Bytes));

    /// <summary>A media type without its parameters.</summary>
    public static ReadOnlySpan<byte> TypeOf(ReadOnlySpan<byte> header)
    {
        int end = header.IndexOfAny((byte)';', (byte)' ', (byte)'\t');
        return end < 0 ? header : header[..end];
    }

    private static ReadOnlySpan<byte> ParametersOf(in Slice message, in HttpHead head)
    {
        ReadOnlySpan<byte> header = head.Kind == HttpKind.None ? default : head.ContentType.Of(message.Bytes);
        int semicolon = header.IndexOf((byte)';');
        return semicolon < 0 ? default : header[(semicolon + 1)..];
    }

    /// <summary>Shows how the body is coded and returns what it is without that.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="message">The message.</param>
    /// <param name="head">What its head says.</param>
    /// <param name="body">What stands behind that.</param>
    /// <param name="isCovered">Whether the message's node covers it.</param>
    public static Slice Show(Dissection d, scoped in Slice message, scoped in HttpHead head, scoped in Slice body, bool isCovered)
    {
        if (isCovered) d.Cover(body);
        d.Session.State<MediaTypes>().Enter(TypeOf(message, head), ParametersOf(message, head));
        if (IsPacked(head)) return body;
        Slice whole = head.IsChunked ? Dechunk(d, body) : body;
        if (head is { HasContentEncoding: true, Kind: not HttpKind.None }) whole = Decompress(d, head.ContentEncoding.Of(message.Bytes), whole);
        if (body.Length > 0 && whole.Length == 0 && whole.Source == body.Source) return whole;
        if (head.Kind == HttpKind.None && whole.UInt8(0) is < (byte)' ' or > (byte)'~') return whole;
        if (d.Wants(HttpFields.FileData)) d.Made(HttpFields.FileData, whole, 0, whole.CapturedLength, TextNodes.Ascii(d, whole.Bytes));
        if (d.WantsText && d.Wants(HttpFields.FileData) && d.LastNode != Tape.Discarded)
        {
            d.BeginText().Append($"File Data: {whole.CapturedLength} bytes");
            d.EndText(d.LastNode);
        }
        LookInto(d, body, whole);
        return whole;
    }

    // What the bytes are may be other than what they are said to be.
    private static void LookInto(Dissection d, scoped in Slice body, scoped in Slice whole)
    {
        MediaTypes types = d.Session.State<MediaTypes>();
        types.LookInto(whole.Bytes);
        if (types.IsMarkup) d.PassThrough("data-text-lines", whole);
        if (!types.IsRefused) return;
        d.Cover(body);
        d.BeginText().Append("HTTP body subdissector failed, trying heuristic subdissector");
        d.Expert(HttpFields.SubdissectorFailed, whole, Severity.Note, ExpertGroup.Malformed);
    }

    private static bool IsPacked(in HttpHead head) => head is { IsPacked: true, IsChunked: false };

    private static Slice Dechunk(Dissection d, scoped in Slice body)
    {
        int total = HttpChunks.Show(d, body, out bool hasChunks);
        if (total == 0) d.Cover(body);
        if (!hasChunks) return body.From(body.Length);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(total);
        HttpChunks.Join(body.Bytes, bytes.AsSpan(0, total));
        return new Slice(bytes.AsSpan(0, total), total, 0, d.AddPooledSource(bytes, total, "De-chunked entity body"), d);
    }

    private static Slice Decompress(Dissection d, scoped ReadOnlySpan<byte> coding, scoped in Slice body)
    {
        if (body.CapturedLength == 0 || HttpHeader.IsToken(coding, "identity"u8)) return body;
        DecompressionBudget budget = DecompressionBudget.Of(d);
        bool isWanted = d.Session.Preferences<HttpPreferences>().DecompressBody, isCut = false;
        byte[]? bytes = !isWanted ? null : TryDecompress(coding, body.Bytes, budget.Left, out isCut);
        budget.Take(bytes?.Length ?? 0);
        int node = d.TextNode("", body, 0, body.CapturedLength);
        if (d.WantsText)
        {
            TextBuilder text = d.BeginText().Append("Content-encoded entity body (").Append(coding).Append($"): {body.CapturedLength} bytes");
            if (bytes is not null) text.Append($" -> {bytes.Length} bytes");
            if (isCut) text.Append(" [cut there]");
            d.EndText(node);
        }
        if (bytes is null) return ShowPacked(d, body, isWanted);
        return new Slice(bytes, bytes.Length, 0, d.AddSource(bytes, "Uncompressed entity body"), d);
    }

    // What cannot be decompressed goes no further.
    private static Slice ShowPacked(Dissection d, scoped in Slice body, bool isWanted)
    {
        d.Cover(body);
        d.Open();
        d.BeginText().Append(isWanted ? "Decompression failed" : "Decompression disabled");
        if (isWanted) d.Expert(HttpFields.DecompressionFailed, body, Severity.Warning, ExpertGroup.Undecoded);
        else d.Expert(HttpFields.DecompressionDisabled, body, Severity.Chat, ExpertGroup.Undecoded);
        d.CallData(body);
        d.Close();
        return new Slice([], 0, body.Offset, body.Source, d);
    }

    private static byte[]? TryDecompress(ReadOnlySpan<byte> coding, ReadOnlySpan<byte> body, int room, out bool isCut)
    {
        isCut = false;
        using var packed = new MemoryStream(body.ToArray());
        Stream? decoder = HttpHeader.IsToken(coding, "br"u8) ? new BrotliStream(packed, CompressionMode.Decompress) : HttpCodings.IsDeflate(coding) ? OpenDeflated(packed, body) : null;
        if (decoder is null) return null;
        using (decoder) return ReadSome(decoder, room, out isCut);
    }

    // What it is tells its first bytes, not its name: gzip, or deflate with a header (RFC 9110, 8.4.1.2) or without.
    private static Stream OpenDeflated(MemoryStream packed, ReadOnlySpan<byte> body) =>
        GzipHeader.SizeOf(body) is > 0 and var header ? OpenBehind(packed, header)
        : body.StartsWith("\u001f"u8) ? new GZipStream(packed, CompressionMode.Decompress)
        : HasZLibHeader(body) ? new ZLibStream(packed, CompressionMode.Decompress)
        : new DeflateStream(packed, CompressionMode.Decompress);

    // As in tshark, what stands behind the data is not checked.
    private static DeflateStream OpenBehind(MemoryStream packed, int header)
    {
        packed.Position = header;
        return new DeflateStream(packed, CompressionMode.Decompress);
    }

    // RFC 1950, 2.2: the method is deflate, and both bytes together are a multiple of 31.
    private static bool HasZLibHeader(ReadOnlySpan<byte> body) => body.Length > 1 && (body[0] & 0xf) == 8 && (body[0] << 8 | body[1]) % 31 == 0;

    // Up to the damage, if there is any; null if nothing comes of it.
    private static byte[]? ReadSome(Stream decoder, int room, out bool isCut)
    {
        var unpacked = new MemoryStream();
        byte[] piece = new byte[16 << 10];
        isCut = false;
        try
        {
            while (!isCut && decoder.Read(piece) is > 0 and var read)
            {
                isCut = unpacked.Length + read > room;
                unpacked.Write(piece, 0, isCut ? (int)(room - unpacked.Length) : read);
            }
        }
        catch (Exception damage) when (damage is InvalidDataException or InvalidOperationException or IOException)
        {
            return unpacked.Length == 0 ? null : unpacked.ToArray();
        }
        return unpacked.ToArray();
    }
}
