namespace GenShark.Protocols;

/// <summary>Texts and lists that IGMP's messages share.</summary>
[PartOf<Igmp>]
[DeclareField("igmp.saddr", "Source Address", FieldType.IPv4)]
public readonly ref partial struct IgmpText
{
    public static void WriteTime(TextBuilder text, uint tenths, byte code) => text.Append($"Max Resp Time: {tenths / 10}.{tenths % 10} sec (0x{code:x2})");

    public static void WriteQuery(TextBuilder text, IPv4Address group) => text.Append(group.Bits == 0 ? ", general" : $", specific for group {group}");

    /// <summary>Sources one behind the other, and the column's list of them up to the one that lacks.</summary>
    internal static bool WalkSources(Dissection d, in Slice s, int at, int count)
    {
        TextBuilder? info = d.BeginInfo(append: true);
        for (int i = 0; i < count; i++, at += 4)
        {
            if (!d.Number(IgmpFields.Saddr, s, at, 4, (ulong)s.UInt32(at))) return false;
            info?.Append($"{s.IPv4(at)}").Append(i + 1 < count ? ", " : "}");
        }
        return true;
    }
}
