using System.Runtime.InteropServices;
using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Comparison;

/// <summary>Counts which of tshark's items GenShark has in the same packet, wherever they stand in it.</summary>
internal sealed class ItemMultiset
{
    private readonly Dictionary<(Name Protocol, Name Field, ulong Show), int> expected = [];

    public void Clear() => expected.Clear();

    /// <summary>Adds a layer of tshark's.</summary>
    public void Expect(LayerList list, in Layer layer)
    {
        foreach (ref readonly var item in list.Items(layer))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(expected, Key(list, layer, item), out _);
            count++;
        }
    }

    /// <summary>Takes out the items of a layer of GenShark's; gives how many were there.</summary>
    public int Take(LayerList list, in Layer layer)
    {
        var found = 0;
        foreach (ref readonly var item in list.Items(layer))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(expected, Key(list, layer, item));
            if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count) || count == 0)
                continue;
            count--;
            found++;
        }
        return found;
    }

    private static (Name, Name, ulong) Key(LayerList list, in Layer layer, in Item item) =>
        (layer.Protocol, item.Name, ByteHash.Of(list.Show(item)));
}
