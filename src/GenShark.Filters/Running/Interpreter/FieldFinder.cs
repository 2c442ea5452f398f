using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Finds a field's nodes on the tape, in all layers or in some.</summary>
internal sealed class FieldFinder
{
    private readonly int[] _numbers;
    private readonly int _number;
    // One number, in any layer.
    private readonly bool _isPlain;
    private readonly LayerRange[] _layers;

    public FieldFinder(BoundField field)
    {
        _numbers = RegistryCatalog.Numbers(field.Field);
        _number = _numbers[0];
        _layers = field.Layers.ToArray();
        _isPlain = _numbers.Length == 1 && _layers.Length == 0;
    }

    /// <summary>The field's numbers.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>Whether the field counts in all layers.</summary>
    public bool IsEverywhere => _layers.Length == 0;

    /// <summary>The index of the next node from <paramref name="from"/> on, or -1.</summary>
    public int Next(ReadOnlySpan<TapeNode> nodes, int from)
    {
        if (_isPlain) return NextPlain(nodes, from);
        for (int i = from; i < nodes.Length; i++)
        {
            if (!IsOccurrence(nodes[i].Field)) continue;
            if (_layers.Length == 0 || IsInLayers(nodes, i)) return i;
        }
        return -1;
    }

    private int NextPlain(ReadOnlySpan<TapeNode> nodes, int from)
    {
        for (int i = from; i < nodes.Length; i++)
        {
            if (nodes[i].Field == _number) return i;
        }
        return -1;
    }

    /// <summary>Ranges count from the first layer, or from the last that has the field.</summary>
    private bool IsInLayers(ReadOnlySpan<TapeNode> nodes, int index)
    {
        int layer = nodes[index].LayerNumber, last = LastOf(nodes);
        foreach (LayerRange range in _layers)
        {
            long start = range.Start < 0 ? last + 1L + range.Start : range.Start;
            if (layer >= start && (range.Length is not { } length || layer < start + length)) return true;
        }
        return false;
    }

    // Parts of other protocols count by the layers of these: the last occurrence need not be in the last layer.
    private int LastOf(ReadOnlySpan<TapeNode> nodes)
    {
        int last = 0;
        foreach (ref readonly TapeNode node in nodes)
        {
            if (IsOccurrence(node.Field)) last = Math.Max(last, node.LayerNumber);
        }
        return last;
    }

    private bool IsOccurrence(int number) => Array.IndexOf(_numbers, number) >= 0;
}
