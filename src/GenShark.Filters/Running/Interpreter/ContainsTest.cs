namespace GenShark.Filters.Interpreter;

/// <summary>Whether bytes or texts contain others. The empty run is contained in runs of bytes only: as in Wireshark, in no text and in no protocol.</summary>
internal sealed class ContainsTest(ValueReader left, bool all, ValueReader right, bool holdsNothing) : PacketTest
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
                ReadOnlySpan<byte> part = scratch.Bytes(scratch[j]);
                bool contains = part.Length == 0 ? holdsNothing : scratch.Bytes(scratch[i]).IndexOf(part) >= 0;
                if (contains != all) return !all;
            }
        }
        return all;
    }
}
