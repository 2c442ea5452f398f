namespace GenShark.Output;

/// <summary>The bytes of every data source, sixteen a line: tshark's <c>-x</c>.</summary>
public sealed class HexDump : IPacketWriter
{
    private const int PerLine = 16;

    public void Begin(TextBuilder text) { }

    public void Write(Dissection packet, TextBuilder text)
    {
        int sources = packet.SourceCount, named = 0;
        for (int i = 0; i < sources; i++) named += packet.SourceName(i).Length > 0 ? 1 : 0;
        for (int i = 0; i < sources; i++)
        {
            if (packet.SourceName(i).Length == 0) continue;
            ReadOnlySpan<byte> bytes = packet.Source(i);
            if (named > 1)
            {
                text.Append(packet.SourceName(i)).Append(" ("u8).Append(bytes.Length);
                text.Append(bytes.Length == 1 ? " byte):\n"u8 : " bytes):\n"u8);
            }
            WriteLines(text, bytes);
        }
        text.Append('\n');
    }

    public void End(TextBuilder text) { }

    /// <summary>Offset, bytes and characters: <c>0000  47 45 54 20 …   GET …</c></summary>
    internal static void WriteLines(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        // Offsets grow from four digits to as many as the last one needs.
        int width = bytes.Length <= 0x10000 ? 4 : bytes.Length <= 0x1000000 ? 6 : 8;
        for (int at = 0; at < bytes.Length; at += PerLine)
        {
            Digits.AppendHex(text, (uint)at, width);
            text.Append("  "u8);
            WriteLine(text, bytes.Slice(at, Math.Min(PerLine, bytes.Length - at)));
        }
    }

    private static void WriteLine(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        const int CharactersAt = 3 * PerLine + 2;
        Span<byte> line = text.GetSpan(CharactersAt + PerLine + 1);
        line[..CharactersAt].Fill((byte)' ');
        for (int i = 0; i < bytes.Length; i++)
        {
            byte value = bytes[i];
            line[3 * i] = Hex.Digit(value >> 4);
            line[3 * i + 1] = Hex.Digit(value);
            line[CharactersAt + i] = value is >= 0x20 and < 0x7f ? value : (byte)'.';
        }
        line[CharactersAt + bytes.Length] = (byte)'\n';
        text.Advance(CharactersAt + bytes.Length + 1);
    }
}
