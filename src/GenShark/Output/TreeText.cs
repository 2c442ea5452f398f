namespace GenShark.Output;

/// <summary>The tree of labels: tshark's <c>-V</c> and <c>-O</c>.</summary>
public sealed class TreeText : IPacketWriter
{
    private readonly LabelFormatter _labels;
    private readonly Func<Protocol, bool>? _expands;
    private readonly bool _dumpsData;

    /// <param name="options">How values are shown.</param>
    /// <param name="expands">Whose layers are shown with their fields (<c>-O</c>); null for all.</param>
    /// <param name="dumpsData">Whether bytes of no known protocol are dumped under their line: unless the whole packet is (<c>-x</c>).</param>
    public TreeText(FormatOptions options, Func<Protocol, bool>? expands = null, bool dumpsData = true)
    {
        _labels = new LabelFormatter(options);
        _expands = expands;
        _dumpsData = dumpsData;
    }

    public void Begin(TextBuilder text) { }

    public void Write(Dissection packet, TextBuilder text)
    {
        WriteTree(packet, text);
        text.Append('\n');
    }

    public void End(TextBuilder text) { }

    internal void WriteTree(Dissection packet, TextBuilder text) => WriteTree(packet, 0, packet.Tape.Count, text);

    /// <summary>Writes a part of the tree: the nodes from <paramref name="first"/> on, up to the one before <paramref name="end"/>.</summary>
    public void WriteTree(Dissection packet, int first, int end, TextBuilder text)
    {
        ReadOnlySpan<TapeNode> nodes = packet.Tape.Nodes;
        int shownDepth = int.MaxValue;
        for (int i = first; i < end; i++)
        {
            ref readonly TapeNode node = ref nodes[i];
            if (node.Depth > shownDepth) continue;
            shownDepth = int.MaxValue;
            if (node.IsHidden)
            {
                shownDepth = node.Depth;
                continue;
            }
            FieldInfo field = Registry.Field(node.Field);
            WriteLine(packet, node, field, text);
            if (_dumpsData && field.IsData() && NodeBytes.Raw(packet, node) is { IsEmpty: false } bytes)
            {
                text.Append('\n');
                HexDump.WriteLines(text, bytes, HexDumpStyle.Plain);
            }
            if (_expands is not null && node.Depth == 0 && !(field.Type == FieldType.Protocol && _expands(field.Protocol!))) shownDepth = 0;
        }
    }

    private void WriteLine(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        int indent = node.Depth * 4;
        text.GetSpan(indent)[..indent].Fill((byte)' ');
        text.Advance(indent);
        if (node.IsGenerated) text.Append('[');
        _labels.Write(packet, node, field, text);
        if (node.IsGenerated) text.Append(']');
        text.Append('\n');
    }
}
