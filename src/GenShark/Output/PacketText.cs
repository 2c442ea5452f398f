namespace GenShark.Output;

/// <summary>tshark's <c>-T text</c>: the parts that were asked for, of each packet the line of columns, the tree and the bytes.</summary>
/// <param name="summary">The line of columns; null for none.</param>
/// <param name="tree">The tree (<c>-V</c>); null for none.</param>
/// <param name="dump">The bytes (<c>-x</c>); null for none.</param>
public sealed class PacketText(SummaryLine? summary, TreeText? tree, HexDump? dump) : IPacketWriter
{
    public void Begin(TextBuilder text) { }

    public void Write(Dissection packet, TextBuilder text)
    {
        summary?.Write(packet, text);
        tree?.Write(packet, text);
        if (dump is null) return;
        if (summary is not null && tree is null) text.Append('\n');
        dump.Write(packet, text);
    }

    public void End(TextBuilder text) { }
}
