using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A host registers its address with a router (RFC 6775, 4.1).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborRegistration
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.aro.status", "Status")] public partial RegistrationStatus Status { get; }
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(3)] public partial ReadOnlySpan<byte> Reserved { get; }

    /// <summary>In minutes; 0 ends the registration.</summary>
    [Field("icmpv6.opt.aro.registration_lifetime", "Registration  Lifetime")] public partial ushort Lifetime { get; }

    [Field("icmpv6.opt.aro.eui64", "EUI-64", Type = FieldType.Eui64), Size(8)] public partial ReadOnlySpan<byte> Interface { get; }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Begin(text, Header.Type);

    [Title(Append = true)]
    private void WriteEnd(TextBuilder text)
    {
        text.Append(Lifetime == 0 ? " : Remove " : " : Register ").AppendHex(Interface, ':');
        text.Append($" {Status.Name() ?? "Unknown"})");
    }
}

/// <summary>What became of a registration.</summary>
public enum RegistrationStatus : byte
{
    [Name("Success")] Success,
    [Name("Duplicate Exists")] Duplicate,
    [Name("Neighbor Cache Full")] Full,
}

/// <summary>A prefix that header compression knows by a number (RFC 6775, 4.2).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborContext
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.6co.context_length", "Context Length")] public partial byte PrefixLength { get; }
    [Field("icmpv6.opt.6co.flag", "Flag", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.opt.6co.flag.c", "Compression Flag", Truth = Truth.SetNotSet), Bits(1, Skip = 3), Of(nameof(Flags))] public partial bool IsCompressed { get; }
    [Field("icmpv6.opt.6co.flag.cid", "CID"), Bits(4), Of(nameof(Flags))] public partial byte Identifier { get; }
    [Field("icmpv6.opt.6co.flag.reserved", "Reserved", Mask = 0xe0, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private byte Unused => (byte)(Flags >> 5);
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    /// <summary>In minutes.</summary>
    [Field("icmpv6.opt.6co.valid_lifetime", "Lifetime")] public partial ushort Lifetime { get; }

    [Size(nameof(PrefixSize))] private partial ReadOnlySpan<byte> PrefixBytes { get; }

    [Field("icmpv6.opt.6co.context_prefix", "Context Prefix", Generated = false, At = nameof(PrefixBytes), Covers = true), If(nameof(HasPrefix))]
    private IPv6Address Prefix => NeighborText.PrefixOf(PrefixBytes);

    private int PrefixSize => Math.Min(16, Slice.Length - 8);
    private bool HasPrefix => PrefixSize > 0;

    private void WriteFlags(TextBuilder text)
    {
        if (IsCompressed) text.Append(", Compression Flag");
    }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Begin(text, Header.Type);

    [Title(Append = true)] private void WriteEnd(TextBuilder text) => text.Append($" {Prefix}/{PrefixLength})");
}

/// <summary>The border router, and the version of what it spreads (RFC 6775, 4.3).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborBorderRouter
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.abro.version_low", "Version Low")] public partial ushort VersionLow { get; }
    [Field("icmpv6.opt.abro.version_high", "Version")] public partial ushort VersionHigh { get; }
    [Field("icmpv6.opt.abro.valid_lifetime", "Valid Lifetime")] public partial ushort Lifetime { get; }
    [Field("icmpv6.opt.abro.6lbr_address", "6LBR Address")] public partial IPv6Address Router { get; }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Begin(text, Header.Type);

    [Title(Append = true)]
    private void WriteEnd(TextBuilder text) => text.Append($" : Version {VersionHigh}.{VersionLow}, Valid Lifetime : {Lifetime}, 6LBR : {Router})");
}

/// <summary>What a node's header compression can do (RFC 7400, 3.4).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborCapability
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.6cio.unassigned1", "Unassigned", Base.Hex), Bits(15, Width = 2)] public partial ushort Unassigned { get; }
    [Field("icmpv6.opt.6cio.flag_g", "G", Base.Hex, Type = FieldType.UInt16), Bits(1, Width = 2)] public partial byte Generic { get; }
    [Field("icmpv6.opt.6cio.unassigned2", "Unassigned", Base.Hex)] public partial uint MoreUnassigned { get; }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Write(text, Header.Type);
}
