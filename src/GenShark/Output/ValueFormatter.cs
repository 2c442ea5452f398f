namespace GenShark.Output;

/// <summary>Writes a node's value as tshark does in PDML's <c>show</c> and JSON: without label, name or unit.</summary>
public sealed class ValueFormatter(FormatOptions options)
{
    /// <summary>Writes the value; nothing for nodes that have none.</summary>
    public void Write(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        if (field.IsDecimal) text.Append(node.Value);
        else if (field.Type is >= FieldType.String and <= FieldType.StringZTrunc) Utf8Text.Append(text, NodeBytes.Text(packet, node));
        else if (IsNumber(field.Type)) WriteNumber(node.Value, node.Nanoseconds, field, text);
        else if (field.Type != FieldType.None) ByteText.Write(text, NodeBytes.Value(packet, node), field, node.Flags);
    }

    /// <summary>Writes a value that is no text and no bytes (<see cref="IsNumber"/>).</summary>
    /// <param name="value">The value as <see cref="TapeNode.Value"/> has it.</param>
    /// <param name="nanoseconds">The nanoseconds of times.</param>
    /// <param name="field">The field.</param>
    /// <param name="text">Where it is written.</param>
    internal void WriteNumber(ulong value, int nanoseconds, FieldInfo field, TextBuilder text)
    {
        switch (field.Type)
        {
            case FieldType.Boolean:
                text.Append(value != 0 ? '1' : '0');
                break;
            case FieldType.Char:
                CharText.Write(text, (byte)value);
                break;
            case FieldType.IpxNetwork:
                text.Append("0x"u8);
                Digits.AppendHex(text, value, 8);
                break;
            case FieldType.Float:
                Digits.AppendGeneral(text, BitConverter.UInt32BitsToSingle((uint)value), 6);
                break;
            case FieldType.Double:
                Digits.AppendGeneral(text, BitConverter.UInt64BitsToDouble(value), 15);
                break;
            case FieldType.AbsoluteTime:
                TimeText.WriteAbsolute(text, (long)value, nanoseconds, field.Base, options.TimeZone);
                break;
            case FieldType.RelativeTime:
                TimeText.WriteSeconds(text, (long)value, nanoseconds);
                break;
            case FieldType.IPv4:
                text.Append(new IPv4Address((uint)value));
                break;
            default:
                WriteInteger(text, value, field);
                break;
        }
    }

    /// <summary>Whether values are wholly in <see cref="TapeNode.Value"/> and <see cref="TapeNode.Nanoseconds"/>.</summary>
    internal static bool IsNumber(FieldType type) => type.IsInteger()
        || type is FieldType.Boolean or FieldType.Char or FieldType.IpxNetwork or FieldType.Float or FieldType.Double or FieldType.AbsoluteTime or FieldType.RelativeTime or FieldType.IPv4;

    private static void WriteInteger(TextBuilder text, ulong value, FieldInfo field)
    {
        int bits = field.Type.Bits();
        if (field.Type.IsSigned() && field.Base is not (Base.Hex or Base.HexDec))
        {
            text.Append((long)value);
        }
        else if (field.Base is Base.Hex or Base.HexDec && !IsPlain64(field, bits))
        {
            text.Append("0x"u8);
            Digits.AppendHex(text, value, bits <= 32 ? bits / 4 : 16);
        }
        else
        {
            text.Append(value);
        }
    }

    /// <summary>Whether values are unsigned and shown in decimal.</summary>
    internal static bool IsDecimal(FieldInfo field) => field.Type.IsUnsigned() && field.Type is not (FieldType.Char or FieldType.IpxNetwork)
        && (field.Base is not (Base.Hex or Base.HexDec) || IsPlain64(field, field.Type.Bits()));

    // tshark shows wide numbers that have names or units in decimal, whatever their base.
    private static bool IsPlain64(FieldInfo field, int bits) => bits > 32 && (field.Names is not null || field.Unit is not null);
}
