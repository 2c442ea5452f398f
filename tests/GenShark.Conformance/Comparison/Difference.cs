namespace GenShark.Conformance.Comparison;

/// <summary>
/// What differences of one cause have in common. Kinds: <c>missing</c>, <c>extra</c>, <c>value</c>, <c>order</c>, or the
/// name of an attribute.
/// </summary>
internal readonly record struct Signature(string Protocol, string Field, string Kind);

/// <summary>Where a difference was seen.</summary>
/// <param name="Capture">The capture's position in the list of captures.</param>
/// <param name="Frame">Counted from 1.</param>
internal readonly record struct Example(int Capture, int Frame, string Tshark, string Genshark);

/// <summary>All differences of one signature.</summary>
internal sealed class Difference
{
    private const int ExamplesKept = 3;

    private readonly List<Example> examples = [];

    public long Count { get; set; }

    /// <summary>Layers that have it.</summary>
    public long Layers { get; set; }

    /// <summary>Layers that have no other: mending it makes them exact.</summary>
    public long Alone { get; set; }

    public IReadOnlyList<Example> Examples => examples;

    /// <summary>False once an example of it would be dropped anyway.</summary>
    public bool WantsExample => examples.Count < ExamplesKept;

    public void Add(Example example)
    {
        if (WantsExample && !examples.Exists(known => known.Tshark == example.Tshark && known.Genshark == example.Genshark))
            examples.Add(example);
    }

    /// <summary>Takes in the counts of another part of the run; the examples of the first captures stay.</summary>
    public void Add(Difference other)
    {
        Count += other.Count;
        Layers += other.Layers;
        Alone += other.Alone;
        var merged = examples.Concat(other.examples)
            .OrderBy(example => (example.Capture, example.Frame))
            .DistinctBy(example => (example.Tshark, example.Genshark))
            .Take(ExamplesKept)
            .ToArray();
        examples.Clear();
        examples.AddRange(merged);
    }
}
