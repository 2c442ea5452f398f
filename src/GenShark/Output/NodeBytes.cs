using System.Text;

namespace GenShark.Output;

/// <summary>The bytes that belong to a node.</summary>
public static class NodeBytes
{
    /// <summary>The bytes at the node's place in its data source, as far as they were captured.</summary>
    public static ReadOnlySpan<byte> Raw(Dissection packet, in TapeNode node)
    {
        ReadOnlySpan<byte> source = packet.Source(node.Source);
        if (node.Length <= 0 || (uint)node.Offset >= (uint)source.Length) return default;
        return source.Slice(node.Offset, Math.Min(node.Length, source.Length - node.Offset));
    }

    /// <summary>The bytes of a value that is bytes or text.</summary>
    public static ReadOnlySpan<byte> Value(Dissection packet, in TapeNode node)
    {
        if ((node.Flags & NodeFlags.HeapValue) != 0) return packet.Tape.HeapValue(node);
        return (node.Flags & NodeFlags.SourceValue) != 0 ? Raw(packet, node) : default;
    }

    /// <inheritdoc cref="Text"/>
    public static string String(Dissection packet, in TapeNode node) => Encoding.UTF8.GetString(Text(packet, node));

    /// <summary>A string's text: up to its first zero byte, which ends every string of tshark's output.</summary>
    public static ReadOnlySpan<byte> Text(Dissection packet, in TapeNode node)
    {
        ReadOnlySpan<byte> text = Value(packet, node);
        int end = text.IndexOf((byte)0);
        return end < 0 ? text : text[..end];
    }
}
