using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>RFC 6553.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "RPL Option")]
public readonly ref partial struct Ipv6Rpl
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.rpl.flag", "Flag", Base.Hex), Append(nameof(WriteFlags))]
    public partial byte Flags { get; }

    [Field("ipv6.opt.rpl.flag.o", "Down"), Bits(1), Of(nameof(Flags))]
    public partial bool IsDown { get; }

    [Field("ipv6.opt.rpl.flag.r", "Rank Error"), Bits(1), Of(nameof(Flags))]
    public partial bool HasRankError { get; }

    [Field("ipv6.opt.rpl.flag.f", "Forwarding Error"), Bits(1), Of(nameof(Flags))]
    public partial bool HasForwardingError { get; }

    [Field("ipv6.opt.rpl.flag.rsv", "Reserved", Base.Hex), Bits(5), Of(nameof(Flags))]
    public partial byte Reserved { get; }

    [Field("ipv6.opt.rpl.instance_id", "RPLInstanceID", Base.Hex)]
    public partial byte Instance { get; }

    [Field("ipv6.opt.rpl.sender_rank", "Sender Rank", Base.Hex)]
    public partial ushort SenderRank { get; }

    public partial Ipv6OptionTail Tail { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (IsDown) text.Append(", Down");
        if (HasRankError) text.Append(", Rank Error");
        if (HasForwardingError) text.Append(", Forwarding Error");
    }
}

/// <summary>RFC 7731, 6.1.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "MPL Option")]
public readonly ref partial struct Ipv6Mpl
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.mpl.flag", "Flag", Base.Hex), Append(nameof(WriteFlags))]
    public partial byte Flags { get; }

    [Field("ipv6.opt.mpl.flag.s", "Seed ID Length"), Bits(2), Of(nameof(Flags))]
    public partial MplSeedIdLength SeedLength { get; }

    [Field("ipv6.opt.mpl.flag.m", "Largest Sequence"), Bits(1), Of(nameof(Flags))]
    public partial bool IsLargest { get; }

    [Field("ipv6.opt.mpl.flag.v", "Version"), Bits(1), Of(nameof(Flags))]
    public partial bool Version { get; }

    [Field("ipv6.opt.mpl.flag.rsv", "Reserved", Base.Hex), Bits(4), Of(nameof(Flags))]
    public partial byte Reserved { get; }

    [Field("ipv6.opt.mpl.sequence", "Sequence", Base.Hex)]
    public partial byte Sequence { get; }

    [Field("ipv6.opt.mpl.seed_id", "Seed ID"), Size(nameof(SeedSize)), If(nameof(HasSeed))]
    public partial ReadOnlySpan<byte> Seed { get; }

    public partial Ipv6OptionTail Tail { get; }

    private int SeedSize => SeedLength switch { MplSeedIdLength.None => 0, MplSeedIdLength.Bits16 => 2, MplSeedIdLength.Bits64 => 8, _ => 16 };
    private bool HasSeed => SeedSize > 0;

    private void WriteFlags(TextBuilder text)
    {
        text.Append(", Seed ID Length: ").Append(MplSeedIdLengthNames.Make().Find((ulong)SeedLength) ?? "");
        if (IsLargest) text.Append(", Largest Sequence");
        if (Version) text.Append(", Version");
    }
}

/// <summary>Depth-First Forwarding (RFC 6971).</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "IP_DFF")]
public readonly ref partial struct Ipv6Dff
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.dff.flags", "Flags", Base.Hex), Append(nameof(WriteFlags))]
    public partial byte Flags { get; }

    [Field("ipv6.opt.dff.flag.ver", "Version (VER)"), Bits(2), Of(nameof(Flags))]
    public partial byte Version { get; }

    [Field("ipv6.opt.dff.flag.dup", "Duplicate (DUP)"), Bits(1), Of(nameof(Flags))]
    public partial bool IsDuplicate { get; }

    [Field("ipv6.opt.dff.flag.ret", "Return (RET)"), Bits(1), Of(nameof(Flags))]
    public partial bool IsReturned { get; }

    [Field("ipv6.opt.dff.flag.rsv", "Reserved", Base.Hex), Bits(4), Of(nameof(Flags))]
    public partial byte Reserved { get; }

    [Field("ipv6.opt.dff.sequence_number", "Sequence Number", Base.DecHex)]
    public partial ushort SequenceNumber { get; }

    public partial Ipv6OptionTail Tail { get; }

    private void WriteFlags(TextBuilder text)
    {
        if (IsDuplicate) text.Append(", Duplicate (DUP)");
        if (IsReturned) text.Append(", Return (RET)");
    }
}
