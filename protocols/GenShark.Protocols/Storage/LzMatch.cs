namespace GenShark.Protocols;

/// <summary>Matches: bytes that stood before, again.</summary>
internal static class LzMatch
{
    /// <summary>Copies so many bytes from so far before the end of what was made; both may overlap.</summary>
    /// <returns>False if there are none so far back, or if there is no room.</returns>
    public static bool TryCopy(Span<byte> output, ref int made, int distance, long length)
    {
        if (distance > made || length > output.Length - made) return false;
        // What was copied may be copied on, twice as much each time.
        for (int left = (int)length; left > 0;)
        {
            int count = Math.Min(left, distance);
            output.Slice(made - distance, count).CopyTo(output[made..]);
            (made, left, distance) = (made + count, left - count, distance + count);
        }
        return true;
    }
}
