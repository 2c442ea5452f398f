using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Which of 256 types a name has: a window's number, a length, a bit a type (RFC 4034, 4.1.2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsTypeWindow
{
    public partial byte Window { get; }
    public partial byte MapLength { get; }
    [Size(nameof(MapLength))] public partial ReadOnlySpan<byte> Map { get; }

    /// <summary>One field for every bit that is set, which no declaration counts.</summary>
    [Custom]
    private bool ShowTypes(Dissection d, in Slice s, ref int at)
    {
        ShowTypes(d, s, 2, Window << 8, Map);
        return true;
    }

    /// <summary>One field for every bit that is set; the first bit of <paramref name="map"/> is <paramref name="first"/>.</summary>
    internal static void ShowTypes(Dissection d, in Slice s, int at, int first, ReadOnlySpan<byte> map)
    {
        for (int bit = 0; bit < map.Length * 8; bit++)
        {
            if ((map[bit >> 3] >> (7 - (bit & 7)) & 1) == 0) continue;
            int type = first + bit;
            d.Number(DnsFields.RespType, s, at + (bit >> 3), 1, (ulong)type);
            int node = d.LastNode;
            if (!d.WantsText) continue;
            TextBuilder text = d.BeginText().Append("RR type in bit map: "u8);
            if (((DnsType)type).Name() is { } name) text.Append(name);
            else text.Append($"Unknown ({type})");
            d.EndText(node);
        }
    }
}
