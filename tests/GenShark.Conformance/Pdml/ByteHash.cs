using System.Runtime.InteropServices;

namespace GenShark.Conformance.Pdml;

/// <summary>A fast 64-bit hash; its upper half is the better mixed one.</summary>
internal static class ByteHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var hash = (ulong)bytes.Length;
        foreach (var word in words)
            hash = Mix(hash ^ word);
        foreach (var b in bytes[(words.Length * sizeof(ulong))..])
            hash = Mix(hash ^ b);
        return hash;
    }

    private static ulong Mix(ulong hash)
    {
        hash *= Multiplier;
        return hash ^ (hash >> 29);
    }
}
