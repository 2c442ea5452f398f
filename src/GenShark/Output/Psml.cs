using System.Text;

namespace GenShark.Output;

/// <summary>The Packet Summary Markup Language: tshark's <c>-T psml</c>, the columns as XML.</summary>
public sealed class Psml(ColumnValues values, WriterInfo info) : IPacketWriter
{
    public void Begin(TextBuilder text)
    {
        text.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<psml version=\"0\" creator=\""u8).Append(info.Creator);
        text.Append("\">\n<structure>\n"u8);
        foreach (Column column in values.Columns) WriteSection(Encoding.UTF8.GetBytes(column.Title), text);
        text.Append("</structure>\n\n"u8);
    }

    public void Write(Dissection packet, TextBuilder text)
    {
        values.Fill(packet);
        text.Append("<packet>\n"u8);
        for (int i = 0; i < values.Columns.Count; i++) WriteSection(values[i], text);
        text.Append("</packet>\n\n"u8);
    }

    public void End(TextBuilder text) => text.Append("</psml>\n"u8);

    private static void WriteSection(ReadOnlySpan<byte> value, TextBuilder text)
    {
        text.Append("<section>"u8);
        XmlText.Append(text, value);
        text.Append("</section>\n"u8);
    }
}
