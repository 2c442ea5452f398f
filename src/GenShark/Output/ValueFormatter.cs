namespace GenShark.Output;

/// <summary>Writes a node's value as tshark does in PDML's <c>show</c> and JSON: without label, name or unit.</summary>
public sealed class ValueFormatter(FormatOptions options)
{
    /// <summary>Writes the value; nothing for nodes that have none.</summary>
    public void Write(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        if (field.IsDecimal)
        {
            text.Append(node.Value);
            return;
        }
        switch (field.Type)
        {
            case FieldType.None:
                break;
            case FieldType.Boolean:
                text.Append(node.Value != 0 ? '1' : '0');
                break;
            case FieldType.Char:
                CharText.Write(text, (byte)node.Value);
                break;
            case FieldType.IpxNetwork:
                text.Append("0x"u8);
                Digits.AppendHex(text, node.Value, 8);
                break;
            case FieldType.Float:
                Digits.AppendGeneral(text, BitConverter.UInt32BitsToSingle((uint)node.Value), 6);
                break;
            case FieldType.Double:
                Digits.AppendGeneral(text, BitConverter.UInt64BitsToDouble(node.Value), 15);
                break;
            case FieldType.AbsoluteTime:
                TimeText.WriteAbsolute(text, (long)node.Value, node.Nanoseconds, field.Base, options.TimeZone);
                break;
            case FieldType.RelativeTime:
                TimeText.WriteSeconds(text, (long)node.Value, node.Nanoseconds);
                break;
            case FieldType.IPv4:
                text.Append(new IPv4Address((uint)node.Value));
                break;
            case >= FieldType.String and <= FieldType.StringZTrunc:
                Utf8Text.Append(text, NodeBytes.Text(packet, node));
                break;
            default:
                if (field.Type.IsInteger()) WriteInteger(text, node.Value, field);
                else ByteText.Write(text, NodeBytes.Value(packet, node), field, node.Flags);
                break;
        }
    }

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
