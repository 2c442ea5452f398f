using GenShark.Names;

namespace GenShark.Output;

/// <summary>Writes a node's label, the line that stands for it in the tree and in PDML's <c>showname</c>: <c>Time to Live: 64</c>.</summary>
public sealed class LabelFormatter(FormatOptions options)
{
    // A label has room for 240 bytes with its closing zero in tshark; one that was cut ends a byte earlier.
    private const int Longest = 239, LongestCut = 238;

    private static ReadOnlySpan<byte> CutMark => " [truncated]"u8;

    /// <summary>Writes the label: the node's own text, or the field's default form with the node's text behind it.</summary>
    public void Write(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        int start = text.Length;
        if ((node.Flags & NodeFlags.TextReplaces) != 0)
        {
            Utf8Text.Append(text, packet.Tape.Text(node));
            Limit(text, start, start);
            return;
        }
        if (field.Mask != 0 && field.MaskWidth > 0)
        {
            BitPattern.Write(text, node.Value, field.Mask, field.MaskWidth);
            text.Append(" = "u8);
        }
        text.Append(field.Utf8Label);
        int nameEnd = text.Length;
        if (field.Type is not (FieldType.None or FieldType.Protocol))
        {
            text.Append(": "u8);
            WriteValue(packet, node, field, text);
        }
        Limit(text, start, nameEnd);
        if ((node.Flags & NodeFlags.TextAppends) == 0) return;
        text.Append(packet.Tape.Text(node));
        CutAt(text, start + Longest);
    }

    /// <summary>Writes the value as a column of its own shows it: by name where it has one, without unit.</summary>
    public void WriteColumn(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        switch (field.Type)
        {
            case FieldType.RelativeTime:
                TimeText.WriteSeconds(text, (long)node.Value, node.Nanoseconds);
                break;
            case FieldType.Float:
                Digits.AppendGeneral(text, BitConverter.UInt32BitsToSingle((uint)node.Value), 6);
                break;
            case FieldType.Double:
                Digits.AppendGeneral(text, BitConverter.UInt64BitsToDouble(node.Value), 15);
                break;
            default:
                if (field.Type.IsInteger()) IntegerLabel.WriteColumn(text, node.Value, field);
                else WriteValue(packet, node, field, text);
                break;
        }
    }

    private void WriteValue(Dissection packet, in TapeNode node, FieldInfo field, TextBuilder text)
    {
        switch (field.Type)
        {
            case FieldType.Boolean:
                text.Append(node.Value != 0 ? field.Truth.True : field.Truth.False);
                break;
            case FieldType.Float:
                Digits.AppendGeneral(text, BitConverter.UInt32BitsToSingle((uint)node.Value), 6);
                text.Append(field.Unit);
                break;
            case FieldType.Double:
                Digits.AppendGeneral(text, BitConverter.UInt64BitsToDouble(node.Value), 15);
                text.Append(field.Unit);
                break;
            case FieldType.AbsoluteTime:
                TimeText.WriteAbsolute(text, (long)node.Value, node.Nanoseconds, field.Base, options.TimeZone);
                break;
            case FieldType.RelativeTime:
                TimeText.WriteSeconds(text, (long)node.Value, node.Nanoseconds);
                text.Append(" seconds"u8);
                break;
            case FieldType.IPv4:
                text.Append(new IPv4Address((uint)node.Value));
                break;
            case >= FieldType.String and <= FieldType.StringZTrunc:
                Utf8Text.AppendPrintable(text, NodeBytes.Text(packet, node));
                break;
            case FieldType.Ether:
                WriteMac(text, NodeBytes.Value(packet, node));
                break;
            case FieldType.Ax25:
                ByteText.WriteAx25(text, NodeBytes.Value(packet, node));
                break;
            case FieldType.Oid:
                WriteOid(text, NodeBytes.Value(packet, node));
                break;
            case FieldType.Eui64:
                WriteEui64(text, NodeBytes.Value(packet, node), field, node.Flags);
                break;
            case FieldType.Bytes or FieldType.UIntBytes:
                WriteBytes(text, NodeBytes.Value(packet, node), field);
                break;
            default:
                if (field.Type.IsInteger()) IntegerLabel.Write(text, node.Value, field);
                else ByteText.Write(text, NodeBytes.Value(packet, node), field, node.Flags);
                break;
        }
    }

    private void WriteMac(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        bool named = options.ResolvesMacAddresses && bytes.Length == MacAddress.Size;
        if (named)
        {
            MacNames.Append(text, MacAddress.Read(bytes));
            text.Append(" ("u8);
        }
        text.AppendHex(bytes, ':');
        if (named) text.Append(')');
    }

    private static void WriteOid(TextBuilder text, ReadOnlySpan<byte> bytes)
    {
        int start = text.Length;
        ByteText.WriteOid(text, bytes, isRelative: false);
        int end = text.Length;
        if (OidNames.Find(text.Span[start..], out int known) is not { } name) return;
        text.Append(" ("u8).Append(name);
        int rest = end - start - known;
        text.GetSpan(rest);
        text.Append(text.Span.Slice(start + known, rest)).Append(')');
    }

    // Twice: tshark has no names for these, yet shows them with what would be the name.
    private static void WriteEui64(TextBuilder text, ReadOnlySpan<byte> bytes, FieldInfo field, NodeFlags flags)
    {
        ByteText.Write(text, bytes, field, flags);
        text.Append(" ("u8);
        ByteText.Write(text, bytes, field, flags);
        text.Append(')');
    }

    private static void WriteBytes(TextBuilder text, ReadOnlySpan<byte> bytes, FieldInfo field)
    {
        const int MostBytes = 36;
        if (bytes.IsEmpty)
        {
            text.Append(Empty(field));
            return;
        }
        char separator = field.Base switch { Base.Dot => '.', Base.Dash => '-', Base.Colon => ':', Base.Space => ' ', _ => '\0' };
        bool cut = bytes.Length > MostBytes;
        text.AppendHex(cut ? bytes[..MostBytes] : bytes, separator);
        if (cut) text.Append("\u2026"u8);
    }

    /// <summary>What stands for bytes that are none.</summary>
    public static ReadOnlySpan<byte> Empty(FieldInfo field) => field.AllowsEmpty ? "<none>"u8 : "<MISSING>"u8;

    /// <summary>Cuts a text that is too long for a label, and marks it so; what is written behind it is then cut without a mark.</summary>
    public static void Limit(TextBuilder text, int start) => Limit(text, start, start);

    /// <summary>Cuts a text that is too long for a label, without a mark.</summary>
    public static void Cut(TextBuilder text, int start) => CutAt(text, start + Longest);

    /// <summary>As much of a text as there is room for in a label behind what it has already.</summary>
    public static ReadOnlySpan<byte> Fit(ReadOnlySpan<byte> text, int taken)
    {
        int end = Math.Clamp(Longest - taken, 0, text.Length);
        while (end > 0 && end < text.Length && (text[end] & 0xc0) == 0x80) end--;
        return text[..end];
    }

    private static void Limit(TextBuilder text, int start, int nameEnd)
    {
        if (text.Length - start <= Longest) return;
        text.Insert(nameEnd, CutMark);
        CutAt(text, start + LongestCut);
    }

    // Never in the middle of a character.
    private static void CutAt(TextBuilder text, int end)
    {
        if (text.Length <= end) return;
        ReadOnlySpan<byte> written = text.Span;
        while (end > 0 && (written[end] & 0xc0) == 0x80) end--;
        text.Truncate(end);
    }
}
