namespace GenShark;

/// <summary>Names as keys of a <see cref="DispatchTable"/>.</summary>
public static class TextKey
{
    // FNV-1a. That two names have the same key is not excluded, but none of the few that tables hold do.
    private const uint Start = 2166136261, Factor = 16777619;

    /// <summary>The key of a name; capitals and small letters of ASCII are the same.</summary>
    public static uint Of(ReadOnlySpan<byte> name)
    {
        uint key = Start;
        foreach (byte letter in name) key = (key ^ (letter is >= (byte)'A' and <= (byte)'Z' ? letter | 0x20u : letter)) * Factor;
        return key;
    }
}
