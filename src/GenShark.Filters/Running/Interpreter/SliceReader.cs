using System.Buffers.Binary;
using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Pushes parts of values' bytes, joined. The first part that lacks ends it: without any, no bytes are pushed, as a value.</summary>
internal sealed class SliceReader(ValueReader operand, FilterType operandType, ByteRange[] ranges) : ValueReader
{
    public override bool Read(PacketScratch scratch)
    {
        int first = scratch.Count;
        if (!operand.Read(scratch)) return false;
        int end = scratch.Count;
        for (int i = first; i < end; i++) Slice(scratch, i);
        scratch.Collapse(end, first);
        return true;
    }

    private void Slice(PacketScratch scratch, int index)
    {
        if (operandType == FilterType.IPv4)
        {
            ref Value address = ref scratch[index];
            BinaryPrimitives.WriteUInt32BigEndian(scratch.Allocate(ref address, 4), (uint)address.Bits);
        }
        int total = scratch.Bytes(scratch[index]).Length, size = 0;
        foreach (ByteRange range in ranges)
        {
            if (!TryFit(range, total, out _, out int length)) break;
            size += length;
        }
        Value source = scratch[index];
        ref Value value = ref scratch.Push();
        if (ranges.Length == 0)
        {
            value = source;
            return;
        }
        Span<byte> target = scratch.Allocate(ref value, size);
        foreach (ByteRange range in ranges)
        {
            if (target.Length == 0 || !TryFit(range, total, out int start, out int length)) break;
            scratch.Bytes(source).Slice(start, length).CopyTo(target);
            target = target[length..];
        }
    }

    private static bool TryFit(ByteRange range, int total, out int start, out int length)
    {
        start = range.Start < 0 ? total + range.Start : range.Start;
        length = range.Length ?? total - start;
        return start >= 0 && length > 0 && (long)start + length <= total;
    }
}
