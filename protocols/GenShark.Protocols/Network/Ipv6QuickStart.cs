using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>RFC 4782, 3.1.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Quick-Start")]
public readonly ref partial struct Ipv6QuickStart
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.qs_func", "Function"), Bits(4)]
    public partial QuickStartFunction Function { get; }

    [Field("ipv6.opt.qs_rate", "Rate"), Bits(4)]
    public partial QuickStartRate Rate { get; }

    [Field("ipv6.opt.qs_ttl", "QS TTL"), If(nameof(IsRequest))]
    public partial byte TimeToLive { get; }

    /// <summary>How much the hop limit and this count differ: unchanged as long as every router takes part.</summary>
    [Field("ipv6.opt.qs_ttl_diff", "TTL Diff", At = nameof(TimeToLive), Covers = true), If(nameof(IsRequest))]
    private byte Difference => (byte)((HopLimit - TimeToLive) & 0xff);

    [Field("ipv6.opt.qs_unused", "Not Used"), If(nameof(IsReport))]
    public partial byte Unused { get; }

    [Field("ipv6.opt.qs_nonce", "QS Nonce", Base.Hex), Bits(30, Width = 4)]
    public partial uint Nonce { get; }

    [Field("ipv6.opt.qs_reserved", "Reserved", Base.Hex), Bits(2, Width = 4)]
    public partial uint Reserved { get; }

    public partial Ipv6OptionTail Tail { get; }

    private bool IsRequest => Function == QuickStartFunction.RateRequest;
    private bool IsReport => Function == QuickStartFunction.RateReport;
    private byte HopLimit => Ipv6Place.HopLimit(Dissection);

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($"Quick-Start, {QuickStartRateNames.Make().Find((ulong)Rate)}");
        if (IsRequest) text.Append($", QS TTL {TimeToLive}, QS TTL diff {Difference}");
    }
}

/// <summary>Duplicate detection of simplified multicast forwarding (RFC 6621, 6.1): with an identifier of the packet.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "SMF_DPD")]
public readonly ref partial struct Ipv6DuplicateIdentifier
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.smf_dpd.hash_bit", "H-bit"), Bits(1)]
    public partial bool IsHash { get; }

    [Field("ipv6.opt.smf_dpd.tid_type", "TaggerID Type"), Bits(3)]
    public partial SmfTaggerIdType TaggerType { get; }

    [Field("ipv6.opt.smf_dpd.tid_len", "TaggerID Length"), Bits(4)]
    public partial byte TaggerLength { get; }

    [Field("ipv6.opt.smf_dpd.tagger_id", "TaggerID"), Size(nameof(TaggerSize)), If(nameof(HasTagger))]
    public partial ReadOnlySpan<byte> Tagger { get; }

    [Field("ipv6.opt.smf_dpd.ident", "Identifier"), Rest]
    public partial ReadOnlySpan<byte> Identifier { get; }

    private bool HasTagger => TaggerType != SmfTaggerIdType.Null;
    private int TaggerSize => TaggerLength + 1;
}

/// <summary>Duplicate detection of simplified multicast forwarding (RFC 6621, 6.1): with a value that makes hashes differ.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "SMF_DPD")]
public readonly ref partial struct Ipv6DuplicateHash
{
    public partial Ipv6OptionHead Head { get; }

    /// <summary>A bit of a byte that the value takes in too: no declaration reads a byte twice.</summary>
    [Custom]
    private bool WalkHashBit(Dissection d, in Slice s, ref int at) =>
        d.Need(s, at, 1) && d.Number(Ipv6Fields.OptSmfDpdHashBit, s, at, 1, true);

    [Field("ipv6.opt.smf_dpd.hav", "Hash Assist Value"), Rest]
    public partial ReadOnlySpan<byte> AssistValue { get; }
}
