using System.Runtime.InteropServices;
using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Comparison;

/// <summary>Names the differences between two layers whose items are not the same.</summary>
internal sealed class LayerDiff
{
    private readonly Alignment alignment = new();
    private readonly Dictionary<(Name, ulong), int> extras = [];

    public void Run(LayerList tshark, in Layer left, LayerList genshark, in Layer right, DifferenceTable table, int capture, int frame)
    {
        var similarity = new ItemSimilarity(tshark, left, genshark, right);
        var steps = CollectionsMarshal.AsSpan(alignment.Run(left.ItemCount, right.ItemCount, similarity));
        var leftItems = tshark.Items(left);
        var rightItems = genshark.Items(right);
        CollectExtras(genshark, rightItems, steps);
        foreach (var step in steps)
        {
            if (step is { Left: >= 0, Right: >= 0 } && similarity.Of(step.Left, step.Right) == 2)
                continue;
            var leftShow = step.Left >= 0 ? tshark.Show(leftItems[step.Left]) : default;
            var rightShow = step.Right >= 0 ? genshark.Show(rightItems[step.Right]) : default;
            var kind = KindOf(step, leftItems, leftShow, rightItems, rightShow);
            if (kind is null)
                continue;
            var name = step.Left >= 0 ? leftItems[step.Left].Name : rightItems[step.Right].Name;
            var field = name.IsText ? Printable.Normalised(step.Left >= 0 ? leftShow : rightShow) : name.Text;
            var difference = table.Count(new Signature(left.Protocol.Text, field, kind));
            if (difference.WantsExample)
                difference.Add(new Example(capture, frame, step.Left >= 0 ? Printable.Quoted(leftShow) : "-",
                    step.Right >= 0 ? Printable.Quoted(rightShow) : "-"));
        }
    }

    private string? KindOf(Step step, ReadOnlySpan<Item> left, ReadOnlySpan<byte> leftShow, ReadOnlySpan<Item> right,
        ReadOnlySpan<byte> rightShow)
    {
        if (step is { Left: >= 0, Right: >= 0 })
            return "value";
        if (step.Left >= 0)
            return TakeExtra(left[step.Left].Name, leftShow) ? "order" : "missing";
        // An extra that was taken is the other half of an item out of order.
        return TakeExtra(right[step.Right].Name, rightShow) ? "extra" : null;
    }

    /// <summary>What GenShark has without a partner: a missing item among it is merely out of order.</summary>
    private void CollectExtras(LayerList genshark, ReadOnlySpan<Item> items, ReadOnlySpan<Step> steps)
    {
        extras.Clear();
        foreach (var step in steps)
        {
            if (step.Left >= 0)
                continue;
            var item = items[step.Right];
            CollectionsMarshal.GetValueRefOrAddDefault(extras, (item.Name, ByteHash.Of(genshark.Show(item))), out _)++;
        }
    }

    private bool TakeExtra(Name name, ReadOnlySpan<byte> show)
    {
        if (extras.Count == 0)
            return false;
        var key = (name, ByteHash.Of(show));
        if (!extras.TryGetValue(key, out var count) || count == 0)
            return false;
        extras[key] = count - 1;
        return true;
    }
}
