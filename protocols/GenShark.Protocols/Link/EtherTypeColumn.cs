using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The columns of a packet whose EtherType nothing claims: Protocol tells its number, Info its name if it has one.</summary>
internal static class EtherTypeColumn
{
    private static readonly string?[] s_texts = new string?[ushort.MaxValue + 1];

    public static void Set(Dissection dissection, ushort type)
    {
        dissection.SetProtocolColumn(s_texts[type] ??= $"0x{type:x4}");
        if (((EtherType)type).Name() is { } name) dissection.BeginInfo(append: false)?.Append(name);
    }
}
