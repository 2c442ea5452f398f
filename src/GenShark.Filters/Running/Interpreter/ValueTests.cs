using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Whether a slice has any bytes.</summary>
internal sealed class SlicePresenceTest(ValueReader slice) : PacketTest
{
    public override bool Run(PacketScratch scratch)
    {
        int first = scratch.Count;
        bool any = false;
        if (slice.Read(scratch))
        {
            for (int i = first; i < scratch.Count && !any; i++) any = scratch.Bytes(scratch[i]).Length > 0;
        }
        scratch.Drop(first);
        return any;
    }
}

/// <summary>Whether any value is not zero.</summary>
internal sealed class NonZeroTest(ValueReader value, TypeFamily family) : PacketTest
{
    public override bool Run(PacketScratch scratch)
    {
        int first = scratch.Count;
        bool any = false;
        if (value.Read(scratch))
        {
            for (int i = first; i < scratch.Count && !any; i++) any = IsNonZero(scratch, scratch[i]);
        }
        scratch.Drop(first);
        return any;
    }

    private bool IsNonZero(PacketScratch scratch, in Value number) => family switch
    {
        TypeFamily.Float => BitConverter.UInt64BitsToDouble(number.Bits) != 0,
        TypeFamily.RelativeTime => number.Bits != 0 || number.Nanoseconds != 0,
        TypeFamily.Bytes or TypeFamily.IPv6 => scratch.Bytes(number).ContainsAnyExcept((byte)0),
        _ => number.Bits != 0,
    };
}
