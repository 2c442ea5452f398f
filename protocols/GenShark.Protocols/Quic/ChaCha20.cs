using System.Buffers.Binary;
using System.Numerics;

namespace GenShark.Protocols;

/// <summary>The stream cipher by itself (RFC 8439, 2.3), which .NET has only together with its check.</summary>
internal static class ChaCha20
{
    private const int Words = 16, Rounds = 10;

    /// <summary>Writes the beginning of one block of the key stream, of up to 64 bytes.</summary>
    /// <param name="key">Of 32 bytes.</param>
    /// <param name="counter">The block's number.</param>
    /// <param name="nonce">Of 12 bytes.</param>
    /// <param name="stream">Takes the bytes.</param>
    public static void WriteKeyStream(ReadOnlySpan<byte> key, uint counter, ReadOnlySpan<byte> nonce, Span<byte> stream)
    {
        Span<uint> start = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574, 0, 0, 0, 0, 0, 0, 0, 0, counter, 0, 0, 0];
        for (int i = 0; i < 8; i++) start[4 + i] = BinaryPrimitives.ReadUInt32LittleEndian(key[(4 * i)..]);
        for (int i = 0; i < 3; i++) start[13 + i] = BinaryPrimitives.ReadUInt32LittleEndian(nonce[(4 * i)..]);
        Span<uint> x = stackalloc uint[Words];
        start.CopyTo(x);
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < 4; i++) Mix(x, i, 4 + i, 8 + i, 12 + i);
            for (int i = 0; i < 4; i++) Mix(x, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4);
        }
        Span<byte> block = stackalloc byte[4 * Words];
        for (int i = 0; i < Words; i++) BinaryPrimitives.WriteUInt32LittleEndian(block[(4 * i)..], x[i] + start[i]);
        block[..stream.Length].CopyTo(stream);
    }

    private static void Mix(Span<uint> x, int a, int b, int c, int d)
    {
        x[a] += x[b];
        x[d] = BitOperations.RotateLeft(x[d] ^ x[a], 16);
        x[c] += x[d];
        x[b] = BitOperations.RotateLeft(x[b] ^ x[c], 12);
        x[a] += x[b];
        x[d] = BitOperations.RotateLeft(x[d] ^ x[a], 8);
        x[c] += x[d];
        x[b] = BitOperations.RotateLeft(x[b] ^ x[c], 7);
    }
}
