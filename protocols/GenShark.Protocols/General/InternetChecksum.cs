using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>The Internet checksum: the ones' complement of the ones' complement sum of 16-bit words.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1071"/>
internal static class InternetChecksum
{
    /// <summary>The sum of the words, to be gone on with; an odd last byte is the high half of a word.</summary>
    public static uint Sum(ReadOnlySpan<byte> bytes, uint sum = 0)
    {
        ulong total = sum;
        for (; bytes.Length >= 4; bytes = bytes[4..]) total += BinaryPrimitives.ReadUInt32BigEndian(bytes);
        if (bytes.Length >= 2)
        {
            total += BinaryPrimitives.ReadUInt16BigEndian(bytes);
            bytes = bytes[2..];
        }
        if (bytes.Length > 0) total += (uint)bytes[0] << 8;
        return Fold(total);
    }

    /// <summary>The sum of two values in ones' complement.</summary>
    public static ushort Add(ushort left, ushort right) => (ushort)Fold((ulong)left + right);

    /// <summary>What the checksum field should hold, given what it holds and the sum of all words with it; 0xffff where nothing but zeros is summed.</summary>
    public static ushort Expected(ushort checksum, uint sum) => Add(checksum, (ushort)~Fold(sum));

    /// <summary>Whether the sum over all words, the checksum with them, is that of an intact packet.</summary>
    public static bool IsGood(uint sum) => Fold(sum) == 0xffff;

    private static uint Fold(ulong sum)
    {
        while (sum >> 16 != 0) sum = (sum & 0xffff) + (sum >> 16);
        return (uint)sum;
    }
}
