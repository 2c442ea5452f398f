using System.Numerics;
using GenShark.Names;

namespace GenShark.Output;

/// <summary>An integer's part of a label: name, number in the field's base, unit.</summary>
internal static class IntegerLabel
{
    /// <summary>Writes what stands behind <c>Label: </c>.</summary>
    public static void Write(TextBuilder text, ulong value, FieldInfo field)
    {
        switch (field.Base)
        {
            case Base.Custom:
                if (field.Format is not null) field.Format(text, value);
                else WriteNumber(text, value, field, Base.Dec);
                return;
            case Base.Oui:
                MacNames.AppendVendor(text, new UInt24((uint)value));
                return;
        }
        if (field.Type == FieldType.IpxNetwork)
        {
            WriteIpxNetwork(text, (uint)value);
            return;
        }
        string? name = field.Names?.Find(value);
        if (name is not null || field.Names is not null && !field.NamesAreSpecial) WriteNamed(text, name ?? "Unknown", value, field);
        else WritePlain(text, value, field);
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
        if (field.Base is Base.DecHex or Base.HexDec)
        {
            text.Append(" ("u8);
            WriteNumber(text, value, field, field.Base == Base.DecHex ? Base.Hex : Base.Dec);
            text.Append(')');
        }
        text.Append(value == 1 && field.UnitOne is not null ? field.UnitOne : field.Unit);
    }

    private static void WriteNumber(TextBuilder text, ulong value, FieldInfo field, Base shown)
    {
        if (field.Type == FieldType.Char)
        {
            CharText.Write(text, (byte)value);
        }
        else if (shown is Base.Hex or Base.HexDec)
        {
            int bits = field.Mask == 0 ? field.Type.Bits() : BitOperations.PopCount(field.Mask);
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
