using System.Numerics;
using GenShark.Names;

namespace GenShark.Output;

/// <summary>An integer's part of a label: name, number in the field's base, unit.</summary>
internal static class IntegerLabel
{
    /// <summary>Writes what stands behind <c>Label: </c>.</summary>
    public static void Write(TextBuilder text, ulong value, FieldInfo field)
    {
        if (TryWriteSpecial(text, value, field)) return;
        string? name = field.Names?.Find(value);
        if (name is not null || field.Names is not null && !field.NamesAreSpecial)
        {
            WriteNamed(text, name ?? "Unknown", value, field);
            return;
        }
        WritePlain(text, value, field);
        text.Append(value == 1 && field.UnitOne is not null ? field.UnitOne : field.Unit);
    }

    /// <summary>Writes a column's text: the name alone, or the number.</summary>
    public static void WriteColumn(TextBuilder text, ulong value, FieldInfo field)
    {
        if (TryWriteSpecial(text, value, field)) return;
        if (field.Names?.Find(value) is { } name) text.Append(name);
        else WritePlain(text, value, field);
    }

    private static bool TryWriteSpecial(TextBuilder text, ulong value, FieldInfo field)
    {
        if (field.Type == FieldType.IpxNetwork) WriteIpxNetwork(text, (uint)value);
        else if (field.Base == Base.Oui) MacNames.AppendVendor(text, new UInt24((uint)value));
        else if (field.Base == Base.Custom && field.Format is not null) field.Format(text, value);
        else return false;
        return true;
    }

    private static void WriteNamed(TextBuilder text, string name, ulong value, FieldInfo field)
    {
        text.Append(name);
        if (field.NamesOnly) return;
        text.Append(" ("u8);
        WriteNumber(text, value, field, field.Base);
        text.Append(')');
    }

    private static void WritePlain(TextBuilder text, ulong value, FieldInfo field)
    {
        WriteNumber(text, value, field, field.Base);
        if (field.Base is not (Base.DecHex or Base.HexDec)) return;
        text.Append(" ("u8);
        WriteNumber(text, value, field, field.Base == Base.DecHex ? Base.Hex : Base.Dec);
        text.Append(')');
    }

    private static void WriteNumber(TextBuilder text, ulong value, FieldInfo field, Base shown)
    {
        if (field.Type == FieldType.Char)
        {
            CharText.Write(text, (byte)value);
        }
        else if (shown is Base.Hex or Base.HexDec)
        {
            int bits = field.Mask == 0 ? field.Type.Bits() : 64 - BitOperations.LeadingZeroCount(field.Mask) - BitOperations.TrailingZeroCount(field.Mask);
            text.Append("0x"u8);
            Digits.AppendHex(text, field.Type.IsSigned() ? Truncate(value, field.Type.Bits()) : value, (bits + 3) / 4);
        }
        else if (shown == Base.Oct)
        {
            text.Append('0');
            Digits.AppendOctal(text, value, 1);
        }
        else if (field.Type.IsSigned())
        {
            text.Append((long)value);
        }
        else
        {
            text.Append(value);
        }
    }

    private static ulong Truncate(ulong value, int bits) => bits == 64 ? value : value & (1UL << bits) - 1;

    private static void WriteIpxNetwork(TextBuilder text, uint network)
    {
        Digits.AppendHex(text, network >> 24, 2);
        text.Append(" (0x"u8).Append(network, "X8").Append(')');
    }
}
