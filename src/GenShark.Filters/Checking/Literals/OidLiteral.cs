using System.Collections.Generic;
using System.Globalization;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>Object identifiers in dotted decimal, as the bytes of their BER encoding (X.690, 8.19 and 8.20).</summary>
internal static class OidLiteral
{
    public static ConstantValue Convert(Literal literal, FilterType type)
    {
        bool isRelative = type == FilterType.RelativeOid;
        string[] parts = literal.Text.Split('.');
        var arcs = new List<ulong>();
        foreach (string part in parts)
        {
            if (!ulong.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out ulong arc)) throw Invalid(literal, isRelative);
            arcs.Add(arc);
        }
        if (arcs.Count < 2) throw Invalid(literal, isRelative);

        var bytes = new List<byte>();
        int next = 0;
        if (!isRelative)
        {
            // The first two arcs share a number: 40 times the first, which is 0, 1 or 2, and the second.
            if (arcs[0] > 2 || arcs[0] < 2 && arcs[1] > 39 || arcs[1] > ulong.MaxValue - 80) throw Invalid(literal, isRelative);
            Append(bytes, arcs[0] * 40 + arcs[1]);
            next = 2;
        }
        for (; next < arcs.Count; next++) Append(bytes, arcs[next]);
        return new ConstantValue { Type = type, Bytes = bytes.ToArray() };
    }

    /// <summary>Seven bits a byte, most significant first; the top bit says that more follow.</summary>
    private static void Append(List<byte> bytes, ulong arc)
    {
        int shift = 0;
        while (shift < 63 && arc >> (shift + 7) != 0) shift += 7;
        for (; shift >= 0; shift -= 7) bytes.Add((byte)(arc >> shift & 0x7f | (shift > 0 ? 0x80u : 0)));
    }

    private static FilterException Invalid(Literal literal, bool isRelative) =>
        literal.Error($"is not a valid {(isRelative ? "RELATIVE-OID" : "OBJECT IDENTIFIER")}.");
}
