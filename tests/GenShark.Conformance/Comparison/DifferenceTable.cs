using System.Runtime.InteropServices;

namespace GenShark.Conformance.Comparison;

/// <summary>Differences by signature.</summary>
internal sealed class DifferenceTable
{
    private readonly Dictionary<Signature, Difference> table = [];
    private readonly List<Difference> inLayer = [];

    public IEnumerable<KeyValuePair<Signature, Difference>> All => table;

    /// <summary>Counts one difference in the layer at hand.</summary>
    public Difference Count(Signature signature)
    {
        ref var difference = ref CollectionsMarshal.GetValueRefOrAddDefault(table, signature, out _);
        difference ??= new Difference();
        difference.Count++;
        if (!inLayer.Contains(difference))
            inLayer.Add(difference);
        return difference;
    }

    /// <summary>Ends the layer at hand.</summary>
    public void EndLayer()
    {
        foreach (var difference in inLayer)
            difference.Layers++;
        if (inLayer.Count == 1)
            inLayer[0].Alone++;
        inLayer.Clear();
    }

    public void Add(DifferenceTable other)
    {
        foreach (var (signature, difference) in other.table)
        {
            if (table.TryGetValue(signature, out var mine))
                mine.Add(difference);
            else
                table.Add(signature, difference);
        }
    }
}
