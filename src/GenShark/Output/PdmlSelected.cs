namespace GenShark.Output;

/// <summary>tshark's <c>-T pdml</c> with <c>-e</c>: the chosen fields, each value by itself.</summary>
public sealed class PdmlSelected(FieldSelection fields, FormatOptions options, WriterInfo info) : IPacketWriter
{
    public void Begin(TextBuilder text) => Pdml.Begin(text, info);

    public void Write(Dissection packet, TextBuilder text)
    {
        Pdml.BeginPacket(packet, options.TimeZone, text);
        fields.Collect(packet);
        for (int i = 0; i < fields.Names.Count; i++)
        {
            for (int value = fields.First(i); value >= 0; value = fields.Next(value))
            {
                text.Append("  <field name=\""u8).Append(fields.Names[i]).Append("\" value=\""u8);
                XmlText.Append(text, fields[value]);
                text.Append("\"/>\n"u8);
            }
        }
        Pdml.EndPacket(text);
    }

    public void End(TextBuilder text) => Pdml.WriteEnd(text);
}
