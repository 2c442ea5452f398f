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

    /// <summary>What stands behind a checksum that network hardware may fill in after the packet was captured.</summary>
    /// <inheritdoc cref="WriteState"/>
    /// <param name="cause">What may be to blame.</param>
    public static void WriteState(TextBuilder text, ushort checksum, uint sum, string cause)
    {
        WriteState(text, checksum, sum);
        if (!InternetChecksum.IsGood(sum)) text.Append(cause);
    }

    /// <inheritdoc cref="WriteState(TextBuilder, ushort, uint)"/>
    public static void WriteBad(TextBuilder text, ushort checksum, uint sum) =>
        text.Append($"Bad checksum [should be 0x{InternetChecksum.Expected(checksum, sum):x4}]");
}
