namespace GenShark.Output;

/// <summary>The characters of a hex dump's lines: tshark's <c>--hexdump</c>.</summary>
public enum HexDumpStyle : byte
{
    /// <summary>As they are (<c>ascii</c>).</summary>
    Plain,
    /// <summary>Between bars (<c>delimit</c>).</summary>
    Delimited,
    /// <summary>None (<c>noascii</c>).</summary>
    None,
}

/// <summary>The bytes of every data source, sixteen a line: tshark's <c>-x</c>.</summary>
/// <param name="style">What stands behind the bytes of a line.</param>
/// <param name="framesOnly">Whether bytes that were made in the dissection are left out (<c>--hexdump frames</c>).</param>
public sealed class HexDump(HexDumpStyle style = HexDumpStyle.Plain, bool framesOnly = false) : IPacketWriter
{
    private const int PerLine = 16;

    public void Begin(TextBuilder text) { }

    public void Write(Dissection packet, TextBuilder text)
    {
        WriteSources(packet, text);
        text.Append('\n');
    }

    public void End(TextBuilder text) { }

    internal void WriteSources(Dissection packet, TextBuilder text)
    {
        int sources = framesOnly ? 1 : packet.SourceCount, named = 0;
        for (int i = 0; i < sources; i++) named += packet.SourceName(i).Length > 0 ? 1 : 0;
        for (int i = 0; i < sources; i++)
        {
            if (packet.SourceName(i).Length == 0) continue;
            ReadOnlySpan<byte> bytes = packet.ShownSource(i);
            if (named > 1)
            {
                text.Append(packet.SourceName(i)).Append(" ("u8).Append(bytes.Length);
                text.Append(bytes.Length == 1 ? " byte):\n"u8 : " bytes):\n"u8);
            }
            WriteLines(text, bytes, style);
        }
    }

    /// <summary>Offset, bytes and characters: <c>0000  47 45 54 20 …   GET …</c></summary>
    internal static void WriteLines(TextBuilder text, ReadOnlySpan<byte> bytes, HexDumpStyle style)
    {
        int width = 4;
        while (bytes.Length - 1 >> (4 * width) > 0) width++;
        for (int at = 0; at < bytes.Length; at += PerLine)
        {
            Digits.AppendHex(text, (uint)at, width);
            text.Append("  "u8);
            WriteLine(text, bytes.Slice(at, Math.Min(PerLine, bytes.Length - at)), style);
        }
    }

    private static void WriteLine(TextBuilder text, ReadOnlySpan<byte> bytes, HexDumpStyle style)
    {
        const int CharactersAt = 3 * PerLine + 2;
        Span<byte> line = text.GetSpan(CharactersAt + PerLine + 3);
        line[..CharactersAt].Fill((byte)' ');
        for (int i = 0; i < bytes.Length; i++)
        {
            line[3 * i] = Hex.Digit(bytes[i] >> 4);
            line[3 * i + 1] = Hex.Digit(bytes[i]);
        }
        int end = CharactersAt;
        if (style == HexDumpStyle.Delimited) line[end++] = (byte)'|';
        if (style != HexDumpStyle.None)
        {
            foreach (byte value in bytes) line[end++] = value is >= 0x20 and < 0x7f ? value : (byte)'.';
        }
        if (style == HexDumpStyle.Delimited) line[end++] = (byte)'|';
        line[end++] = (byte)'\n';
        text.Advance(end);
    }
}
