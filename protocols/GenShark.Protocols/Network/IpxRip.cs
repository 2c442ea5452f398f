using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>IPX Routing Information Protocol, of Novell NetWare.</summary>
[Protocol("ipxrip", "IPX Routing Information Protocol", Short = "IPX RIP", Listed = false), Over("ipx.socket", (uint)IpxSocket.Rip)]
public readonly ref partial struct IpxRip
{
    [Field("ipxrip.packet_type", "RIP packet type")]
    public partial IpxRipType Type { get; }

    [Field("ipxrip.request", "Request", Hidden = true, Generated = false, At = nameof(Type), Covers = true, Description = "TRUE if IPX RIP request")]
    private bool? IsRequest => Type == IpxRipType.Request ? true : null;

    [Field("ipxrip.response", "Response", Hidden = true, Generated = false, At = nameof(Type), Covers = true, Description = "TRUE if IPX RIP response")]
    private bool? IsResponse => Type == IpxRipType.Response ? true : null;

    public partial Sequence<IpxRoute> Routes { get; }

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append(Type.Name() ?? "Unknown");
}

/// <summary>How far away a network is.</summary>
[PartOf<IpxRip>]
public readonly ref partial struct IpxRoute
{
    [Field("ipxrip.route_vector", "Route Vector", Type = FieldType.IpxNetwork)]
    public partial uint Network { get; }

    [Field("ipxrip.hops", "Hops")]
    public partial ushort Hops { get; }

    /// <summary>In eighteenths of a second.</summary>
    [Field("ipxrip.ticks", "Ticks"), Label(nameof(WriteTicks))]
    public partial ushort Ticks { get; }

    private void WriteTicks(TextBuilder text) => text.Append($"Ticks: {Ticks * 1000 / 18} ms");
}

/// <summary>Asked or told.</summary>
public enum IpxRipType : ushort
{
    [Name("Request")] Request = 1,
    [Name("Response")] Response = 2,
}
