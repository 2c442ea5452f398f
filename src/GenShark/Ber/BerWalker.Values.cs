using GenShark.Output;

namespace GenShark;

// Values of ASN.1's own types.
public static partial class BerWalker
{
    private const int MostHexBytes = 36;

    /// <summary>A value that is of no declared type.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="member">What it is.</param>
    /// <param name="s">The value from its head on.</param>
    /// <param name="head">Its head.</param>
    /// <param name="shown">The component whose field shows it.</param>
    /// <param name="isTagged">Its tag is the component's, not the type's.</param>
    private static bool Value(Dissection d, BerMember member, in Slice s, in BerElement head, BerMember shown, bool isTagged)
    {
        if (member.Type == Asn.Any) return true;
        if (!isTagged && member.Type is not (Asn.Integer or Asn.Boolean or Asn.Enumerated) && !IsExpected(d, s, head, member.Type)) return true;
        if (shown.Field < 0) return d.Need(s, head.HeaderSize, head.ContentSize);
        (int at, int size, int field) = (head.HeaderSize, head.ContentSize, shown.Field);
        switch (member.Type)
        {
            case Asn.Integer or Asn.Enumerated: return Integer(d, shown, s, at, size);
            case Asn.Boolean: return d.Number(field, s, at, size, s.UInt8(at) != 0);
            case Asn.Null:
                d.Node(field, s, at, size);
                return true;
            case Asn.ObjectIdentifier: return Identifier(d, shown, s, at, size);
            case Asn.BitString: return BitString(d, field, member.Bits, s, at, size);
            case Asn.UtcTime: return UtcTime(d, field, s, at, size);
            case Asn.GeneralizedTime: return GeneralizedTime(d, field, s, at, size);
            case Asn.OctetString: return shown.FieldType == FieldType.String ? d.Text(field, s, at, size) : Octets(d, shown, s, at, size);
            default: return String(d, field, member.Type, s, at, size);
        }
    }

    private static bool Octets(Dissection d, BerMember shown, in Slice s, int at, int size) =>
        shown.FieldType == FieldType.IPv4 ? d.Number(shown.Field, s, at, size, s.UInt32(at)) : d.Bytes(shown.Field, s, at, size);

    private static bool Integer(Dissection d, BerMember shown, in Slice s, int at, int size)
    {
        if (shown.FieldType != FieldType.Bytes)
        {
            ulong value = shown.FieldType is FieldType.UInt32 or FieldType.UInt64 ? s.Unsigned(at + Math.Max(0, size - 8), Math.Min(size, 8)) : (ulong)BerView.Integer(s.Span(at, size));
            return d.Number(shown.Field, s, at, size, shown.FieldType == FieldType.UInt32 ? (uint)value : value);
        }
        if (!d.Bytes(shown.Field, s, at, size)) return false;
        if (!d.WantsText) return true;
        TextBuilder text = d.BeginText().Append(shown.Label).Append(": 0x"u8).AppendHex(s.Span(at, Math.Min(size, MostHexBytes)));
        if (size > MostHexBytes) text.Append("\u2026"u8);
        d.EndText(d.LastNode);
        return true;
    }

    private static bool Identifier(Dissection d, BerMember shown, in Slice s, int at, int size)
    {
        if (shown.FieldType != FieldType.String) return d.Bytes(shown.Field, s, at, size);
        if (!d.Need(s, at, size)) return false;
        TextBuilder text = d.BeginText();
        ByteText.WriteOid(text, s.Span(at, size), isRelative: false);
        d.EndValue(shown.Field, s, at, size, NodeFlags.None);
        if (!d.WantsText) return true;
        if (OidNames.TryWrite(d.BeginText().Append(" ("u8), s.Span(at, size)))
        {
            text.Append(')');
            d.EndAppendix(d.LastNode);
        }
        return true;
    }

    /// <summary>A bit string's contents: how many bits are unused, the bits, and those that have names below.</summary>
    public static bool BitString(Dissection d, int field, in Slice content) => BitString(d, field, [], content, 0, content.Length);

    private static bool BitString(Dissection d, int field, int[] names, in Slice s, int at, int size)
    {
        if (size == 0) return true;
        byte padding = s.UInt8(at);
        if (size == 1) return d.Bytes(field, s, at, 1) && d.Number(BerFields.EmptyBits, s, at, 1, (ulong)padding);
        if (!d.Number(BerFields.Padding, s, at, 1, (ulong)padding) || !d.Bytes(field, s, at + 1, size - 1)) return false;
        int unused = s.UInt8(at + size - 1) & (1 << Math.Min((int)padding, 8)) - 1;
        if (names.Length == 0 && unused == 0) return true;
        d.Open();
        for (int bit = 0; bit < names.Length; bit++)
        {
            bool isThere = bit / 8 < size - 1;
            int place = at + 1 + (isThere ? bit / 8 : 0);
            if (names[bit] >= 0) d.Number(names[bit], s, place, 1, isThere && (s.UInt8(place) & 0x80 >> bit % 8) != 0);
        }
        if (unused != 0) BerFaults.PaddedBits(d, s, (byte)unused);
        d.Close();
        return true;
    }

    private static bool String(Dissection d, int field, Asn type, in Slice s, int at, int size)
    {
        if (!d.Need(s, at, size)) return false;
        ReadOnlySpan<byte> bytes = s.Span(at, size);
        bool isAscii = System.Text.Ascii.IsValid(bytes);
        if (type is not (Asn.BmpString or Asn.UniversalString) && (isAscii || type == Asn.Utf8String)) return d.Text(field, s, at, size);
        BerStrings.Decode(d.BeginText(), type, bytes);
        d.EndValue(field, s, at, size, NodeFlags.None);
        return true;
    }
}
