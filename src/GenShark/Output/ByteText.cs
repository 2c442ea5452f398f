namespace GenShark.Output;

/// <summary>Values that are runs of bytes: addresses, identifiers, plain bytes.</summary>
internal static class ByteText
{
    /// <summary>Writes the value in the form of its type.</summary>
    public static void Write(TextBuilder text, ReadOnlySpan<byte> value, FieldInfo field, NodeFlags flags)
    {
        bool littleEndian = (flags & NodeFlags.LittleEndian) != 0;
        switch (field.Type)
        {
            case FieldType.IPv6 when value.Length == IPv6Address.Size:
                text.Append(IPv6Address.Read(value));
                break;
            case FieldType.Guid:
                WriteGuid(text, value, littleEndian);
                break;
            case FieldType.Oid:
                WriteOid(text, value, isRelative: false);
                break;
            case FieldType.RelativeOid:
                WriteOid(text, value, isRelative: true);
                break;
            case FieldType.Eui64 when littleEndian && value.Length == 8:
                for (int i = 7; i >= 0; i--) text.AppendHex(value.Slice(i, 1)).Append(i > 0 ? ":"u8 : default);
                break;
            case FieldType.SystemId:
                WriteSystemId(text, value);
                break;
            case FieldType.Vines when value.Length == 6:
                text.AppendHex(value[..4]).Append('.').AppendHex(value[4..]);
                break;
            default:
                text.AppendHex(value, Separator(field.Base));
                break;
        }
    }

    private static char Separator(Base shown) => shown switch
    {
        Base.Dot => '.',
        Base.Dash => '-',
        Base.Space => ' ',
        _ => ':',
    };

    // RFC 9562, 4: the first three groups are numbers, little-endian where the protocol is (DCE/RPC, SMB).
    private static void WriteGuid(TextBuilder text, ReadOnlySpan<byte> value, bool littleEndian)
    {
        if (value.Length != 16)
        {
            text.AppendHex(value, ':');
            return;
        }
        ReadOnlySpan<byte> order = littleEndian
            ? [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15]
            : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
        for (int i = 0; i < 16; i++)
        {
            if (i is 4 or 6 or 8 or 10) text.Append('-');
            text.AppendHex(value.Slice(order[i], 1));
        }
    }

    /// <summary>X.690, 8.19: base-128 digits; the first number holds two arcs unless the identifier is relative.</summary>
    public static void WriteOid(TextBuilder text, ReadOnlySpan<byte> value, bool isRelative)
    {
        ulong number = 0;
        bool first = true;
        foreach (byte digit in value)
        {
            number = number << 7 | (uint)(digit & 0x7f);
            if ((digit & 0x80) != 0) continue;
            if (first && !isRelative)
            {
                ulong root = Math.Min(number / 40, 2);
                text.Append(root).Append('.');
                number -= root * 40;
            }
            else if (!first)
            {
                text.Append('.');
            }
            text.Append(number);
            first = false;
            number = 0;
        }
    }

    // ISO 10589: the system's identifier in three groups, then pseudonode and fragment where they are there. Other lengths are no such
    // identifiers; tshark breaks them behind the fourth byte.
    private static void WriteSystemId(TextBuilder text, ReadOnlySpan<byte> value)
    {
        if (value.Length is 0 or > 15)
        {
            text.Append("<Invalid length of SYSTEM ID>"u8);
        }
        else if (value.Length is < 6 or > 8)
        {
            text.AppendHex(value[..Math.Min(4, value.Length)]);
            if (value.Length >= 4) text.Append('.').AppendHex(value[4..]);
        }
        else
        {
            text.AppendHex(value[..2]).Append('.').AppendHex(value[2..4]).Append('.').AppendHex(value[4..6]);
            if (value.Length > 6) text.Append('.').AppendHex(value.Slice(6, 1));
            if (value.Length > 7) text.Append('-').AppendHex(value.Slice(7, 1));
        }
    }

    /// <summary>AX.25 2.2, 3.12: six characters, shifted left by one, and the station's number: <c>N0CALL-5</c>.</summary>
    public static void WriteAx25(TextBuilder text, ReadOnlySpan<byte> value)
    {
        if (value.Length != 7) return;
        foreach (byte shifted in value[..6])
        {
            byte letter = (byte)(shifted >> 1);
            if (letter == ' ') break;
            text.Append(letter is > 0x20 and < 0x7f ? (char)letter : '.');
        }
        int station = value[6] >> 1 & 0xf;
        if (station > 0) text.Append('-').Append(station);
    }
}
