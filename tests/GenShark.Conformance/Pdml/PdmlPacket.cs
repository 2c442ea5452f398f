using System.Text;

namespace GenShark.Conformance.Pdml;

/// <summary>One packet of a PDML document. Its storage is reused by the next one that the same reader reads.</summary>
internal sealed class PdmlPacket
{
    private PdmlNode[] nodes = new PdmlNode[1024];
    private byte[] text = new byte[1 << 16];
    private int textLength;

    /// <summary>The <c>packet</c> element's content as written; lies in the reader's buffer.</summary>
    public ReadOnlyMemory<byte> Raw { get; private set; }

    public int Count { get; private set; }

    public ReadOnlySpan<PdmlNode> Nodes => nodes.AsSpan(0, Count);

    public ReadOnlySpan<byte> Text => text.AsSpan(0, textLength);

    public ReadOnlySpan<byte> Show(in PdmlNode node) => text.AsSpan(node.ShowStart, node.ShowLength);

    /// <summary>The <c>show</c> as a string; bytes that are no UTF-8 become U+FFFD.</summary>
    public string ShowText(in PdmlNode node) => Encoding.UTF8.GetString(Show(node));

    /// <summary>An attribute's value as written, escapes and all; empty if there is none.</summary>
    public ReadOnlySpan<byte> Attribute(int index, string name)
    {
        ref readonly var node = ref nodes[index];
        var attributes = new AttributeEnumerator(Raw.Span.Slice(node.AttributesStart, node.AttributesLength));
        while (attributes.MoveNext())
        {
            if (Ascii.Equals(attributes.Name, name))
                return attributes.Value;
        }
        return default;
    }

    internal void Reset(ReadOnlyMemory<byte> raw)
    {
        Raw = raw;
        Count = 0;
        textLength = 0;
    }

    internal ref PdmlNode Add()
    {
        if (Count == nodes.Length)
            Array.Resize(ref nodes, nodes.Length * 2);
        ref var node = ref nodes[Count++];
        node = default;
        return ref node;
    }

    internal void Close(int node) => nodes[node].End = Count;

    internal void SetShow(ref PdmlNode node, ReadOnlySpan<byte> escaped)
    {
        if (text.Length - textLength < escaped.Length)
            Array.Resize(ref text, Math.Max(text.Length * 2, textLength + escaped.Length));
        node.ShowStart = textLength;
        node.ShowLength = Entities.Unescape(escaped, text.AsSpan(textLength));
        textLength += node.ShowLength;
    }
}
