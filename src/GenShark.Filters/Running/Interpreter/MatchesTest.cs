namespace GenShark.Filters.Interpreter;

/// <summary>Whether bytes or texts match a regular expression.</summary>
internal sealed class MatchesTest(ValueReader left, bool all, BytePattern pattern) : PacketTest
{
    public override bool Run(PacketScratch scratch)
    {
        int first = scratch.Count;
        bool passes = left.Read(scratch) && Run(scratch, first);
        scratch.Drop(first);
        return passes;
    }

    private bool Run(PacketScratch scratch, int first)
    {
        for (int i = first; i < scratch.Count; i++)
        {
            if (pattern.IsMatch(scratch, scratch.Bytes(scratch[i])) != all) return !all;
        }
        return all;
    }
}
