using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Comparison;

/// <summary>Likeness of the items of two layers.</summary>
internal readonly struct ItemSimilarity(LayerList tshark, Layer left, LayerList genshark, Layer right) : ISimilarity
{
    public int Of(int leftIndex, int rightIndex)
    {
        ref readonly var leftItem = ref tshark.Items(left)[leftIndex];
        ref readonly var rightItem = ref genshark.Items(right)[rightIndex];
        if (leftItem.Name != rightItem.Name)
            return 0;
        return Likeness(leftItem.Name, tshark.Show(leftItem), genshark.Show(rightItem));
    }

    /// <summary>Likeness of two values of one name. Lines of text have no name: only those that begin alike are a pair.</summary>
    public static int Likeness(Name name, ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        const int LeadingBytes = 4;
        if (left.SequenceEqual(right))
            return 2;
        if (!name.IsText)
            return 1;
        return left.Length > 0 && right.Length > 0
            && left[..Math.Min(LeadingBytes, left.Length)].SequenceEqual(right[..Math.Min(LeadingBytes, right.Length)]) ? 1 : 0;
    }
}
