namespace GenShark.Output;

/// <summary>tshark's <c>-T json</c> with <c>-e</c>: the chosen fields as arrays.</summary>
public sealed class JsonSelected(FieldSelection fields, FormatOptions options) : IPacketWriter
{
    private const int Indent = 8;

    private bool _hasPacket;

    public void Begin(TextBuilder text)
    {
        _hasPacket = false;
        text.Append('[');
    }

    public void Continue() => _hasPacket = true;

    public void Write(Dissection packet, TextBuilder text)
    {
        Json.BeginPacket(packet, options, text, _hasPacket);
        _hasPacket = true;
        fields.Collect(packet);
        bool isFirst = true;
        for (int i = 0; i < fields.Names.Count; i++)
        {
            if (fields.First(i) >= 0) WriteField(i, text, ref isFirst);
        }
        if (isFirst) Json.EndEmptyPacket(text);
        else Json.EndPacket(text);
    }

    public void End(TextBuilder text) => Json.End(text, _hasPacket);

    private void WriteField(int field, TextBuilder text, ref bool isFirst)
    {
        JsonNodes.Separate(text, Indent, ref isFirst);
        text.Append('"').Append(fields.Names[field]).Append("\": ["u8);
        bool isFirstValue = true;
        for (int value = fields.First(field); value >= 0; value = fields.Next(value))
        {
            JsonNodes.Separate(text, Indent + 2, ref isFirstValue);
            text.Append('"');
            JsonText.Append(text, fields[value]);
            text.Append('"');
        }
        JsonNodes.NewLine(text, Indent);
        text.Append(']');
    }
}
