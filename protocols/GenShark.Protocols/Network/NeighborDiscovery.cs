namespace GenShark.Protocols;

/// <summary>Router solicitation.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4861"/>
[PartOf<Icmpv6>]
public readonly ref partial struct RouterSolicitation
{
    [Field("icmpv6.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial Sequence<NeighborOption> Options { get; }
}

/// <summary>Router advertisement.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct RouterAdvertisement
{
    [Field("icmpv6.nd.ra.cur_hop_limit", "Cur hop limit")] public partial byte HopLimit { get; }
    [Field("icmpv6.nd.ra.flag", "Flags", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.nd.ra.flag.m", "Managed address configuration", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsManaged { get; }
    [Field("icmpv6.nd.ra.flag.o", "Other configuration", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool HasOther { get; }
    [Field("icmpv6.nd.ra.flag.h", "Home Agent", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsHomeAgent { get; }
    [Field("icmpv6.nd.ra.flag.prf", "Prf (Default Router Preference)"), Bits(2), Of(nameof(Flags))] public partial RouterPreference Preference { get; }
    [Field("icmpv6.nd.ra.flag.p", "Proxy", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsProxy { get; }
    [Field("icmpv6.nd.ra.flag.rsv", "Reserved"), Bits(2), Of(nameof(Flags))] public partial byte Reserved { get; }
    [Field("icmpv6.nd.ra.router_lifetime", "Router lifetime (s)")] public partial ushort Lifetime { get; }
    [Field("icmpv6.nd.ra.reachable_time", "Reachable time (ms)")] public partial uint ReachableTime { get; }
    [Field("icmpv6.nd.ra.retrans_timer", "Retrans timer (ms)")] public partial uint RetransmissionTimer { get; }
    public partial Sequence<NeighborOption> Options { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (IsManaged) text.Append(", Managed address configuration");
        if (HasOther) text.Append(", Other configuration");
        if (IsHomeAgent) text.Append(", Home Agent");
        text.Append($", Prf (Default Router Preference): {Generated.RouterPreferenceNames.Name(Preference)}");
        if (IsProxy) text.Append(", Proxy");
    }
}

/// <summary>Neighbor solicitation.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct NeighborSolicitation
{
    [Field("icmpv6.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.nd.ns.target_address", "Target Address")] public partial IPv6Address Target { get; }
    [Step] private void WriteColumn() => Dissection!.BeginInfo(append: true)?.Append($" for {Target}");
    public partial Sequence<NeighborOption> Options { get; }
}

/// <summary>Neighbor advertisement.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct NeighborAdvertisement
{
    [Field("icmpv6.nd.na.flag", "Flags", Base.Hex), Append(nameof(WriteFlags))] public partial uint Flags { get; }
    [Field("icmpv6.nd.na.flag.r", "Router", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsRouter { get; }
    [Field("icmpv6.nd.na.flag.s", "Solicited", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsSolicited { get; }
    [Field("icmpv6.nd.na.flag.o", "Override", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool Overrides { get; }
    [Field("icmpv6.nd.na.flag.rsv", "Reserved"), Bits(29), Of(nameof(Flags))] public partial uint Reserved { get; }
    [Field("icmpv6.nd.na.target_address", "Target Address")] public partial IPv6Address Target { get; }

    [Step]
    private void WriteColumn()
    {
        if (Dissection!.BeginInfo(append: true) is not { } info) return;
        info.Append($" {Target} (");
        int start = info.Length;
        if (IsRouter) info.Append("rtr, ");
        if (IsSolicited) info.Append("sol, ");
        if (Overrides) info.Append("ovr, ");
        if (info.Length == start) info.Append("none");
        else info.Truncate(info.Length - 2);
        info.Append(')');
    }

    public partial Sequence<NeighborOption> Options { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (IsRouter) text.Append(", Router");
        if (IsSolicited) text.Append(", Solicited");
        if (Overrides) text.Append(", Override");
    }
}

/// <summary>Redirect.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct NeighborRedirect
{
    [Field("icmpv6.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.nd.rd.target_address", "Target Address")] public partial IPv6Address Target { get; }
    [Field("icmpv6.rd.na.destination_address", "Destination Address")] public partial IPv6Address Destination { get; }
    public partial Sequence<NeighborOption> Options { get; }
}
