namespace GenShark.Output;

/// <summary>tshark's <c>-T text</c>: the parts that were asked for, of each packet the line of columns, the tree and the bytes.</summary>
/// <param name="summary">The line of columns; null for none.</param>
/// <param name="tree">The tree (<c>-V</c>); null for none.</param>
/// <param name="dump">The bytes (<c>-x</c>); null for none.</param>
/// <param name="separator">The line behind each packet that has more than its columns (<c>-S</c>).</param>
public sealed class PacketText(SummaryLine? summary, TreeText? tree, HexDump? dump, string separator = "") : IPacketWriter
{
    public void Begin(TextBuilder text) { }

    public void Write(Dissection packet, TextBuilder text)
    {
        summary?.Write(packet, text);
        if (tree is null && dump is null) return;
        tree?.WriteTree(packet, text);
        if (dump is not null)
        {
            if (summary is not null || tree is not null) text.Append('\n');
            dump.WriteSources(packet, text);
        }
        text.Append(separator).Append('\n');
    }

    public void End(TextBuilder text) { }
}
