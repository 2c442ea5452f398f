using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>An option of neighbor discovery: type, length in units of eight bytes, data.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct NeighborOption
{
    [Size(nameof(Size)), Switch(nameof(Type)), Default<NeighborOtherOption>]
    [Case<NeighborLinkLayerAddress>(Icmpv6OptionType.SourceLinkLayerAddress, Icmpv6OptionType.TargetLinkLayerAddress)]
    [Case<NeighborPrefix>(Icmpv6OptionType.PrefixInformation), Case<NeighborMtu>(Icmpv6OptionType.Mtu)]
    [Case<NeighborDnsServers>(Icmpv6OptionType.RecursiveDnsServer)]
    public partial Variant Body { get; }

    public Icmpv6OptionType Type => (Icmpv6OptionType)Slice.UInt8(0);

    private int Size => Slice.UInt8(1) * 8;

    [Last] private bool IsBad => Slice.UInt8(1) == 0;
}

/// <summary>What every option begins with.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct NeighborOptionHeader
{
    [Field("icmpv6.opt.type", "Type")] public partial Icmpv6OptionType Type { get; }

    /// <summary>In units of eight bytes.</summary>
    [Field("icmpv6.opt.length", "Length"), Append(nameof(WriteBytes))] public partial byte Length { get; }

    private void WriteBytes(TextBuilder text) => text.Append($" ({Length * 8} bytes)");
}

/// <summary>An option without a form of its own here.</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborOtherOption
{
    public partial NeighborOptionHeader Header { get; }
    [If(nameof(HasData)), Field("icmpv6.unknown_data", "Unknown Data"), Rest] public partial ReadOnlySpan<byte> Data { get; }

    private bool HasData => Slice.Length > 2;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        if (Header.Type.Name() is { } name) text.Append($"ICMPv6 Option ({name})");
        else text.Append($"ICMPv6 Option (Unknown {(byte)Header.Type})");
    }
}

/// <summary>The link-layer address of the sender or of the target.</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
[DeclareField("icmpv6.opt.src_linkaddr", "Source Link-layer address", FieldType.Bytes, Base.Colon)]
[DeclareField("icmpv6.opt.target_linkaddr", "Target Link-layer address", FieldType.Bytes, Base.Colon)]
public readonly ref partial struct NeighborLinkLayerAddress
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.linkaddr", "Link-layer address", Base.Colon), Rest] public partial ReadOnlySpan<byte> Address { get; }

    /// <summary>Which name the address has besides depends on the option's type.</summary>
    [Custom]
    private bool AddName(Dissection d, in Slice s, ref int at)
    {
        bool isSource = Header.Type == Icmpv6OptionType.SourceLinkLayerAddress;
        if (!d.Bytes(isSource ? Icmpv6Fields.OptSrcLinkaddr : Icmpv6Fields.OptTargetLinkaddr, s, 2, s.Length - 2, NodeFlags.Hidden)) return false;
        d.BeginInfo(append: true)?.Append(isSource ? " from " : " is at ").AppendHex(Address, ':');
        return true;
    }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"ICMPv6 Option ({Header.Type.Name()} : ").AppendHex(Address, ':').Append(')');
}

/// <summary>A prefix of the link.</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborPrefix
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.prefix.length", "Prefix Length")] public partial byte PrefixLength { get; }
    [Field("icmpv6.opt.prefix.flag", "Flag", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.opt.prefix.flag.l", "On-link flag(L)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsOnLink { get; }
    [Field("icmpv6.opt.prefix.flag.a", "Autonomous address-configuration flag(A)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsAutonomous { get; }
    [Field("icmpv6.opt.prefix.flag.r", "Router address flag(R)", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsRouter { get; }
    [Field("icmpv6.opt.prefix.flag.reserved", "Reserved"), Bits(5), Of(nameof(Flags))] public partial byte Unused { get; }
    [Field("icmpv6.opt.prefix.valid_lifetime", "Valid Lifetime", Names = typeof(PrefixLifetime), SpecialNames = true)] public partial uint ValidLifetime { get; }
    [Field("icmpv6.opt.prefix.preferred_lifetime", "Preferred Lifetime", Names = typeof(PrefixLifetime), SpecialNames = true)] public partial uint PreferredLifetime { get; }
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.opt.prefix", "Prefix")] public partial IPv6Address Prefix { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (IsOnLink) text.Append(", On-link flag(L)");
        if (IsAutonomous) text.Append(", Autonomous address-configuration flag(A)");
        if (IsRouter) text.Append(", Router address flag(R)");
    }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"ICMPv6 Option (Prefix information : {Prefix}/{PrefixLength})");
}

/// <summary>The link's MTU.</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborMtu
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.opt.mtu", "MTU")] public partial uint Mtu { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"ICMPv6 Option (MTU : {Mtu})");
}

/// <summary>DNS servers (RFC 8106).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborDnsServers
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.opt.rdnss.lifetime", "Lifetime", Names = typeof(RdnssLifetime), SpecialNames = true)] public partial uint Lifetime { get; }
    public partial Sequence<NeighborDnsServer> Servers { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("ICMPv6 Option (Recursive DNS Server");
        foreach (NeighborDnsServer server in Servers) text.Append($" {server.Address}");
        text.Append(')');
    }
}

/// <summary>One of them.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct NeighborDnsServer
{
    [Field("icmpv6.opt.rdnss", "Recursive DNS Servers")] public partial IPv6Address Address { get; }
}
