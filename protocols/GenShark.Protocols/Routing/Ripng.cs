using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>RIP for IPv6: distances to networks, told to neighbours.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2080"/>
[Protocol("ripng", "RIPng", Short = "RIPng", ShownFrom = 2), Over("udp.port", 521)]
[DeclareField("ripng.reserved", "Reserved", FieldType.Bytes, Description = "Must be Zero"), DeclareField("ripng.rte", "Route Table Entry", FieldType.None)]
[DeclareField("ripng.rte.ipv6_prefix", "IPv6 Prefix", FieldType.IPv6, Description = "Destination")]
[DeclareField("ripng.rte.route_tag", "Route Tag", FieldType.UInt16, Base.Hex, Description = "Provides a method of separating internal RIPng routes (routes for networks within the RIPng routing domain) from external RIPng routes, which may have been imported from an EGP or another IGP")]
[DeclareField("ripng.rte.prefix_length", "Prefix Length", FieldType.UInt8, Description = "The length in bits of the significant part of the prefix starting from the left of the prefix")]
[DeclareField("ripng.rte.metric", "Metric", FieldType.UInt8, Description = "The current metric for the destination; the value 16 (infinity) indicates that the destination is not reachable")]
public readonly ref partial struct Ripng
{
    private const int HeaderSize = 4, ReservedOffset = 2, EntrySize = 20, TagOffset = 16, LengthOffset = 18, MetricOffset = 19;

    [Field("ripng.cmd", "Command", Description = "Used to specify the purpose of this message")] public partial RipngCommand Command { get; }
    [Field("ripng.version", "Version", Description = "Version of RIPng")] public partial byte Version { get; }

    [Step]
    private void WriteColumns()
    {
        if (Dissection!.BeginInfo(append: false) is not { } info) return;
        if (Command.Name() is { } name) info.Append($" Command {name}, Version {Version}");
        else info.Append($" Command Unknown ({(byte)Command}), Version {Version}");
    }

    /// <summary>Only read where it is shown. An entry has a node of the bytes that are there, and tells in its label what was read.</summary>
    [Custom]
    private bool WalkEntries(Dissection d, in Slice s, ref int at)
    {
        if (!d.HasTree) return true;
        if (!d.Bytes(RipngFields.Reserved, s, ReservedOffset, HeaderSize - ReservedOffset)) return false;
        for (at = HeaderSize; at < s.Length; at += EntrySize)
        {
            if (!d.Need(s, at, 1)) return false;
            int size = Math.Min(EntrySize, s.CapturedLength - at), node = d.Node(RipngFields.Rte, s, at, size);
            if (size >= TagOffset && d.WantsTextOf(node)) WriteEntry(d, s.From(at), node, size);
            d.Open();
            bool done = WalkEntry(d, s, at);
            d.Close();
            if (!done) return false;
        }
        at = s.Length;
        return true;
    }

    private static bool WalkEntry(Dissection d, in Slice s, int at)
    {
        return d.Bytes(RipngFields.RteIpv6Prefix, s, at, IPv6Address.Size)
            && d.Number(RipngFields.RteRouteTag, s, at + TagOffset, 2, (ulong)s.UInt16(at + TagOffset))
            && d.Number(RipngFields.RtePrefixLength, s, at + LengthOffset, 1, (ulong)s.UInt8(at + LengthOffset))
            && d.Number(RipngFields.RteMetric, s, at + MetricOffset, 1, (ulong)s.UInt8(at + MetricOffset));
    }

    private static void WriteEntry(Dissection d, in Slice entry, int node, int size)
    {
        TextBuilder text = d.BeginText().Append($": IPv6 Prefix: {entry.IPv6(0)}");
        if (size > LengthOffset) text.Append($"/{entry.UInt8(LengthOffset)}");
        if (size > MetricOffset) text.Append($" Metric: {entry.UInt8(MetricOffset)}");
        d.EndAppendix(node);
    }
}

/// <summary>What a message is for (RFC 2080, 2.1).</summary>
public enum RipngCommand : byte
{
    [Name("Request")] Request = 1,
    [Name("Response")] Response = 2,
}
