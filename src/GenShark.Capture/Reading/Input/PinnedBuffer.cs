namespace GenShark.Capture.Reading.Input;

/// <summary>Bytes that do not move, reused from record to record.</summary>
internal sealed unsafe class PinnedBuffer
{
    private byte[] _bytes;

    public PinnedBuffer(int capacity)
    {
        _bytes = GC.AllocateUninitializedArray<byte>(capacity, pinned: true);
        Start = (byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _bytes[0]);
    }

    public byte* Start { get; private set; }

    public byte* End => Start + _bytes.Length;

    public int Capacity => _bytes.Length;

    /// <summary>Grows to at least <paramref name="capacity"/> bytes; keeps what stands between the pointers, at the new start.</summary>
    public void Grow(int capacity, byte* from, byte* to)
    {
        byte[] larger = GC.AllocateUninitializedArray<byte>(capacity, pinned: true);
        new ReadOnlySpan<byte>(from, (int)(to - from)).CopyTo(larger);
        _bytes = larger;
        Start = (byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _bytes[0]);
    }
}
