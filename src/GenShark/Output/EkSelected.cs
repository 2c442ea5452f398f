namespace GenShark.Output;

/// <summary>tshark's <c>-T ek</c> with <c>-e</c>: the chosen fields as arrays.</summary>
public sealed class EkSelected(FieldSelection fields, FormatOptions options) : IPacketWriter
{
    public void Begin(TextBuilder text) { }

    public void Write(Dissection packet, TextBuilder text)
    {
        Ek.BeginPacket(packet, options, text);
        fields.Collect(packet);
        bool isFirst = true;
        for (int i = 0; i < fields.Names.Count; i++)
        {
            if (fields.First(i) >= 0) WriteField(i, text, ref isFirst);
        }
        Ek.EndPacket(text);
    }

    public void End(TextBuilder text) { }

    private void WriteField(int field, TextBuilder text, ref bool isFirst)
    {
        text.Append(isFirst ? "\""u8 : ",\""u8);
        isFirst = false;
        int start = text.Length;
        text.Append(fields.Names[field]);
        text.ReplaceFrom(start, (byte)'.', (byte)'_');
        text.Append("\":["u8);
        for (int value = fields.First(field); value >= 0; value = fields.Next(value))
        {
            if (value != fields.First(field)) text.Append(',');
            text.Append('"');
            JsonText.Append(text, fields[value]);
            text.Append('"');
        }
        text.Append(']');
    }
}
