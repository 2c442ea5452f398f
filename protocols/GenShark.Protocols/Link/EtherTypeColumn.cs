namespace GenShark.Protocols;

/// <summary>The Protocol column of a packet whose EtherType nothing claims: the number.</summary>
internal static class EtherTypeColumn
{
    private static readonly string?[] s_texts = new string?[ushort.MaxValue + 1];

    public static void Set(Dissection dissection, ushort type) => dissection.SetProtocolColumn(s_texts[type] ??= $"0x{type:x4}");
}
