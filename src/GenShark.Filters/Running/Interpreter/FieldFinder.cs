using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Finds a field's nodes on the tape, in all layers or in some.</summary>
internal sealed class FieldFinder
{
    private readonly int _number;
    private readonly int[] _others;
    private readonly LayerRange[] _layers;

    public FieldFinder(BoundField field)
    {
        int[] numbers = RegistryCatalog.Numbers(field.Field);
        _number = numbers[0];
        _others = numbers[1..];
        _layers = field.Layers.ToArray();
    }

    /// <summary>The index of the next node from <paramref name="from"/> on, or -1.</summary>
    public int Next(ReadOnlySpan<TapeNode> nodes, int from)
    {
        for (int i = from; i < nodes.Length; i++)
        {
            if (!IsOccurrence(nodes[i].Field)) continue;
            if (_layers.Length == 0 || IsInLayers(nodes, i)) return i;
        }
        return -1;
    }

    /// <summary>Ranges count from the first layer, or from that of the field's last occurrence.</summary>
    private bool IsInLayers(ReadOnlySpan<TapeNode> nodes, int index)
    {
        int layer = LayerOf(nodes, index), last = LayerOf(nodes, LastOf(nodes));
        foreach (LayerRange range in _layers)
        {
            long start = range.Start < 0 ? last + 1L + range.Start : range.Start;
            if (layer >= start && (range.Length is not { } length || layer < start + length)) return true;
        }
        return false;
    }

    private int LastOf(ReadOnlySpan<TapeNode> nodes)
    {
        int last = nodes.Length - 1;
        while (!IsOccurrence(nodes[last].Field)) last--;
        return last;
    }

    private bool IsOccurrence(int number) => number == _number || _others.Length > 0 && Array.IndexOf(_others, number) >= 0;

    /// <summary>A node belongs to the layer around it. Layers are counted among those of the same protocol, from 1: a field of DNS in mDNS lies in mDNS's first.</summary>
    private static int LayerOf(ReadOnlySpan<TapeNode> nodes, int index)
    {
        int depth = nodes[index].Depth + 1;
        while (index >= 0 && (nodes[index].Depth >= depth || !IsLayer(nodes[index].Field)))
        {
            depth = Math.Min(depth, nodes[index].Depth);
            index--;
        }
        if (index < 0) return 0;
        int count = 0;
        foreach (ref readonly TapeNode node in nodes[..(index + 1)])
        {
            if (node.Field == nodes[index].Field) count++;
        }
        return count;
    }

    // Remarks and marks of damage are protocols by name only.
    private static bool IsLayer(int number) =>
        Registry.Field(number) is { Type: FieldType.Protocol } field && !field.Name.StartsWith("_ws.", StringComparison.Ordinal);
}
