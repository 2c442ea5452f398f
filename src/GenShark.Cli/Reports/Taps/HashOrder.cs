using System.Text;

namespace GenShark.Cli.Reports.Taps;

/// <summary>The order in which tshark's tables give back what was put into them: GLib's hash tables, with open addressing and quadratic probing.</summary>
internal static class HashOrder
{
    private const int LeastShift = 3;

    // The largest prime below each power of two, but for the small ones.
    private static readonly uint[] s_primes = [1, 2, 3, 7, 13, 31, 61, 127, 251, 509, 1021, 2039, 4093, 8191, 16381, 32749, 65521, 131071, 262139, 524287, 1048573];

    /// <summary>The keys in the order of a table that they were put into one after the other.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> keys, Func<T, uint> hash)
    {
        int shift = LeastShift, count = 0;
        var slots = new (bool IsUsed, T Key)[1 << shift];
        foreach (T key in keys)
        {
            Put(slots, shift, key, hash(key));
            count++;
            if (slots.Length > count + count / 16) continue;
            shift = Math.Clamp(32 - System.Numerics.BitOperations.LeadingZeroCount((uint)(count * 1.333)), LeastShift, s_primes.Length - 1);
            (bool IsUsed, T Key)[] old = slots;
            slots = new (bool IsUsed, T Key)[1 << shift];
            foreach ((_, T known) in old.Where(slot => slot.IsUsed)) Put(slots, shift, known, hash(known));
        }
        return slots.Where(slot => slot.IsUsed).Select(slot => slot.Key);
    }

    /// <summary>What GLib takes for a string's hash.</summary>
    public static uint HashOf(string text)
    {
        uint hash = 5381;
        foreach (byte value in Encoding.UTF8.GetBytes(text)) hash = unchecked(hash * 33 + (uint)(sbyte)value);
        return hash;
    }

    private static void Put<T>((bool IsUsed, T Key)[] slots, int shift, T key, uint hash)
    {
        uint at = unchecked(hash * 11) % s_primes[shift];
        for (uint step = 1; slots[at].IsUsed; step++) at = (at + step) & (uint)(slots.Length - 1);
        slots[at] = (true, key);
    }
}
