namespace GenShark.Protocols;

/// <summary>What stands behind a checksum that was verified.</summary>
internal static class ChecksumText
{
    /// <param name="text">The label.</param>
    /// <param name="checksum">What the packet holds.</param>
    /// <param name="sum">The sum of all words, the checksum with them.</param>
    public static void WriteState(TextBuilder text, ushort checksum, uint sum)
    {
        if (InternetChecksum.IsGood(sum)) text.Append(" [correct]");
        else text.Append($" incorrect, should be 0x{InternetChecksum.Expected(checksum, sum):x4}");
    }

    /// <inheritdoc cref="WriteState"/>
    public static void WriteBad(TextBuilder text, ushort checksum, uint sum) =>
        text.Append($"Bad checksum [should be 0x{InternetChecksum.Expected(checksum, sum):x4}]");
}
