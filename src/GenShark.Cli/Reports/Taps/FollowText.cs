using System.Text;
using GenShark.Capture.Statistics;

namespace GenShark.Cli.Reports.Taps;

/// <summary>A chunk of a followed stream as text. What is a reply stands behind a tab.</summary>
internal static class FollowText
{
    private const int LineBytes = 16, HalfLine = 8;

    public static void Write(StreamChunk chunk, FollowMode mode, uint offset, TextBuilder text)
    {
        if (mode == FollowMode.Hex)
        {
            for (int at = 0; at < chunk.Bytes.Length; at += LineBytes) WriteHex(chunk, at, offset, text);
            return;
        }
        if (chunk.IsReply) text.Append('\t');
        if (mode == FollowMode.Raw)
        {
            text.AppendHex(chunk.Bytes).Append('\n');
            return;
        }
        text.Append($"{chunk.Bytes.Length}\n");
        switch (mode)
        {
            case FollowMode.Utf8: text.Append(Encoding.UTF8.GetString(chunk.Bytes)); break;
            case FollowMode.Ebcdic: WriteAscii(Encoding.Latin1.GetBytes(Ebcdic.GetString(chunk.Bytes)), text); break;
            default: WriteAscii(chunk.Bytes, text); break;
        }
        text.Append('\n');
    }

    private static Encoding Ebcdic => field ??= CodePagesEncodingProvider.Instance.GetEncoding("IBM037")!;

    private static void WriteAscii(ReadOnlySpan<byte> bytes, TextBuilder text)
    {
        Span<byte> room = text.GetSpan(bytes.Length);
        for (int i = 0; i < bytes.Length; i++) room[i] = bytes[i] is (byte)'\r' or (byte)'\n' ? bytes[i] : Printable(bytes[i]);
        text.Advance(bytes.Length);
    }

    private static void WriteHex(StreamChunk chunk, int at, uint offset, TextBuilder text)
    {
        ReadOnlySpan<byte> line = chunk.Bytes.AsSpan(at, Math.Min(LineBytes, chunk.Bytes.Length - at));
        if (chunk.IsReply) text.Append('\t');
        int start = text.Length;
        text.Append(offset + (uint)at, "X8").Append("  ");
        for (int i = 0; i < line.Length; i++)
        {
            if (i == HalfLine) text.Append(' ');
            text.Append(line[i], "x2").Append(' ');
        }
        text.Pad(start, -(10 + LineBytes * 3 + 1)).Append(' ');
        for (int i = 0; i < line.Length; i++)
        {
            text.Append((char)Printable(line[i]));
            if (i == HalfLine - 1) text.Append(' ');
        }
        // As tshark ends its lines: without the last blank.
        if (text.Span[^1] == ' ') text.Truncate(text.Length - 1);
        text.Append('\n');
    }

    private static byte Printable(byte value) => value is >= 0x20 and < 0x7f ? value : (byte)'.';
}
