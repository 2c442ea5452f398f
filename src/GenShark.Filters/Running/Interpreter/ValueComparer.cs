using System.Buffers.Binary;
using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Orders two values of one family.</summary>
internal static class ValueComparer
{
    /// <summary>The sign of the difference; null if there is no order.</summary>
    public static int? Compare(PacketScratch scratch, TypeFamily family, in Value left, in Value right)
    {
        switch (family)
        {
            case TypeFamily.Integer:
                return WholeNumber.Compare(new WholeNumber(left.Bits, left.IsSigned), new WholeNumber(right.Bits, right.IsSigned));
            case TypeFamily.Boolean:
                return left.Bits.CompareTo(right.Bits);
            case TypeFamily.Float:
                double leftNumber = BitConverter.UInt64BitsToDouble(left.Bits), rightNumber = BitConverter.UInt64BitsToDouble(right.Bits);
                return double.IsNaN(leftNumber) || double.IsNaN(rightNumber) ? null : leftNumber.CompareTo(rightNumber);
            case TypeFamily.AbsoluteTime or TypeFamily.RelativeTime:
                // Wireshark keeps 32 bits of the difference: times that lie more than 68 years apart, or whose nanoseconds are out of range, are in the wrong order.
                return left.Bits == right.Bits ? unchecked(left.Nanoseconds - right.Nanoseconds) : (int)(left.Bits - right.Bits);
            case TypeFamily.IPv4:
                ulong host = (ulong)uint.MaxValue >> Math.Min(left.Prefix, right.Prefix);
                return (left.Bits & ~host).CompareTo(right.Bits & ~host);
            case TypeFamily.IPv6:
                return CompareIPv6(scratch.Bytes(left), scratch.Bytes(right), Math.Min(left.Prefix, right.Prefix));
            default:
                return CompareBytes(family, scratch.Bytes(left), scratch.Bytes(right));
        }
    }

    /// <summary>The sign of the difference of texts or of runs of bytes.</summary>
    public static int CompareBytes(TypeFamily family, ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        // As in Wireshark the longer run of bytes is the greater, but not the longer text.
        int length = family == TypeFamily.String ? 0 : left.Length.CompareTo(right.Length);
        return length != 0 ? length : left.SequenceCompareTo(right);
    }

    private static int? CompareIPv6(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, int prefix)
    {
        if (left.Length < 16 || right.Length < 16) return null;
        UInt128 host = prefix >= 128 ? 0 : UInt128.MaxValue >> prefix;
        return (BinaryPrimitives.ReadUInt128BigEndian(left) & ~host).CompareTo(BinaryPrimitives.ReadUInt128BigEndian(right) & ~host);
    }
}
