using System.Buffers.Binary;
using System.Globalization;
using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Pushes values as Wireshark's function string() writes them: numbers in decimal, addresses in their usual form.</summary>
internal sealed class ToTextReader(ValueReader operand, FilterType type) : ValueReader
{
    public override bool Read(PacketScratch scratch)
    {
        int first = scratch.Count;
        if (!operand.Read(scratch)) return false;
        for (int i = first; i < scratch.Count; i++)
        {
            Value source = scratch[i], text = default;
            ReadOnlySpan<byte> bytes = type.Family() == TypeFamily.Bytes || type == FilterType.IPv6 ? scratch.Bytes(source) : default;
            // The longest are object identifiers: at most three digits and a dot for each byte that they take.
            Span<byte> target = scratch.Allocate(ref text, 64 + 4 * bytes.Length);
            text.Length = Write(target, source, bytes);
            scratch[i] = text;
        }
        return true;
    }

    private int Write(Span<byte> target, in Value value, ReadOnlySpan<byte> bytes)
    {
        int written = 0;
        switch (type)
        {
            case FilterType.IPv4:
                new IPv4Address((uint)value.Bits).TryFormat(target, out written, default, null);
                return written;
            case FilterType.IPv6 when bytes.Length >= IPv6Address.Size:
                IPv6Address.Read(bytes).TryFormat(target, out written, default, null);
                return written;
            case FilterType.Float or FilterType.Double:
                // Seventeen digits, which read back as the same double.
                BitConverter.UInt64BitsToDouble(value.Bits).TryFormat(target, out written, "g17", CultureInfo.InvariantCulture);
                return written;
            case FilterType.IpxNetwork:
                "0x"u8.CopyTo(target);
                value.Bits.TryFormat(target[2..], out written, "X8", CultureInfo.InvariantCulture);
                return written + 2;
            case FilterType.Oid or FilterType.RelativeOid:
                return WriteOid(target, bytes, type == FilterType.RelativeOid);
            case FilterType.Guid when bytes.Length == 16:
                new Guid(bytes).TryFormat(target, out written);
                return written;
            case FilterType.Eui64:
                Span<byte> address = stackalloc byte[8];
                BinaryPrimitives.WriteUInt64BigEndian(address, value.Bits);
                return WriteHex(target, address);
        }
        if (type.Family() == TypeFamily.Bytes) return WriteHex(target, bytes);
        if (value.IsSigned) ((long)value.Bits).TryFormat(target, out written, default, CultureInfo.InvariantCulture);
        else value.Bits.TryFormat(target, out written, default, CultureInfo.InvariantCulture);
        return written;
    }

    private static int WriteHex(Span<byte> target, ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        foreach (byte value in bytes)
        {
            if (at > 0) target[at++] = (byte)':';
            value.TryFormat(target[at..], out int written, "x2", CultureInfo.InvariantCulture);
            at += written;
        }
        return at;
    }

    /// <summary>Dotted decimal from BER (X.690, 8.19). The first number of an absolute identifier holds two arcs.</summary>
    private static int WriteOid(Span<byte> target, ReadOnlySpan<byte> bytes, bool isRelative)
    {
        int at = 0;
        ulong arc = 0;
        foreach (byte part in bytes)
        {
            arc = arc << 7 | part & 0x7fu;
            if ((part & 0x80) != 0) continue;
            if (at == 0 && !isRelative)
            {
                ulong root = Math.Min(arc / 40, 2);
                WriteArc(target, ref at, root);
                arc -= root * 40;
            }
            WriteArc(target, ref at, arc);
            arc = 0;
        }
        return at;
    }

    private static void WriteArc(Span<byte> target, ref int at, ulong arc)
    {
        if (at > 0) target[at++] = (byte)'.';
        arc.TryFormat(target[at..], out int written, default, CultureInfo.InvariantCulture);
        at += written;
    }
}
