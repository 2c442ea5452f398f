namespace GenShark.Output;

/// <summary>
/// tshark's <c>-T ek</c>, for Elasticsearch's bulk interface: an index line and a line for each packet. Fields of a layer stand side
/// by side, whatever their depth; those of one name make one array where they are siblings, or children of such.
/// </summary>
public sealed class Ek(FormatOptions options, bool raw = false, LayerFilter? filter = null) : IPacketWriter
{
    private readonly LabelFormatter _labels = new(options);
    private readonly ValueFormatter _values = new(options);
    private readonly TextBuilder _scratch = new();
    private readonly NodeGroups _groups = new();

    public void Begin(TextBuilder text) { }

    public void Write(Dissection packet, TextBuilder text)
    {
        BeginPacket(packet, options, text);
        bool isFirst = true;
        _groups.Begin(packet);
        WriteLevel(packet, _groups.Descendants(filter: filter), text, filter, ref isFirst);
        EndPacket(text);
    }

    public void End(TextBuilder text) { }

    internal static void BeginPacket(Dissection packet, FormatOptions options, TextBuilder text)
    {
        Timestamp time = packet.Frame.Time;
        text.Append("{\"index\":{\"_index\":\"packets-"u8);
        TimeText.WriteDate(text, time.Seconds, options.TimeZone);
        text.Append("\",\"_type\":\"doc\"}}\n{\"timestamp\":\""u8).Append(time.Seconds);
        Digits.AppendDecimal(text, time.Nanoseconds / 1_000_000, 3);
        text.Append("\",\"layers\":{"u8);
    }

    internal static void EndPacket(TextBuilder text) => text.Append("}}\n"u8);

    private void WriteLevel(Dissection packet, NodeGroups.Level level, TextBuilder text, LayerFilter? filter, ref bool isFirst)
    {
        for (int group = level.First; group < level.End; group++)
        {
            FieldInfo field = Registry.Field(packet.Tape.Nodes[_groups.FirstNode(group)].Field);
            if (raw && HasRaw(packet, group)) WriteRaw(packet, group, field, text, ref isFirst);
            WriteKey(field, default, text, ref isFirst);
            WriteValues(packet, group, field, text, filter);
        }
        _groups.Release(level);
    }

    private void WriteValues(Dissection packet, int group, FieldInfo field, TextBuilder text, LayerFilter? filter)
    {
        bool several = _groups.IsSeveral(group);
        if (several) text.Append('[');
        for (int node = _groups.FirstNode(group); node >= 0; node = _groups.NextNode(node))
        {
            if (node != _groups.FirstNode(group)) text.Append(',');
            if (filter is not null && !filter.Names(field)) text.Append("{\"filtered\":\""u8).Append(field.IsText() ? "text" : field.Name).Append("\"}"u8);
            else if (field.Type == FieldType.Protocol) WriteObject(packet, node, text, filter is { IncludesDescendants: true } ? null : filter);
            else WriteValue(packet, packet.Tape.Nodes[node], text);
        }
        if (several) text.Append(']');
    }

    private void WriteObject(Dissection packet, int node, TextBuilder text, LayerFilter? filter)
    {
        text.Append('{');
        bool isFirst = true;
        WriteLevel(packet, _groups.Descendants(node, filter), text, filter, ref isFirst);
        text.Append('}');
    }

    private void WriteValue(Dissection packet, in TapeNode node, TextBuilder text)
    {
        FieldInfo field = Registry.Field(node.Field);
        if (field.Type == FieldType.Boolean)
        {
            text.Append(node.Value != 0 ? "true"u8 : "false"u8);
            return;
        }
        if (field.Type == FieldType.None && !field.IsText())
        {
            text.Append("null"u8);
            return;
        }
        text.Append('"');
        int start = text.Length;
        if (field.IsText()) _labels.Write(packet, node, field, text);
        else if (field.Type == FieldType.AbsoluteTime) TimeText.WriteIso(text, (long)node.Value, node.Nanoseconds);
        else _values.Write(packet, node, field, text);
        JsonText.EscapeFrom(text, start, _scratch);
        text.Append('"');
    }

    private bool HasRaw(Dissection packet, int group)
    {
        ref readonly TapeNode node = ref packet.Tape.Nodes[_groups.FirstNode(group)];
        return node.Length > 0 && node.Field != Registry.TextField;
    }

    private void WriteRaw(Dissection packet, int group, FieldInfo field, TextBuilder text, ref bool isFirst)
    {
        WriteKey(field, "_raw"u8, text, ref isFirst);
        bool several = _groups.IsSeveral(group);
        if (several) text.Append('[');
        for (int node = _groups.FirstNode(group); node >= 0; node = _groups.NextNode(node))
        {
            if (node != _groups.FirstNode(group)) text.Append(',');
            text.Append('"');
            JsonNodes.WriteRawHex(packet, packet.Tape.Nodes[node], field, text);
            text.Append('"');
        }
        if (several) text.Append(']');
    }

    // Protocol and field name, dots as underscores; what is shown as a protocol has no other before it.
    private static void WriteKey(FieldInfo field, ReadOnlySpan<byte> suffix, TextBuilder text, ref bool isFirst)
    {
        if (!isFirst) text.Append(',');
        isFirst = false;
        text.Append('"');
        int start = text.Length;
        if (field.IsText()) text.Append("text"u8);
        else if (field.Protocol is { } protocol && !field.IsProtocol) text.Append(protocol.FilterName).Append('_').Append(field.Utf8Name);
        else text.Append(field.Utf8Name);
        text.ReplaceFrom(start, (byte)'.', (byte)'_');
        text.Append(suffix).Append("\":"u8);
    }
}
