using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A control message of the routing protocol for low-power networks; its secure variants are not taken apart.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6550#section-6"/>
[PartOf<Icmpv6>]
public readonly ref partial struct RplMessage
{
    [Switch(nameof(Code))]
    [Case<RplSolicitation>(RplCode.InformationSolicitation), Case<RplInformation>(RplCode.InformationObject)]
    [Case<RplAdvertisement>(RplCode.DestinationAdvertisement), Case<RplAcknowledgment>(RplCode.DestinationAdvertisementAcknowledgment)]
    public partial Variant Base { get; }

    [If(nameof(IsKnown))] public partial Sequence<RplOption> Options { get; }

    private RplCode Code => (RplCode)Slice.Whole.UInt8(1);
    private bool IsKnown => Code <= RplCode.DestinationAdvertisementAcknowledgment;
}

/// <summary>DODAG information solicitation (RFC 6550, 6.2).</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct RplSolicitation
{
    [Field("icmpv6.rpl.dis.flags", "Flags")] public partial byte Flags { get; }
    [Field("icmpv6.reserved", "Reserved"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
}

/// <summary>DODAG information object (RFC 6550, 6.3).</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct RplInformation
{
    [Field("icmpv6.rpl.dio.instance", "RPLInstanceID")] public partial byte Instance { get; }
    [Field("icmpv6.rpl.dio.version", "Version")] public partial byte Version { get; }
    [Field("icmpv6.rpl.dio.rank", "Rank")] public partial ushort Rank { get; }
    [Field("icmpv6.rpl.dio.flag", "Flags", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.rpl.dio.flag.g", "Grounded (G)"), Bits(1), Of(nameof(Flags))] public partial bool IsGrounded { get; }
    [Field("icmpv6.rpl.dio.flag.0", "Zero"), Bits(1), Of(nameof(Flags))] public partial bool Zero { get; }
    [Field("icmpv6.rpl.dio.flag.mop", "Mode of Operation (MOP)", Base.Hex), Bits(3), Of(nameof(Flags))] public partial RplModeOfOperation Mode { get; }
    [Field("icmpv6.rpl.dio.flag.preference", "DODAG Preference"), Bits(3), Of(nameof(Flags))] public partial byte Preference { get; }
    [Field("icmpv6.rpl.dio.dtsn", "Destination Advertisement Trigger Sequence Number (DTSN)")] public partial byte TriggerNumber { get; }
    [Field("icmpv6.rpl.dio.flag", "Flags", Base.Hex)] public partial byte MoreFlags { get; }
    [Field("icmpv6.reserved", "Reserved"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.rpl.dio.dagid", "DODAGID")] public partial IPv6Address Graph { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (IsGrounded) text.Append(", Grounded (G)");
        if (Zero) text.Append(", Zero");
        text.Append($", Mode of Operation (MOP): {Mode.Name() ?? "Unknown"}");
    }
}

/// <summary>Destination advertisement object (RFC 6550, 6.4).</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct RplAdvertisement
{
    [Field("icmpv6.rpl.dao.instance", "RPLInstanceID")] public partial byte Instance { get; }
    [Field("icmpv6.rpl.dao.flag", "Flags", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.rpl.dao.flag.k", "DAO-ACK Request (K)"), Bits(1), Of(nameof(Flags))] public partial bool AsksForAcknowledgment { get; }
    [Field("icmpv6.rpl.dao.flag.d", "DODAGID Present (D)"), Bits(1), Of(nameof(Flags))] public partial bool HasGraph { get; }
    [Field("icmpv6.rpl.dao.flag.rsv", "Reserved"), Bits(6), Of(nameof(Flags))] public partial byte Unused { get; }
    [Field("icmpv6.reserved", "Reserved"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.rpl.dao.sequence", "DAO Sequence")] public partial byte Sequence { get; }
    [Field("icmpv6.rpl.dao.dodagid", "DODAGID"), If(nameof(HasGraph))] public partial IPv6Address Graph { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (AsksForAcknowledgment) text.Append(", DAO-ACK Request (K)");
        if (HasGraph) text.Append(", DODAGID Present (D)");
    }
}

/// <summary>Its acknowledgment (RFC 6550, 6.5).</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct RplAcknowledgment
{
    [Field("icmpv6.rpl.daoack.instance", "RPLInstanceID")] public partial byte Instance { get; }
    [Field("icmpv6.rpl.daoack.flag", "Flag", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.rpl.daoack.flag.d", "DODAGID Present (D)"), Bits(1), Of(nameof(Flags))] public partial bool HasGraph { get; }
    [Field("icmpv6.rpl.daoack.flag.rsv", "Reserved"), Bits(7), Of(nameof(Flags))] public partial byte Unused { get; }
    [Field("icmpv6.rpl.daoack.sequence", "DAO-ACK Sequence")] public partial byte Sequence { get; }
    [Field("icmpv6.rpl.daoack.status", "Status")] public partial byte Status { get; }
    [Field("icmpv6.rpl.daoack.dodagid", "DODAGID"), If(nameof(HasGraph))] public partial IPv6Address Graph { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (HasGraph) text.Append(", DODAGID Present (D)");
    }
}
