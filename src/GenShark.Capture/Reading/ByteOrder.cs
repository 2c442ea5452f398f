using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace GenShark.Capture.Reading;

/// <summary>Numbers in the byte order of the machine that wrote the capture.</summary>
internal static unsafe class ByteOrder
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Load16(byte* bytes, bool swap)
    {
        ushort value = Unsafe.ReadUnaligned<ushort>(bytes);
        return swap ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Load32(byte* bytes, bool swap)
    {
        uint value = Unsafe.ReadUnaligned<uint>(bytes);
        return swap ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Load64(byte* bytes, bool swap)
    {
        ulong value = Unsafe.ReadUnaligned<ulong>(bytes);
        return swap ? BinaryPrimitives.ReverseEndianness(value) : value;
    }
}
