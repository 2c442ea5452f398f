using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Whether a field occurs.</summary>
internal sealed class FieldPresenceTest(FieldFinder field) : PacketTest
{
    public override bool Run(PacketScratch scratch) => field.Next(scratch.Nodes, 0) >= 0;
}

/// <summary>Whether a field's numbers, masked, lie in certain ranges.</summary>
internal sealed class FieldRangeTest(FieldFinder field, bool all, ulong mask, NumberRange[] ranges) : PacketTest
{
    public override bool Run(PacketScratch scratch)
    {
        ReadOnlySpan<TapeNode> nodes = scratch.Nodes;
        int index = field.Next(nodes, 0);
        if (index < 0) return false;
        for (; index >= 0; index = field.Next(nodes, index + 1))
        {
            if (Contains(nodes[index].Value & mask) != all) return !all;
        }
        return all;
    }

    private bool Contains(ulong value)
    {
        foreach (NumberRange range in ranges)
        {
            if (value - range.First <= range.Last - range.First) return true;
        }
        return false;
    }
}
