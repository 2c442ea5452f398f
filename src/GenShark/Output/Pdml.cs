using System.Text;

namespace GenShark.Output;

/// <summary>The Packet Details Markup Language: tshark's <c>-T pdml</c>, the whole tape as XML.</summary>
public sealed class Pdml : IPacketWriter
{
    private readonly LabelFormatter _labels;
    private readonly ValueFormatter _values;
    private readonly FormatOptions _options;
    private readonly WriterInfo _info;
    private readonly TextBuilder _scratch = new();

    // What ends each open element, by depth.
    private readonly Closing[] _open = new Closing[256];

    // Where the open elements start.
    private readonly int[] _starts = new int[256];

    // A wrapper counts as a level of its own for what is inside, not for its own end.
    private bool _inWrapper;

    private enum Closing : byte { Field, Protocol, WrappedField }

    private readonly LayerFilter? _filter;

    public Pdml(FormatOptions options, WriterInfo info, LayerFilter? filter = null)
    {
        _filter = filter;
        _labels = new LabelFormatter(options);
        _values = new ValueFormatter(options);
        _options = options;
        _info = info;
    }

    public void Begin(TextBuilder text) => Begin(text, _info);

    internal static void Begin(TextBuilder text, WriterInfo info)
    {
        text.Append("""
            <?xml version="1.0" encoding="utf-8"?>
            <?xml-stylesheet type="text/xsl" href="pdml2html.xsl"?>
            <!-- You can find pdml2html.xsl in /usr/share/wireshark or at https://gitlab.com/wireshark/wireshark/-/raw/master/pdml2html.xsl. -->
            <pdml version="0" creator="
            """u8);
        text.Append(info.Creator).Append("\" time=\""u8);
        text.Append(info.Time, "ddd MMM ");
        Digits.AppendDecimal(text, info.Time.Day, 2, ' ');
        text.Append(info.Time, " HH:mm:ss yyyy");
        text.Append("\" capture_file=\""u8);
        XmlText.Append(text, Encoding.UTF8.GetBytes(info.CaptureFile));
        text.Append("\">\n"u8);
    }

    public void Write(Dissection packet, TextBuilder text)
    {
        BeginPacket(packet, _options.TimeZone, text);
        ReadOnlySpan<TapeNode> nodes = packet.Tape.Nodes;
        int open = 0;
        _inWrapper = false;
        var progress = new FilterProgress(_filter);
        for (int i = 0; i < nodes.Length; i++)
        {
            ref readonly TapeNode node = ref nodes[i];
            if (progress.Skips(node.Depth)) continue;
            while (open > node.Depth) Close(text, --open);
            bool hasChildren = i + 1 < nodes.Length && nodes[i + 1].Depth > node.Depth;
            Closing closing = WriteNode(packet, node, hasChildren, text);
            if (!hasChildren) continue;
            _starts[open] = node.Offset;
            _open[open++] = closing;
            if (_filter is not null) WriteFiltered(node, _filter, ref progress, text);
        }
        while (open > 0) Close(text, --open);
        EndPacket(text);
    }

    public void End(TextBuilder text) => WriteEnd(text);

    internal static void EndPacket(TextBuilder text) => text.Append("</packet>\n\n\n"u8);

    internal static void WriteEnd(TextBuilder text) => text.Append("</pdml>\n"u8);

    private static void WriteFiltered(in TapeNode node, LayerFilter filter, ref FilterProgress progress, TextBuilder text)
    {
        FieldInfo field = Registry.Field(node.Field);
        if (!progress.Closes(node.Depth, filter.Names(field))) return;
        Indent(text, node.Depth + 1);
        text.Append("<field name=\"filtered\" value=\""u8).Append(field.IsText() ? "text" : field.Name).Append("\" />\n"u8);
    }

    private Closing WriteNode(Dissection packet, in TapeNode node, bool hasChildren, TextBuilder text)
    {
        FieldInfo field = Registry.Field(node.Field);
        bool isProtocol = field.Type == FieldType.Protocol && !field.IsData() && !field.IsExpert();
        bool wrapped = node.Depth == 0 && !isProtocol && !field.IsExpert();
        if (node.Depth == 0) _inWrapper = wrapped;
        Indent(text, _inWrapper && !wrapped ? node.Depth + 1 : node.Depth);
        if (wrapped)
        {
            text.Append("<proto name=\"fake-field-wrapper\">\n"u8);
            Indent(text, 1);
        }
        if (isProtocol) WriteProtocol(packet, node, field, text);
        else if (field.IsData()) WriteData(packet, node, text);
        else if (field.IsText()) WriteText(packet, node, field, text);
        else WriteField(packet, node, field, text);
        text.Append(hasChildren ? ">\n"u8 : "/>\n"u8);
        if (wrapped && !hasChildren) text.Append("  </proto>\n"u8);
        return isProtocol ? Closing.Protocol : wrapped ? Closing.WrappedField : Closing.Field;
    }

