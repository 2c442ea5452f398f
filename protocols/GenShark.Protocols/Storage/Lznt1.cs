using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>LZNT1 (MS-XCA, 2.5): chunks of up to 4,096 bytes, each compressed by itself.</summary>
internal static class Lznt1
{
    private const int ChunkSize = 4096, HeaderSize = 2, Signature = 3, LeastLength = 3;

    /// <summary>Decompresses all of the input.</summary>
    /// <returns>Whether it is sound and fills the output.</returns>
    public static bool TryDecompress(ReadOnlySpan<byte> input, Span<byte> output)
    {
        int made = 0;
        while (input.Length >= HeaderSize)
        {
            int header = BinaryPrimitives.ReadUInt16LittleEndian(input);
            if (header == 0) break;
            int size = (header & 0xfff) + 1;
            if ((header >> 12 & 7) != Signature || size > input.Length - HeaderSize) return false;
            ReadOnlySpan<byte> chunk = input.Slice(HeaderSize, size);
            Span<byte> room = output[made..Math.Min(made + ChunkSize, output.Length)];
            if ((header & 0x8000) != 0)
            {
                if (!TryDecompressChunk(chunk, room, out size)) return false;
            }
            else if (!chunk.TryCopyTo(room)) return false;
            made += size;
            input = input[(HeaderSize + chunk.Length)..];
        }
        return made == output.Length;
    }

    // Eight literals or matches behind each byte of flags, of which the lowest is the first.
    private static bool TryDecompressChunk(ReadOnlySpan<byte> chunk, Span<byte> output, out int made)
    {
        made = 0;
        for (int at = 0; at < chunk.Length;)
        {
            int flags = chunk[at++];
            for (int i = 0; i < 8 && at < chunk.Length; i++)
            {
                if ((flags >> i & 1) == 0)
                {
                    if (made == output.Length) return false;
                    output[made++] = chunk[at++];
                    continue;
                }
                if (chunk.Length - at < sizeof(ushort)) return false;
                int match = BinaryPrimitives.ReadUInt16LittleEndian(chunk[at..]), lengthBits = LengthBits(made);
                at += sizeof(ushort);
                if (!LzMatch.TryCopy(output, ref made, (match >> lengthBits) + 1, (match & (1 << lengthBits) - 1) + LeastLength)) return false;
            }
        }
        return true;
    }

    // The farther into the chunk, the more bits a distance needs.
    private static int LengthBits(int made)
    {
        int bits = 12;
        while (made > 16 << 12 - bits) bits--;
        return bits;
    }
}
