using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A route beyond the router (RFC 4191, 2.3).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborRoute
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.prefix.length", "Prefix Length")] public partial byte PrefixLength { get; }
    [Field("icmpv6.opt.route_info.flag", "Flag", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.opt.route_info.flag.route_preference", "Route Preference"), Bits(2, Skip = 3), Of(nameof(Flags))] public partial RouterPreference Preference { get; }
    [Field("icmpv6.opt.route_info.flag.reserved", "Reserved", Mask = 0xe7, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private byte Reserved => (byte)((Flags & 0xe0) >> 3 | Flags & 7);

    /// <summary>In seconds.</summary>
    [Field("icmpv6.opt.route_lifetime", "Route Lifetime", Names = typeof(PrefixLifetime), SpecialNames = true)] public partial uint Lifetime { get; }

    [Size(nameof(PrefixSize))] private partial ReadOnlySpan<byte> PrefixBytes { get; }

    [Field("icmpv6.opt.prefix", "Prefix", Generated = false, At = nameof(PrefixBytes), Covers = true), If(nameof(HasPrefix))]
    private IPv6Address Prefix => NeighborText.PrefixOf(PrefixBytes);

    private int PrefixSize => Math.Min(16, Slice.Length - 8);
    private bool HasPrefix => PrefixSize > 0;

    private void WriteFlags(TextBuilder text) => text.Append($", Route Preference: {Preference.Name()}");

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Begin(text, Header.Type);

    [Title(Append = true)] private void WriteEnd(TextBuilder text) => text.Append($" : {Preference.Name()} {Prefix}/{PrefixLength})");
}

/// <summary>How often a router advertises, in milliseconds (RFC 6275, 7.3).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborInterval
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.opt.advertisement_interval", "Advertisement Interval")] public partial uint Interval { get; }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Begin(text, Header.Type);

    [Title(Append = true)] private void WriteEnd(TextBuilder text) => text.Append($" : {Interval})");
}

/// <summary>A home agent's preference and lifetime in seconds (RFC 6275, 7.4).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborHomeAgent
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.opt.home_agent_preference", "Home Agent Preference")] public partial ushort Preference { get; }
    [Field("icmpv6.opt.home_agent_lifetime", "Home Agent Preference")] public partial ushort Lifetime { get; }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Write(text, Header.Type);
}

/// <summary>More flags of a router advertisement (RFC 5175).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborFlags
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.efo", "Flags Expansion Option", Base.Hex), Append(nameof(WriteFlags))] public partial ushort Flags { get; }
    [Field("icmpv6.opt.efo.m", "Managed address configuration", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsManaged { get; }
    [Field("icmpv6.opt.efo.o", "Other configuration", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool HasOther { get; }
    [Field("icmpv6.opt.efo.h", "Home Agent", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsHomeAgent { get; }
    [Field("icmpv6.opt.efo.prf", "Prf (Default Router Preference)", Type = FieldType.UInt16), Bits(2), Of(nameof(Flags))] public partial RouterPreference Preference { get; }
    [Field("icmpv6.opt.efo.p", "Proxy", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsProxy { get; }
    [Field("icmpv6.opt.efo.rsv", "Reserved", Mask = 0x2ff, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))] private ushort Unused => (ushort)(Flags & 0x2ff);
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (IsManaged) text.Append(", Managed address configuration");
        if (HasOther) text.Append(", Other configuration");
        if (IsHomeAgent) text.Append(", Home Agent");
        NeighborText.WritePreference(text, Preference);
        if (IsProxy) text.Append(", Proxy");
    }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Write(text, Header.Type);
}

/// <summary>Where a captive portal asks its guests (RFC 8910, 2.3).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborCaptivePortal
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.captive_portal", "Captive Portal", Type = FieldType.String), Rest] public partial ReadOnlySpan<byte> Address { get; }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Write(text, Header.Type);
}

/// <summary>The prefix that a NAT64 translates with (RFC 8781).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborTranslationPrefix
{
    public partial NeighborOptionHeader Header { get; }

    /// <summary>In units of eight seconds.</summary>
    [Field("icmpv6.opt.pref64.scaled_lifetime", "Scaled Lifetime"), Bits(13, Width = 2)] public partial ushort Lifetime { get; }
    [Field("icmpv6.opt.pref64.plc", "PLC (Prefix Length Code)", Base.Hex, Type = FieldType.UInt16), Bits(3, Width = 2)] public partial PrefixLengthCode Code { get; }

    [Size(nameof(PrefixSize))] private partial ReadOnlySpan<byte> PrefixBytes { get; }

    [Field("icmpv6.opt.pref64.prefix", "Prefix", Generated = false, At = nameof(PrefixBytes), Covers = true)]
    private IPv6Address Prefix => NeighborText.PrefixOf(PrefixBytes);

    [Rest] private partial ReadOnlySpan<byte> Unused { get; }

    private int PrefixSize => Code switch
    {
        PrefixLengthCode.Bits96 => 12,
        PrefixLengthCode.Bits64 => 8,
        PrefixLengthCode.Bits56 => 7,
        PrefixLengthCode.Bits48 => 6,
        PrefixLengthCode.Bits40 => 5,
        PrefixLengthCode.Bits32 => 4,
        _ => 0,
    };

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Write(text, Header.Type);
}

/// <summary>How long a translation prefix is (RFC 8781, 4).</summary>
public enum PrefixLengthCode : byte
{
    [Name("96 bits prefix length")] Bits96,
    [Name("64 bits prefix length")] Bits64,
    [Name("56 bits prefix length")] Bits56,
    [Name("48 bits prefix length")] Bits48,
    [Name("40 bits prefix length")] Bits40,
    [Name("32 bits prefix length")] Bits32,
}
