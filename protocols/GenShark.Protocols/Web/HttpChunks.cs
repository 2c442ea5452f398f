using System.Buffers;
using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>Bodies in chunks (RFC 9112, 7.1).</summary>
internal static class HttpChunks
{
    private static readonly SearchValues<byte> s_digits = SearchValues.Create("0123456789ABCDEFabcdef"u8);

    /// <summary>A chunk: its line, its data, and the line's end behind them.</summary>
    /// <param name="At">Where its line begins.</param>
    /// <param name="DataAt">Where its data begin.</param>
    /// <param name="Size">How many bytes the data take.</param>
    public readonly record struct Chunk(int At, int DataAt, int Size)
    {
        public int End => DataAt + Size + 2;
    }

    // Behind the head's.
    private const int Stage = HttpHead.Stage + 1;

    /// <summary>Where the message ends: a size that must be there at least, or <see cref="MessageSize.Unknown"/>.</summary>
    /// <param name="d">The packet; chunks that were seen to be whole are passed over.</param>
    /// <param name="message">The message, as far as it is there.</param>
    /// <param name="at">Where the first chunk begins.</param>
    public static int EndOf(Dissection? d, ReadOnlySpan<byte> message, int at)
    {
        int start = at;
        if (d is { MessageProgress: { Stage: Stage, Seen: var seen } }) at = Math.Max(at, seen);
        while (TryRead(message, at, out Chunk chunk))
        {
            d?.MessageProgress = new MessageProgress(Stage, at);
            if (chunk.Size == 0) return EndOfTrailers(message, chunk.DataAt) is var end && end > chunk.DataAt ? end : MessageSize.Unknown;
            if (chunk.End > message.Length) return chunk.End;
            at = chunk.End;
        }
        // A line that is no chunk's ends them; if it is the first, all that is there is the body.
        return !new TextLines(message, at).MoveNext() ? MessageSize.Unknown : at == start ? message.Length : at;
    }

    /// <summary>Reads a chunk's line; false if there is none, or if it has no size that could be.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, int at, out Chunk chunk)
    {
        var lines = new TextLines(message, at);
        chunk = default;
        if (!lines.MoveNext() || lines.Current.Size == 0) return false;
        long size = SizeOf(lines.Current.Of(message));
        if (size is < 0 or > int.MaxValue / 2) return false;
        chunk = new Chunk(at, lines.Next, (int)size);
        return true;
    }

    // As tshark reads it: blank space, a sign and a prefix may stand before it, and what is no number is 0.
    private static long SizeOf(ReadOnlySpan<byte> line)
    {
        line = line.TrimStart(" \t\v\f"u8);
        bool isNegative = line.StartsWith("-"u8);
        if (isNegative || line.StartsWith("+"u8)) line = line[1..];
        if (line.StartsWith("0x"u8) || line.StartsWith("0X"u8)) line = line[2..];
        if (line.IndexOfAnyExcept(s_digits) is var end && end >= 0) line = line[..end];
        long size = line.Length == 0 ? 0 : Utf8Parser.TryParse(line, out uint number, out _, 'x') ? number : long.MaxValue;
        return isNegative ? -size : size;
    }

    /// <summary>Shows the chunks and returns how many bytes their data are together.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="body">The chunks.</param>
    /// <param name="hasChunks">Whether there is any; if not, nothing is known of the body.</param>
    public static int Show(Dissection d, in Slice body, out bool hasChunks)
    {
        ReadOnlySpan<byte> bytes = body.Bytes;
        int node = d.TextNode("HTTP chunked response", body, 0, body.CapturedLength), at = 0, total = 0;
        d.Open();
        while (TryRead(bytes, at, out Chunk chunk) && (chunk.Size == 0 || chunk.DataAt + chunk.Size <= bytes.Length))
        {
            ShowChunk(d, body, chunk);
            total += chunk.Size;
            at = chunk.Size == 0 ? chunk.DataAt : Math.Min(chunk.End, bytes.Length);
            if (chunk.Size == 0)
            {
                at = ShowTrailers(d, body, at);
                break;
            }
        }
        d.Close();
        hasChunks = at > 0;
        if (hasChunks && node != Tape.Discarded) d.EndNode(node, body, at);
        return total;
    }

    /// <summary>Copies the chunks' data one behind the other.</summary>
    public static void Join(ReadOnlySpan<byte> body, Span<byte> whole)
    {
        int at = 0;
        while (whole.Length > 0 && TryRead(body, at, out Chunk chunk) && chunk.Size > 0)
        {
            body.Slice(chunk.DataAt, chunk.Size).CopyTo(whole);
            whole = whole[chunk.Size..];
            at = chunk.End;
        }
    }

    private static void ShowChunk(Dissection d, in Slice body, in Chunk chunk)
    {
        int lineSize = chunk.DataAt - chunk.At;
        // The last one is shown with two bytes of what follows its line.
        int node = d.TextNode("End of chunked encoding", body, chunk.At, Math.Min(chunk.End, body.CapturedLength) - chunk.At);
        if (chunk.Size > 0 && d.WantsText)
        {
            d.BeginText().Append($"Data chunk ({chunk.Size} octets)");
            d.EndText(node);
        }
        d.Open();
        d.Number(HttpFields.ChunkSize, body, chunk.At, lineSize, (ulong)chunk.Size);
        if (chunk.Size > 0)
        {
            d.Bytes(HttpFields.ChunkData, body, chunk.DataAt, chunk.Size);
            int boundary = Math.Min(2, body.CapturedLength - chunk.DataAt - chunk.Size);
            if (boundary > 0) d.Bytes(HttpFields.ChunkBoundary, body, chunk.DataAt + chunk.Size, boundary);
        }
        d.Close();
    }

    // As in tshark, the blank line is not waited for behind a trailer.
    private static int EndOfTrailers(ReadOnlySpan<byte> message, int at)
    {
        var lines = new TextLines(message, at);
        while (lines.MoveNext() && lines.Current.Size > 0) { }
        return lines.Next;
    }

    private static int ShowTrailers(Dissection d, in Slice body, int at)
    {
        var lines = new TextLines(body.Bytes, at);
        int end = at;
        while (lines.MoveNext() && lines.Current.Size > 0) end = lines.Next;
        if (end > at) d.Bytes(HttpFields.ChunkedTrailerPart, body, at, end - at);
        if (lines.Next > end) TextNodes.ShowText(d, body, end, lines.Next - end);
        return lines.Next;
    }
}
