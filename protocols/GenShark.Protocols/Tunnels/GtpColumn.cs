using System.Collections.Concurrent;

namespace GenShark.Protocols;

/// <summary>The Protocol column of a tunnelled packet: GTP and, in angle brackets, what the packet would show.</summary>
internal static class GtpColumn
{
    private static readonly ConcurrentDictionary<string, string> s_texts = new();

    public static void Set(Dissection? dissection)
    {
        if (dissection is { WantsColumns: true }) dissection.SetProtocolColumn(s_texts.GetOrAdd(dissection.Columns.Protocol, inner => $"GTP <{inner}>"));
    }
}
