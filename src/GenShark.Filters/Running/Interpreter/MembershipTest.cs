using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>An item of a set; without an upper end, one value.</summary>
internal readonly record struct SetItemReader(ValueReader First, ValueReader? Last);

/// <summary>Whether any value of a field is in a set, or all are.</summary>
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
        for (int i = first; i < end; i++)
        {
            if (IsMember(scratch, i) != all) return !all;
        }
        return all;
    }

    private bool IsMember(PacketScratch scratch, int index)
    {
        foreach (SetItemReader item in items)
        {
            if (Fits(scratch, index, item.First, atLeast: true, exact: item.Last is null)
                && (item.Last is null || Fits(scratch, index, item.Last, atLeast: false, exact: false))) return true;
        }
        return false;
    }

    /// <summary>Whether a value equals, or stands on the right side of, any value of an item's end.</summary>
    private bool Fits(PacketScratch scratch, int index, ValueReader end, bool atLeast, bool exact)
    {
        int start = scratch.Count;
        bool fits = false;
        if (end.Read(scratch))
        {
            for (int i = start; i < scratch.Count && !fits; i++)
            {
                int? order = ValueComparer.Compare(scratch, family, scratch[index], scratch[i]);
                fits = exact ? order == 0 : atLeast ? order >= 0 : order <= 0;
            }
        }
        scratch.Drop(start);
        return fits;
    }
}
