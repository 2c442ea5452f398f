using System.Buffers.Binary;

namespace GenShark.Protocols.Tests.Robustness;

/// <summary>Damages packets as hostile or broken senders do.</summary>
internal static class Mutation
{
    // What lengths, counts and offsets are when somebody means harm, or forgot a sign.
    private static readonly uint[] s_extremes = [0, 1, 2, 7, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xfffe, 0xffff, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff];

    /// <summary>Applies one to six mutations; gives the bytes that are left.</summary>
    public static Span<byte> Apply(Span<byte> bytes, Random random)
    {
        for (int left = random.Next(1, 7); left > 0; left--) bytes = ApplyOne(bytes, random);
        return bytes;
    }

    private static Span<byte> ApplyOne(Span<byte> bytes, Random random)
    {
        if (bytes.IsEmpty) return bytes;
        // Headers stand in front: half of the places are among the first bytes.
        int at = random.Next(random.Next(2) == 0 ? Math.Min(bytes.Length, 80) : bytes.Length);
        switch (random.Next(8))
        {
            case 0: return bytes[..at];
            case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 2: bytes[at] = (byte)random.Next(256); break;
            case 3: bytes[at] = (byte)Extreme(random); break;
            case 4 when at + 2 <= bytes.Length: BinaryPrimitives.WriteUInt16BigEndian(bytes[at..], (ushort)Extreme(random)); break;
            case 5 when at + 4 <= bytes.Length: BinaryPrimitives.WriteUInt32BigEndian(bytes[at..], Extreme(random)); break;
            case 6 when at + 4 <= bytes.Length: BinaryPrimitives.WriteUInt32LittleEndian(bytes[at..], Extreme(random)); break;
            case 7: bytes[..random.Next(Math.Min(bytes.Length - at, 32))].CopyTo(bytes[at..]); break;
        }
        return bytes;
    }

    private static uint Extreme(Random random) => s_extremes[random.Next(s_extremes.Length)];
}
