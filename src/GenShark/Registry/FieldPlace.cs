using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenShark;

/// <summary>Where a number stands in the header of its layer, in network byte order: always there, always at the same place.</summary>
/// <param name="Offset">Its first byte, from the layer's.</param>
/// <param name="Size">How many bytes: 1, 2, 4 or 8.</param>
/// <param name="Mask">The bits that count.</param>
/// <param name="Shift">How far they are shifted down.</param>
/// <param name="Scale">What the value is multiplied by.</param>
public readonly record struct FieldPlace(int Offset, int Size, ulong Mask = ulong.MaxValue, int Shift = 0, uint Scale = 1)
{
    /// <summary>Reads the bytes, as they are.</summary>
    /// <param name="frame">The bytes of the frame.</param>
    /// <param name="layer">Where the layer begins, whose header is whole.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Load(ReadOnlySpan<byte> frame, int layer)
    {
        ref byte at = ref Unsafe.Add(ref MemoryMarshal.GetReference(frame), layer + Offset);
        return Size switch
        {
            1 => at,
            2 => BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ushort>(ref at)),
            4 => BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<uint>(ref at)),
            _ => BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ulong>(ref at)),
        };
    }

    /// <summary>Reads the field's value.</summary>
    /// <inheritdoc cref="Load" path="/param"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Read(ReadOnlySpan<byte> frame, int layer) => ((Load(frame, layer) & Mask) >> Shift) * Scale;
}
