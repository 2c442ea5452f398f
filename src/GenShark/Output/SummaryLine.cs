namespace GenShark.Output;

/// <summary>A line of columns for each packet: tshark's default output, and its <c>-T tabs</c>.</summary>
/// <param name="values">The columns.</param>
/// <param name="separator">What stands between columns: a blank, or a tabulator for <c>-T tabs</c>.</param>
public sealed class SummaryLine(ColumnValues values, char separator = ' ') : IPacketWriter
{
    private const int NumberWidth = 5, TimeWidth = 10, AddressWidth = 12;

    public void Begin(TextBuilder text) { }

    public void Write(Dissection packet, TextBuilder text)
    {
        values.Fill(packet);
        for (int i = 0; i < values.Columns.Count; i++)
        {
            ColumnFormat format = values.Columns[i].Format;
            if (i > 0) WriteSeparator(values.Columns[i - 1].Format, format, text);
            WritePadded(values[i], format, text);
        }
        text.Append('\n');
    }

    public void End(TextBuilder text) { }

    // An arrow tells which way, where source and destination stand side by side.
    private void WriteSeparator(ColumnFormat left, ColumnFormat right, TextBuilder text)
    {
        text.Append(separator);
        if (left == ColumnFormat.Source && right == ColumnFormat.Destination) text.Append("\u2192"u8).Append(separator);
        else if (left == ColumnFormat.Destination && right == ColumnFormat.Source) text.Append("\u2190"u8).Append(separator);
    }

    private static void WritePadded(ReadOnlySpan<byte> value, ColumnFormat format, TextBuilder text)
    {
        int width = format switch
        {
            ColumnFormat.Number => NumberWidth,
            ColumnFormat.Time or ColumnFormat.FixedTime => TimeWidth,
            ColumnFormat.Source or ColumnFormat.Destination => AddressWidth,
            _ => 0,
        };
        if (format != ColumnFormat.Destination) Pad(value, width, text);
        text.Append(value);
        if (format == ColumnFormat.Destination) Pad(value, width, text);
    }

    private static void Pad(ReadOnlySpan<byte> value, int width, TextBuilder text)
    {
        for (int i = value.Length; i < width; i++) text.Append(' ');
    }
}