    private void WriteProtocol(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        text.Append("<proto name=\""u8).Append(field.Utf8Name).Append("\" showname=\""u8);
        WriteLabel(packet, node, field, text);
        WritePlace(node, text);
    }

    private static void WriteData(Dissection packet, in TapeNode node, TextBuilder text) =>
        text.Append("<field name=\"data\" value=\""u8).AppendHex(NodeBytes.Raw(packet, node)).Append('"');

    private void WriteText(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        text.Append("<field name=\"\" show=\""u8);
        WriteLabel(packet, node, field, text);
        WritePlace(node, text);
        if (node.Length == 0) return;
        text.Append(" value=\""u8);
        WriteRaw(packet, node, text);
    }

    private void WriteField(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        text.Append("<field name=\""u8).Append(field.Utf8Name).Append("\" showname=\""u8);
        WriteLabel(packet, node, field, text);
        WritePlace(node, text);
        if (field.IsExpert()) return;
        text.Append(" show=\""u8);
        int start = text.Length;
        _values.Write(packet, node, field, text);
        XmlText.EscapeFrom(text, start, _scratch);
        text.Append('"');
        if (field.Type == FieldType.None) text.Append(" value=\"\""u8);
        else if (node.Length > 0) WriteBytes(packet, node, field, text);
    }

    private static void WriteBytes(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        text.Append(" value=\""u8);
        if (field.OwnMask != 0) text.Append(node.Value, "X").Append("\" unmaskedvalue=\""u8);
        WriteRaw(packet, node, text);
    }

    private static void WriteRaw(Dissection packet, in TapeNode node, TextBuilder text)
    {
        ReadOnlySpan<byte> bytes = NodeBytes.Raw(packet, node);
        if (bytes.Length == node.Length) text.AppendHex(bytes).Append('"');
        else text.Append("field length invalid!\""u8);
    }

    private void WriteLabel(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        int start = text.Length;
        _labels.Write(packet, node, field, text);
        XmlText.EscapeFrom(text, start, _scratch);
    }

    private void WritePlace(in TapeNode node, TextBuilder text)
    {
        // What starts before its parent lies in another source, or nowhere; tshark counts it from the parent.
        int parent = node.Depth > 0 ? _starts[node.Depth - 1] : 0;
        int place = node.Offset < parent ? parent + node.Offset : node.Offset;
        text.Append(node.IsHidden && node.Field != Registry.TextField ? "\" hide=\"yes\" size=\""u8 : "\" size=\""u8).Append(node.Length);
        text.Append("\" pos=\""u8).Append(place).Append('"');
    }

    private void Close(TextBuilder text, int depth)
    {
        Indent(text, _inWrapper && depth > 0 ? depth + 1 : depth);
        text.Append(_open[depth] == Closing.Protocol ? "</proto>\n"u8 : "</field>\n"u8);
        if (_open[depth] == Closing.WrappedField) text.Append("  </proto>\n"u8);
    }

    private static void Indent(TextBuilder text, int depth)
    {
        int indent = 2 * depth + 2;
        text.GetSpan(indent)[..indent].Fill((byte)' ');
        text.Advance(indent);
    }

    // Not a protocol of the packet: what readers of PDML are promised to find in front of it.
    internal static void BeginPacket(Dissection packet, TimeZoneInfo zone, TextBuilder text)
    {
        ref readonly Frame frame = ref packet.Frame;
        int size = frame.CapturedLength;
        text.Append("<packet>\n  <proto name=\"geninfo\" pos=\"0\" showname=\"General information\" size=\""u8).Append(size).Append("\">\n"u8);
        WriteGeneral(text, "num"u8, "Number"u8, frame.Number, size);
        WriteGeneral(text, "len"u8, "Frame Length"u8, frame.Length, size);
        WriteGeneral(text, "caplen"u8, "Captured Length"u8, frame.CapturedLength, size);
        text.Append("    <field name=\"timestamp\" pos=\"0\" show=\""u8);
        TimeText.WriteAbsolute(text, frame.Time.Seconds, frame.Time.Nanoseconds, Base.Local, zone);
        text.Append("\" showname=\"Captured Time\" value=\""u8);
        // An int in tshark's printf, whatever the seconds are.
        text.Append((int)frame.Time.Seconds).Append('.');
        Digits.AppendDecimal(text, frame.Time.Nanoseconds, 9);
        text.Append("\" size=\""u8).Append(size).Append("\"/>\n  </proto>\n"u8);
    }

    private static void WriteGeneral(TextBuilder text, ReadOnlySpan<byte> name, ReadOnlySpan<byte> label, int value, int size)
    {
        text.Append("    <field name=\""u8).Append(name).Append("\" pos=\"0\" show=\""u8).Append(value);
        text.Append("\" showname=\""u8).Append(label).Append("\" value=\""u8).Append(value, "x");
        text.Append("\" size=\""u8).Append(size).Append("\"/>\n"u8);
    }
}
