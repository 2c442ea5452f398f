using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How the graph is run (RFC 6550, 6.7.6).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct RplConfiguration
{
    public partial RplOptionHeader Header { get; }
    [Field("icmpv6.rpl.opt.config.flag", "Flag", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.rpl.opt.config.reserved", "Reserved"), Bits(4), Of(nameof(Flags))] public partial byte Unused { get; }
    [Field("icmpv6.rpl.opt.config.auth", "Authentication Enabled", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsAuthenticated { get; }
    [Field("icmpv6.rpl.opt.config.pcs", "Path Control Size"), Bits(3), Of(nameof(Flags))] public partial byte PathControlSize { get; }
    [Field("icmpv6.rpl.opt.config.interval_double", "DIOIntervalDoublings")] public partial byte IntervalDoublings { get; }
    [Field("icmpv6.rpl.opt.config.interval_min", "DIOIntervalMin", Type = FieldType.UInt16)] public partial byte LeastInterval { get; }
    [Field("icmpv6.rpl.opt.config.redundancy", "DIORedundancyConstant")] public partial byte Redundancy { get; }
    [Field("icmpv6.rpl.opt.config.max_rank_inc", "MaxRankInc")] public partial ushort LargestRankIncrease { get; }
    [Field("icmpv6.rpl.opt.config.min_hop_rank_inc", "MinHopRankInc")] public partial ushort LeastHopRankIncrease { get; }
    [Field("icmpv6.rpl.opt.config.ocp", "OCP (Objective Code Point)")] public partial ushort ObjectiveCodePoint { get; }
    [Field("icmpv6.rpl.opt.config.rsv", "Reserved")] public partial byte Reserved { get; }
    [Field("icmpv6.rpl.opt.config.def_lifetime", "Default Lifetime")] public partial byte DefaultLifetime { get; }

    /// <summary>In seconds.</summary>
    [Field("icmpv6.rpl.opt.config.lifetime_unit", "Lifetime Unit")] public partial ushort LifetimeUnit { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (IsAuthenticated) text.Append(", Authentication Enabled");
    }

    [Title] private void WriteTitle(TextBuilder text) => RplOptionHeader.Begin(text, Slice.UInt8(0));
    [Title(Append = true)] private void WriteEnd(TextBuilder text) => text.Append(')');
}

/// <summary>A prefix for addresses (RFC 6550, 6.7.10).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct RplPrefix
{
    public partial RplOptionHeader Header { get; }

    /// <summary>In bits.</summary>
    [Field("icmpv6.rpl.opt.prefix.length", "Prefix Length")] public partial byte PrefixLength { get; }

    [Field("icmpv6.rpl.opt.prefix.flag", "Flag", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.rpl.opt.prefix.flag.l", "On Link", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsOnLink { get; }
    [Field("icmpv6.rpl.opt.config.flag.a", "Auto Address Config", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsAutonomous { get; }
    [Field("icmpv6.rpl.opt.config.flag.r", "Router Address", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsRouterAddress { get; }
    [Field("icmpv6.rpl.opt.config.flag.rsv", "Reserved"), Bits(5), Of(nameof(Flags))] public partial byte Unused { get; }

    /// <summary>In seconds.</summary>
    [Field("icmpv6.rpl.opt.prefix.valid_lifetime", "Valid Lifetime")] public partial uint ValidLifetime { get; }

    /// <summary>In seconds.</summary>
    [Field("icmpv6.rpl.opt.prefix.preferred_lifetime", "Preferred Lifetime")] public partial uint PreferredLifetime { get; }

    [Field("icmpv6.rpl.opt.reserved", "Reserved", Type = FieldType.None), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.rpl.opt.prefix", "Destination Prefix")] public partial IPv6Address Prefix { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (IsOnLink) text.Append(", On Link");
        if (IsAutonomous) text.Append(", Auto Address Config");
        if (IsRouterAddress) text.Append(", Router Address");
    }

    [Title] private void WriteTitle(TextBuilder text) => RplOptionHeader.Begin(text, Slice.UInt8(0));
    [Title(Append = true)] private void WriteEnd(TextBuilder text) => text.Append($" {Prefix}/{PrefixLength})");
}

/// <summary>A prefix that the sender reaches (RFC 6550, 6.7.5).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct RplRoute
{
    public partial RplOptionHeader Header { get; }

    /// <summary>In bits.</summary>
    [Field("icmpv6.rpl.opt.route.prefix_length", "Prefix Length")] public partial byte PrefixLength { get; }

    [Field("icmpv6.rpl.opt.route.flag", "Flag", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.rpl.opt.route.pref", "Preference"), Bits(2, Skip = 3), Of(nameof(Flags))] public partial RouterPreference Preference { get; }

    [Field("icmpv6.rpl.opt.route.reserved", "Reserved", Mask = 0xe7, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private byte Unused => (byte)((Flags >> 5) << 5 | Flags & 7);

    /// <summary>In seconds.</summary>
    [Field("icmpv6.rpl.opt.route.lifetime", "Route Lifetime")] public partial uint Lifetime { get; }

    [Rest] private partial ReadOnlySpan<byte> PrefixBytes { get; }

    [Field("icmpv6.rpl.opt.route.prefix", "Prefix", Generated = false, At = nameof(PrefixBytes), Covers = true)]
    private IPv6Address Prefix => NeighborText.PrefixOf(PrefixBytes);

    private void WriteFlags(TextBuilder text) => text.Append($", Preference: {Preference.Name()}");

    [Title] private void WriteTitle(TextBuilder text) => RplOptionHeader.Begin(text, Slice.UInt8(0));
    [Title(Append = true)] private void WriteEnd(TextBuilder text) => text.Append($" {Prefix}/{PrefixLength})");
}

/// <summary>Which graphs a solicitation is for (RFC 6550, 6.7.9).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct RplSolicited
{
    public partial RplOptionHeader Header { get; }
    [Field("icmpv6.rpl.opt.solicited.instance", "Instance")] public partial byte Instance { get; }
    [Field("icmpv6.rpl.opt.solicited.flag", "Flag", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.rpl.opt.solicited.flag.v", "Version predicate"), Bits(1), Of(nameof(Flags))] public partial bool AsksForVersion { get; }
    [Field("icmpv6.rpl.opt.solicited.flag.i", "InstanceID predicate"), Bits(1), Of(nameof(Flags))] public partial bool AsksForInstance { get; }
    [Field("icmpv6.rpl.opt.solicited.flag.d", "DODAGID predicate"), Bits(1), Of(nameof(Flags))] public partial bool AsksForGraph { get; }
    [Field("icmpv6.rpl.opt.solicited.flag.rsv", "Reserved"), Bits(5), Of(nameof(Flags))] public partial byte Unused { get; }
    [Field("icmpv6.rpl.opt.solicited.dodagid", "DODAGID")] public partial IPv6Address Graph { get; }
    [Field("icmpv6.rpl.opt.solicited.version", "Version")] public partial byte Version { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (AsksForVersion) text.Append(", Version predicate");
        if (AsksForInstance) text.Append(", InstanceID predicate");
        if (AsksForGraph) text.Append(", DODAGID predicate");
    }

    [Title] private void WriteTitle(TextBuilder text) => RplOptionHeader.Begin(text, Slice.UInt8(0));
    [Title(Append = true)] private void WriteEnd(TextBuilder text) => text.Append(')');
}
