namespace GenShark.Filters.Interpreter;

/// <summary>Whether bytes or texts contain others. As in Wireshark nothing is contained in some bytes, but in no text, no protocol, and not in itself.</summary>
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
                ReadOnlySpan<byte> whole = scratch.Bytes(scratch[i]);
                bool contains = part.Length == 0 ? holdsNothing && whole.Length > 0 : whole.IndexOf(part) >= 0;
                if (contains != all) return !all;
            }
        }
        return all;
    }
}
