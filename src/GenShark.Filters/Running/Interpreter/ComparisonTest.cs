using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Compares every value of one side with every value of the other.</summary>
internal sealed class ComparisonTest(ValueReader left, ComparisonKind kind, bool all, ValueReader right, TypeFamily family) : PacketTest
{
    public override bool Run(PacketScratch scratch)
    {
        int first = scratch.Count;
        bool passes = left.Read(scratch) && Run(scratch, first, scratch.Count);
        scratch.Drop(first);
        return passes;
    }

    private bool Run(PacketScratch scratch, int first, int middle)
    {
        if (!right.Read(scratch)) return false;
        for (int i = first; i < middle; i++)
        {
            for (int j = middle; j < scratch.Count; j++)
            {
                // Without an order a pair proves nothing: not that any passes, nor that not all do.
                if (ValueComparer.Compare(scratch, family, scratch[i], scratch[j]) is { } order && Passes(kind, order) != all) return !all;
            }
        }
        return all;
    }

    /// <summary>Whether an order is the one that is asked for.</summary>
    public static bool Passes(ComparisonKind kind, int order) => kind switch
    {
        ComparisonKind.Equal => order == 0,
        ComparisonKind.NotEqual => order != 0,
        ComparisonKind.Greater => order > 0,
        ComparisonKind.GreaterOrEqual => order >= 0,
        ComparisonKind.Less => order < 0,
        _ => order <= 0,
    };
}
