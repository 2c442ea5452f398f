using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Comparison;

/// <summary>
/// Compares further attributes (<c>showname</c>, <c>pos</c>, <c>size</c>, <c>value</c>, <c>hide</c>) of layers that are
/// exact, as written. They never make a layer less exact.
/// </summary>
internal sealed class AttributeDiff(IReadOnlyList<string> attributes)
{
    public void Run(LayerList tshark, in Layer left, LayerList genshark, in Layer right, DifferenceTable table, int capture, int frame)
    {
        if (attributes.Count == 0)
            return;
        var protocol = left.Protocol.Text;
        Compare(tshark.Packet, left.Node, genshark.Packet, right.Node, new Where(table, protocol, "(layer)", capture, frame));
        var leftItems = tshark.Items(left);
        var rightItems = genshark.Items(right);
        for (var i = 0; i < leftItems.Length; i++)
        {
            var name = leftItems[i].Name;
            var field = name.IsText ? Printable.Normalised(tshark.Show(leftItems[i])) : name.Text;
            Compare(tshark.Packet, leftItems[i].Node, genshark.Packet, rightItems[i].Node,
                new Where(table, protocol, field, capture, frame));
        }
    }

    private readonly record struct Where(DifferenceTable Table, string Protocol, string Field, int Capture, int Frame);

    private void Compare(PdmlPacket left, int leftNode, PdmlPacket right, int rightNode, Where where)
    {
        foreach (var attribute in attributes)
        {
            var leftValue = left.Attribute(leftNode, attribute);
            var rightValue = right.Attribute(rightNode, attribute);
            if (leftValue.SequenceEqual(rightValue))
                continue;
            var difference = where.Table.Count(new Signature(where.Protocol, where.Field, attribute));
            if (difference.WantsExample)
                difference.Add(new Example(where.Capture, where.Frame, Printable.Quoted(leftValue), Printable.Quoted(rightValue)));
        }
    }
}
