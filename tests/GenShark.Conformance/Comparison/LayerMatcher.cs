using System.Runtime.InteropServices;
using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Comparison;

/// <summary>
/// Pairs tshark's layers with GenShark's: same name, same occurrence, inside the same (paired) layer.
/// </summary>
internal sealed class LayerMatcher
{
    private const int TopLevel = -1;
    private const int Unpaired = -2;

    private readonly Dictionary<Place, int> genshark = [];
    private readonly Dictionary<(int, Name, Name), int> occurrences = [];
    private int[] match = [];
    private bool[] taken = [];

    private readonly record struct Place(int Parent, Name Name, Name Protocol, int Occurrence);

    /// <summary>The index of GenShark's layer, or negative if it lacks it.</summary>
    public int Of(int tsharkLayer) => match[tsharkLayer];

    public bool IsTaken(int gensharkLayer) => taken[gensharkLayer];

    public void Match(LayerList tshark, LayerList other)
    {
        genshark.Clear();
        occurrences.Clear();
        taken = Cleared(taken, other.Layers.Length);
        for (var i = 0; i < other.Layers.Length; i++)
            genshark.Add(PlaceOf(other.Layers[i], other.Layers[i].Parent), i);

        occurrences.Clear();
        match = Cleared(match, tshark.Layers.Length);
        for (var i = 0; i < tshark.Layers.Length; i++)
        {
            ref readonly var layer = ref tshark.Layers[i];
            var parent = layer.Parent < 0 ? TopLevel : match[layer.Parent];
            match[i] = parent != Unpaired && genshark.TryGetValue(PlaceOf(layer, parent), out var found) ? found : Unpaired;
            if (match[i] >= 0)
                taken[match[i]] = true;
        }
    }

    private Place PlaceOf(in Layer layer, int parent)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(occurrences, (parent, layer.Name, layer.Protocol), out _);
        return new Place(parent, layer.Name, layer.Protocol, count++);
    }

    private static T[] Cleared<T>(T[] array, int length)
    {
        if (array.Length < length)
            return new T[length * 2];
        array.AsSpan(0, length).Clear();
        return array;
    }
}
