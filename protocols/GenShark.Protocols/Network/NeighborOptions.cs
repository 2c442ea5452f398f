using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>An option of neighbor discovery: type, length in units of eight bytes, data.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct NeighborOption
{
    [If(nameof(IsEmpty))] public partial NeighborEmptyOption Empty { get; }

    [If(nameof(IsWhole)), Size(nameof(Size)), Switch(nameof(Type)), Default<NeighborOtherOption>]
    [Case<NeighborLinkLayerAddress>(Icmpv6OptionType.SourceLinkLayerAddress, Icmpv6OptionType.TargetLinkLayerAddress)]
    [Case<NeighborPrefix>(Icmpv6OptionType.PrefixInformation), Case<NeighborMtu>(Icmpv6OptionType.Mtu)]
    [Case<NeighborDnsServers>(Icmpv6OptionType.RecursiveDnsServer), Case<NeighborDomains>(Icmpv6OptionType.DnsSearchList)]
    [Case<NeighborRedirectedHeader>(Icmpv6OptionType.RedirectedHeader), Case<NeighborRoute>(Icmpv6OptionType.RouteInformation)]
    [Case<NeighborInterval>(Icmpv6OptionType.AdvertisementInterval), Case<NeighborHomeAgent>(Icmpv6OptionType.HomeAgentInformation)]
    [Case<NeighborTimestamp>(Icmpv6OptionType.Timestamp), Case<NeighborNonce>(Icmpv6OptionType.Nonce)]
    [Case<NeighborFlags>(Icmpv6OptionType.RaFlagsExtension), Case<NeighborCaptivePortal>(Icmpv6OptionType.CaptivePortal)]
    [Case<NeighborTranslationPrefix>(Icmpv6OptionType.Pref64), Case<NeighborRegistration>(Icmpv6OptionType.AddressRegistration)]
    [Case<NeighborContext>(Icmpv6OptionType.SixLoWpanContext), Case<NeighborBorderRouter>(Icmpv6OptionType.AuthoritativeBorderRouter)]
    [Case<NeighborCapability>(Icmpv6OptionType.SixLoWpanCapability)]
    public partial Variant Body { get; }

    public Icmpv6OptionType Type => (Icmpv6OptionType)Slice.UInt8(0);

    private int Size => Slice.UInt8(1) * 8;

    private bool IsWhole => Slice.UInt8(1) != 0;

    // An endless loop, were it not the last.
    [Last] private bool IsEmpty => !IsWhole;
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

/// <summary>An option that says it has no bytes.</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborEmptyOption
{
    [Field("icmpv6.opt.type", "Type")] public partial Icmpv6OptionType Type { get; }

    [Field("icmpv6.opt.length", "Length"), Append(nameof(WriteBytes))]
    [Expert(nameof(IsEmpty), "icmpv6.invalid_option_length", "Invalid option length (Zero)", Severity.Error, ExpertGroup.Malformed)]
    public partial byte Length { get; }

    private bool IsEmpty => Length == 0;

    private void WriteBytes(TextBuilder text) => text.Append(" (0 bytes)");

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Begin(text, Type);
}

/// <summary>An option without a form of its own here.</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborOtherOption
{
    [Field("icmpv6.opt.type", "Type")] public partial Icmpv6OptionType Type { get; }

    [Field("icmpv6.opt.length", "Length"), Append(nameof(WriteBytes))]
    public partial byte Length { get; }

    [Step]
    private void Remark() => NeighborText.RemarkUndecoded(Dissection!, Slice, (byte)Type);

    [If(nameof(HasData)), Field("icmpv6.data", "Data"), Rest] public partial ReadOnlySpan<byte> Data { get; }

    private bool HasData => Slice.Length > 2;

    private void WriteBytes(TextBuilder text) => text.Append($" ({Length * 8} bytes)");

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Write(text, Type);
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

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Begin(text, Header.Type);

    [Title(Append = true)] private void WriteEnd(TextBuilder text) => text.Append($" : {Prefix}/{PrefixLength})");
}

/// <summary>The link's MTU.</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborMtu
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.opt.mtu", "MTU")] public partial uint Mtu { get; }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Begin(text, Header.Type);

    [Title(Append = true)] private void WriteEnd(TextBuilder text) => text.Append($" : {Mtu})");
}

/// <summary>DNS servers (RFC 8106).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborDnsServers
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.opt.rdnss.lifetime", "Lifetime", Names = typeof(RdnssLifetime), SpecialNames = true)] public partial uint Lifetime { get; }
    public partial Sequence<NeighborDnsServer> Servers { get; }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Begin(text, Header.Type);

    [Title(Append = true)]
    private void WriteEnd(TextBuilder text)
    {
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
