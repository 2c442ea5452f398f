using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Finds a field's nodes on the tape, in all layers or in some.</summary>
internal sealed class FieldFinder
{
    private readonly int _number;
    private readonly int[] _others;
    private readonly LayerRange[] _layers;
    private readonly int _protocol;

    public FieldFinder(BoundField field)
    {
        int[] numbers = RegistryCatalog.Numbers(field.Field);
        _number = numbers[0];
        _others = numbers[1..];
        _layers = field.Layers.ToArray();
        _protocol = Registry.Field(_number).Protocol?.FirstField ?? _number;
    }

    /// <summary>The index of the next node from <paramref name="from"/> on, or -1.</summary>
    public int Next(ReadOnlySpan<TapeNode> nodes, int from)
    {
        for (int i = from; i < nodes.Length; i++)
        {
            int number = nodes[i].Field;
            if (number != _number && (_others.Length == 0 || Array.IndexOf(_others, number) < 0)) continue;
            if (_layers.Length == 0 || IsInLayers(nodes, i)) return i;
        }
        return -1;
    }

    /// <summary>Layers of a protocol are counted by its nodes: a field belongs to the last one that was entered before it.</summary>
    private bool IsInLayers(ReadOnlySpan<TapeNode> nodes, int index)
    {
        int layer = CountLayers(nodes[..(index + 1)]), last = layer + CountLayers(nodes[(index + 1)..]);
        foreach (LayerRange range in _layers)
        {
            long start = range.Start < 0 ? last + 1L + range.Start : range.Start;
            if (layer >= start && (range.Length is not { } length || layer < start + length)) return true;
        }
        return false;
    }

    private int CountLayers(ReadOnlySpan<TapeNode> nodes)
    {
        int count = 0;
        foreach (ref readonly TapeNode node in nodes)
        {
            if (node.Field == _protocol) count++;
        }
        return count;
    }
}
