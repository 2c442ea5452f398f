using System.Buffers.Binary;

namespace GenShark.Capture.Writing;

/// <summary>Records that wait to be written, always whole ones; the memory is reused.</summary>
internal sealed class RecordBuffer
{
    private byte[] _bytes = new byte[64 << 10];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Room for bytes, which the caller must all set.</summary>
    public Span<byte> Take(int count)
    {
        if (_bytes.Length - Length < count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, checked(Length + count)));
        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }

    public void Append(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    /// <summary>Bytes, and zeros up to a multiple of four.</summary>
    public void AppendPadded(ReadOnlySpan<byte> bytes)
    {
        Append(bytes);
        Take(-bytes.Length & 3).Clear();
    }

    public void Append(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Take(2), value);

    public void Append(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Take(4), value);

    public void Append(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Take(8), value);

    /// <summary>Sets a number that was not known when its place was passed.</summary>
    public void Patch(int offset, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(offset), value);
}
