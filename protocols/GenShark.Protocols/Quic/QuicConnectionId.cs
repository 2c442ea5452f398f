using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>A connection ID of up to 20 bytes (RFC 9000, 5.1).</summary>
internal readonly record struct QuicConnectionId(UInt128 First, uint Last, int Size)
{
    public const int MostBytes = 20;

    /// <summary>The ID as a key that packets between any hosts may name.</summary>
    public ulong Key => (ulong)First ^ (ulong)(First >> 64) ^ (ulong)Size << 56 ^ Last;

    public static QuicConnectionId Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> padded = stackalloc byte[MostBytes];
        padded.Clear();
        bytes[..Math.Min(bytes.Length, MostBytes)].CopyTo(padded);
        return new QuicConnectionId(BinaryPrimitives.ReadUInt128BigEndian(padded), BinaryPrimitives.ReadUInt32BigEndian(padded[16..]), bytes.Length);
    }
}
