namespace GenShark.Output;

/// <summary>The values of chosen fields, a line a packet: tshark's <c>-T fields</c>.</summary>
public sealed class FieldsPrinter(FieldSelection fields, FieldsOptions options) : IScannedWriter
{
    /// <inheritdoc/>
    public ScannedFields? Scanned { get; } = ScannedFields.TryCreate(fields.Names);

    public void Begin(TextBuilder text)
    {
        if (options.HasByteOrderMark) text.Append("\uFEFF"u8);
        if (!options.HasHeader) return;
        for (int i = 0; i < fields.Names.Count; i++)
        {
            if (i > 0) text.Append(options.Separator);
            text.Append(fields.Names[i]);
        }
        text.Append('\n');
    }

    public void Write(Dissection packet, TextBuilder text)
    {
        fields.Collect(packet);
        for (int i = 0; i < fields.Count; i++)
        {
            if (i > 0) text.Append(options.Separator);
            if (fields.First(i) < 0) continue;
            if (options.Quote != '\0') text.Append(options.Quote);
            WriteValues(i, text);
            if (options.Quote != '\0') text.Append(options.Quote);
        }
        text.Append('\n');
    }

    /// <inheritdoc/>
    public void WriteScanned(in Frame frame, TextBuilder text)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (i > 0) text.Append(options.Separator);
            ReadOnlySpan<ScannedFields.Value> values = Scanned![i];
            if (values.IsEmpty) continue;
            if (values.Length > 1 && options.Occurrence != FieldOccurrence.All) values = options.Occurrence == FieldOccurrence.First ? values[..1] : values[^1..];
            if (options.Quote != '\0') text.Append(options.Quote);
            fields.Write(values[0], text);
            for (int other = 1; other < values.Length; other++) fields.Write(values[other], text.Append(options.Aggregator));
            if (options.Quote != '\0') text.Append(options.Quote);
        }
        text.Append('\n');
    }

    public void End(TextBuilder text) { }

    private void WriteValues(int field, TextBuilder text)
    {
        int value = options.Occurrence == FieldOccurrence.Last ? fields.Last(field) : fields.First(field);
        WriteValue(value, text);
        if (options.Occurrence != FieldOccurrence.All) return;
        while ((value = fields.Next(value)) >= 0)
        {
            text.Append(options.Aggregator);
            WriteValue(value, text);
        }
    }

    private void WriteValue(int value, TextBuilder text)
    {
        int start = text.Length;
        if (!fields.Write(value, text) || text.Span[start..].IndexOfAny(Controls) < 0) return;
        text.Truncate(start);
        WriteEscaped(fields[value], text);
    }

    private static ReadOnlySpan<byte> Controls => "\b\f\n\r\t"u8;

    // What would break the line or the columns.
    private static void WriteEscaped(ReadOnlySpan<byte> value, TextBuilder text)
    {
        for (int at; (at = value.IndexOfAny(Controls)) >= 0; value = value[(at + 1)..])
        {
            text.Append(value[..at]).Append('\\').Append(value[at] switch
            {
                (byte)'\b' => 'b',
                (byte)'\f' => 'f',
                (byte)'\n' => 'n',
                (byte)'\r' => 'r',
                _ => 't',
            });
        }
        text.Append(value);
    }
}
