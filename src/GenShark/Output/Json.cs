namespace GenShark.Output;

/// <summary>tshark's <c>-T json</c> and <c>jsonraw</c>: an array of packets, each the tape as objects. A key may stand in an object more than once.</summary>
public sealed class Json(FormatOptions options, RawBytes raw = RawBytes.None, LayerFilter? filter = null) : IPacketWriter
{
    private const int LayersIndent = 8;

    private readonly JsonNodes _nodes = new(options);
    private bool _hasPacket;

    public void Begin(TextBuilder text)
    {
        _hasPacket = false;
        text.Append('[');
    }

    public void Continue() => _hasPacket = true;

    public void Write(Dissection packet, TextBuilder text)
    {
        BeginPacket(packet, options, text, _hasPacket);
        _hasPacket = true;
        ReadOnlySpan<TapeNode> nodes = packet.Tape.Nodes;
        int open = 0;
        bool isFirst = true;
        var progress = new FilterProgress(filter);
        for (int i = 0; i < nodes.Length; i++)
        {
            ref readonly TapeNode node = ref nodes[i];
            if (progress.Skips(node.Depth)) continue;
            for (; open > node.Depth; isFirst = false) Close(text, --open);
            bool hasChildren = i + 1 < nodes.Length && nodes[i + 1].Depth > node.Depth;
            WriteNode(packet, node, hasChildren, text, ref isFirst);
            if (!hasChildren) continue;
            open++;
            if (filter is not null) WriteFiltered(packet, node, filter, ref progress, text);
        }
        while (open > 0) Close(text, --open);
        EndPacket(text);
    }

    public void End(TextBuilder text) => End(text, _hasPacket);

    private void WriteNode(Dissection packet, in TapeNode node, bool hasChildren, TextBuilder text, ref bool isFirst)
    {
        FieldInfo field = Registry.Field(node.Field);
        int indent = LayersIndent + 2 * node.Depth;
        bool isContainer = hasChildren && JsonNodes.IsContainer(field);
        if (JsonNodes.ShowsRaw(raw, node, field))
        {
            JsonNodes.Separate(text, indent, ref isFirst);
            _nodes.WriteKey(packet, node, field, text, "_raw"u8);
            JsonNodes.WriteRaw(packet, node, field, text, indent);
        }
        if (isContainer || raw != RawBytes.Only)
        {
            _nodes.BeginMember(packet, node, field, text, indent, ref isFirst);
            if (!isContainer) _nodes.WriteValue(packet, node, field, text);
        }
        if (hasChildren && !isContainer)
        {
            JsonNodes.Separate(text, indent, ref isFirst);
            _nodes.WriteKey(packet, node, field, text, "_tree"u8);
        }
        if (!hasChildren) return;
        text.Append('{');
        isFirst = true;
    }

    private void WriteFiltered(Dissection packet, in TapeNode node, LayerFilter filter, ref FilterProgress progress, TextBuilder text)
    {
        FieldInfo field = Registry.Field(node.Field);
        if (progress.Closes(node.Depth, filter.NamesKey(packet, node, field))) _nodes.WriteFiltered(packet, node, field, text, LayersIndent + 2 * node.Depth);
    }

    private static void Close(TextBuilder text, int depth)
    {
        JsonNodes.NewLine(text, LayersIndent + 2 * depth);
        text.Append('}');
    }

    internal static void BeginPacket(Dissection packet, FormatOptions options, TextBuilder text, bool hasPacket)
    {
        text.Append(hasPacket ? ",\n  {\n    \"_index\": \"packets-"u8 : "\n  {\n    \"_index\": \"packets-"u8);
        TimeText.WriteDate(text, packet.Frame.Time.Seconds, options.TimeZone);
        text.Append("\",\n    \"_type\": \"doc\",\n    \"_score\": null,\n    \"_source\": {\n      \"layers\": {"u8);
    }

    internal static void End(TextBuilder text, bool hasPacket) => text.Append(hasPacket ? "\n]\n"u8 : "]\n"u8);

    internal static void EndEmptyPacket(TextBuilder text) => text.Append("}\n    }\n  }"u8);

    internal static void EndPacket(TextBuilder text) => text.Append("\n      }\n    }\n  }"u8);
}
