using System.Buffers.Binary;
using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Pushes a field's values.</summary>
internal sealed class FieldReader(FieldFinder field, FilterType type, NodeExtent extent) : ValueReader
{
    private readonly TypeFamily _family = type.Family();
    private readonly bool _isSigned = type.IsSigned();
    private readonly byte _prefix = (byte)(type == FilterType.IPv4 ? 32 : type == FilterType.IPv6 ? 128 : 0);

    public override bool Read(PacketScratch scratch)
    {
        ReadOnlySpan<TapeNode> nodes = scratch.Nodes;
        int index = field.Next(nodes, 0);
        if (index < 0) return false;
        for (; index >= 0; index = field.Next(nodes, index + 1))
        {
            ref readonly TapeNode node = ref nodes[index];
            ref Value value = ref scratch.Push();
            value.Start = index;
            value.Prefix = _prefix;
            value.IsSigned = _isSigned;
            value.Extent = extent;
            value.Nanoseconds = node.Nanoseconds;
            value.Bits = _family switch
            {
                TypeFamily.Boolean => node.Value != 0 ? 1UL : 0,
                _ when type == FilterType.Float => BitConverter.DoubleToUInt64Bits(BitConverter.UInt32BitsToSingle((uint)node.Value)),
                _ when type == FilterType.Eui64 => ReadEui64(scratch.Bytes(value)),
                _ => node.Value,
            };
        }
        return true;
    }

    private static ulong ReadEui64(ReadOnlySpan<byte> bytes) => bytes.Length >= 8 ? BinaryPrimitives.ReadUInt64BigEndian(bytes) : 0;
}
