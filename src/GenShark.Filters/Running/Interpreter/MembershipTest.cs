using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>An item of a set; without an upper end, one value.</summary>
internal readonly record struct SetItemReader(ValueReader First, ValueReader? Last);

/// <summary>Whether any value of a field is in a set; or whether all are in one item of it, the same for all.</summary>
internal sealed class MembershipTest(ValueReader field, bool all, SetItemReader[] items, TypeFamily family) : PacketTest
{
    public override bool Run(PacketScratch scratch)
    {
        int first = scratch.Count;
        bool passes = field.Read(scratch) && Run(scratch, first, scratch.Count);
        scratch.Drop(first);
        return passes;
    }

    private bool Run(PacketScratch scratch, int first, int end)
    {
        foreach (SetItemReader item in items)
        {
            bool passes = all;
            for (int i = first; i < end && passes == all; i++)
            {
                passes = Fits(scratch, i, item.First, atLeast: true, exact: item.Last is null)
                    && (item.Last is null || Fits(scratch, i, item.Last, atLeast: false, exact: false));
            }
            if (passes) return true;
        }
        return false;
    }

    /// <summary>Whether a value equals, or stands on the right side of, any value of an item's end, or all of them. As in comparisons, without an order a pair proves nothing.</summary>
    private bool Fits(PacketScratch scratch, int index, ValueReader end, bool atLeast, bool exact)
    {
        int start = scratch.Count;
        bool isThere = end.Read(scratch), fits = all;
        for (int i = start; i < scratch.Count && fits == all; i++)
        {
            if (ValueComparer.Compare(scratch, family, scratch[index], scratch[i]) is { } order) fits = exact ? order == 0 : atLeast ? order >= 0 : order <= 0;
        }
        scratch.Drop(start);
        return isThere && fits;
    }
}
