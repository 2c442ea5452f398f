namespace GenShark.Output;

/// <summary>tshark's <c>-T json --no-duplicate-keys</c>: siblings of one key make an array.</summary>
public sealed class JsonGrouped(FormatOptions options, RawBytes raw = RawBytes.None, LayerFilter? filter = null) : IPacketWriter
{
    private const int LayersIndent = 8;

    private readonly JsonNodes _nodes = new(options);
    private readonly NodeGroups _groups = new();
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
        _groups.Begin(packet);
        WriteLevel(packet, _groups.Children(), text, LayersIndent, filter is null);
        Json.EndPacket(text);
    }

    public void End(TextBuilder text) => Json.End(text, _hasPacket);

    private void WriteLevel(Dissection packet, NodeGroups.Level level, TextBuilder text, int indent, bool isFree)
    {
        bool isFirst = true;
        for (int group = level.First; group < level.End; group++) WriteGroup(packet, group, text, indent, isFree, ref isFirst);
        _groups.Release(level);
    }

    private void WriteGroup(Dissection packet, int group, TextBuilder text, int indent, bool isFree, ref bool isFirst)
    {
        int first = _groups.FirstNode(group);
        ref readonly TapeNode node = ref packet.Tape.Nodes[first];
        FieldInfo field = Registry.Field(node.Field);
        bool isContainer = JsonNodes.IsContainer(field);
        bool anyChildren = false;
        for (int at = first; at >= 0; at = _groups.NextNode(at)) anyChildren |= _groups.HasChildren(at);
        if (JsonNodes.ShowsRaw(raw, node, field))
        {
            JsonNodes.Separate(text, indent, ref isFirst);
            _nodes.WriteKey(packet, node, field, text, "_raw"u8);
            WriteEach(packet, group, text, indent, isFree, Part.Raw);
        }
        if (raw != RawBytes.Only || isContainer && anyChildren)
        {
            _nodes.BeginMember(packet, node, field, text, indent, ref isFirst);
            WriteEach(packet, group, text, indent, isFree, isContainer ? Part.ValueOrTree : Part.Value);
        }
        if (isContainer || !anyChildren) return;
        JsonNodes.Separate(text, indent, ref isFirst);
        _nodes.WriteKey(packet, node, field, text, "_tree"u8);
        WriteEach(packet, group, text, indent, isFree, Part.Tree);
    }

    private enum Part : byte { Raw, Value, ValueOrTree, Tree }

    private void WriteEach(Dissection packet, int group, TextBuilder text, int indent, bool isFree, Part part)
    {
        bool several = Count(group, part) > 1;
        bool isFirst = true;
        if (several) text.Append('[');
        for (int node = _groups.FirstNode(group); node >= 0; node = _groups.NextNode(node))
        {
            if (part == Part.Tree && !_groups.HasChildren(node)) continue;
            if (several) JsonNodes.Separate(text, indent + 2, ref isFirst);
            WritePart(packet, node, text, several ? indent + 2 : indent, isFree, part);
        }
        if (!several) return;
        JsonNodes.NewLine(text, indent);
        text.Append(']');
    }

    private int Count(int group, Part part)
    {
        int count = 0;
        for (int node = _groups.FirstNode(group); node >= 0; node = _groups.NextNode(node)) count += part != Part.Tree || _groups.HasChildren(node) ? 1 : 0;
        return count;
    }

    private void WritePart(Dissection packet, int index, TextBuilder text, int indent, bool isFree, Part part)
    {
        ref readonly TapeNode node = ref packet.Tape.Nodes[index];
        FieldInfo field = Registry.Field(node.Field);
        if (part == Part.Raw)
        {
            JsonNodes.WriteRaw(packet, node, field, text, indent);
        }
        else if (part == Part.Value || part == Part.ValueOrTree && !_groups.HasChildren(index))
        {
            _nodes.WriteValue(packet, node, field, text);
        }
        else
        {
            text.Append('{');
            WriteChildren(packet, index, field, text, indent, isFree);
            JsonNodes.NewLine(text, indent);
            text.Append('}');
        }
    }

    private void WriteChildren(Dissection packet, int index, FieldInfo field, TextBuilder text, int indent, bool isFree)
    {
        ref readonly TapeNode node = ref packet.Tape.Nodes[index];
        if (isFree || filter!.NamesKey(packet, node, field)) WriteLevel(packet, _groups.Children(index), text, indent + 2, isFree || filter!.IncludesDescendants);
        else _nodes.WriteFiltered(packet, node, field, text, indent);
    }
}
