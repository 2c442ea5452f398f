using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Whom a destination advertisement is about (RFC 6550, 6.7.7).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct RplTarget
{
    internal const int HeadSize = 4;

    public partial RplOptionHeader Header { get; }
    [Field("icmpv6.rpl.opt.target.flag", "Reserved", Type = FieldType.None), Size(1)] public partial ReadOnlySpan<byte> Flags { get; }

    /// <summary>In bits.</summary>
    [Field("icmpv6.rpl.opt.target.prefix_length", "Target Length")] public partial byte PrefixLength { get; }

    [Field("icmpv6.unknown_data", "Unknown Data"), ShowIf(nameof(IsTooLong)), Rest]
    [Expert(nameof(IsTooLong), "icmpv6.unknown_data.expert", "Unknown Data (not interpreted)", Severity.Error, ExpertGroup.Malformed)]
    public partial ReadOnlySpan<byte> PrefixBytes { get; }

    [Field("icmpv6.rpl.opt.target.prefix", "Target", Generated = false, At = nameof(PrefixBytes), Covers = true), If(nameof(HasPrefix))]
    private IPv6Address Prefix => NeighborText.PrefixOf(PrefixBytes);

    private bool IsTooLong => Slice.Length > HeadSize + IPv6Address.Size;
    private bool HasPrefix => !IsTooLong && Slice.Length > HeadSize;

    [Title] private void WriteTitle(TextBuilder text) => RplOptionHeader.Begin(text, Slice.UInt8(0));

    [Title(Append = true)]
    private void WriteEnd(TextBuilder text)
    {
        if (HasPrefix) text.Append($" {Prefix}/{PrefixLength}");
        text.Append(')');
    }
}

/// <summary>How a target is reached (RFC 6550, 6.7.8).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct RplTransit
{
    private const int HeadSize = 6;

    public partial RplOptionHeader Header { get; }
    [Field("icmpv6.rpl.opt.transit.flag", "Flags", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.rpl.opt.transit.flag.e", "External", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsExternal { get; }
    [Field("icmpv6.rpl.opt.transit.flag.rsv", "Reserved"), Bits(7), Of(nameof(Flags))] public partial byte Reserved { get; }
    [Field("icmpv6.rpl.opt.transit.pathctl", "Path Control")] public partial byte PathControl { get; }
    [Field("icmpv6.rpl.opt.transit.pathseq", "Path Sequence")] public partial byte PathSequence { get; }

    /// <summary>In units that the configuration gives.</summary>
    [Field("icmpv6.rpl.opt.transit.pathlifetime", "Path Lifetime")] public partial byte PathLifetime { get; }

    [Field("icmpv6.rpl.opt.transit.parent", "Parent Address"), If(nameof(HasParent))] public partial IPv6Address Parent { get; }

    private bool HasParent => Slice.Length >= HeadSize + IPv6Address.Size;

    private void WriteFlags(TextBuilder text)
    {
        if (IsExternal) text.Append(", External");
    }

    [Title] private void WriteTitle(TextBuilder text) => RplOptionHeader.Begin(text, Slice.UInt8(0));

    [Title(Append = true)]
    private void WriteEnd(TextBuilder text)
    {
        if (HasParent) text.Append($" {Parent}");
        text.Append(')');
    }
}

/// <summary>A mark on the target before it (RFC 6550, 6.7.11).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct RplTargetDescriptor
{
    public partial RplOptionHeader Header { get; }
    [Field("icmpv6.rpl.opt.targetdesc.descriptor", "Descriptor", Base.Hex)] public partial uint Descriptor { get; }

    [Title] private void WriteTitle(TextBuilder text) => RplOptionHeader.Begin(text, Slice.UInt8(0));
    [Title(Append = true)] private void WriteEnd(TextBuilder text) => text.Append(')');
}
