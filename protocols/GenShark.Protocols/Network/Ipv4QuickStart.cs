using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A sending rate that is asked for, or that was allowed.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4782#section-3.1"/>
[PartOf<Ipv4>, Node("ip.options.qs", "IP Option - Quick-Start", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4QuickStart
{
    private const int Size = 8, IpTimeToLiveOffset = 8;

    public partial Ipv4OptionHead Head { get; }

    [Field("ip.opt.len", "Length")]
    [Expert(nameof(IsLengthWrong), "ip.opt.len.invalid", "Invalid length for option", Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteWrongLength))]
    public partial byte Length { get; }

    [Field("ip.opt.qs_func", "Function"), Bits(4)]
    public partial QuickStartFunction Function { get; }

    [Field("ip.opt.qs_rate", "Rate"), Bits(4), ShowIf(nameof(IsKnown))]
    public partial QuickStartRate Rate { get; }

    [Field("ip.opt.qs_ttl", "QS TTL"), If(nameof(IsRequest))]
    public partial byte TimeToLive { get; }

    /// <summary>How much the header's count and this one differ: unchanged as long as every router takes part.</summary>
    [Field("ip.opt.qs_ttl_diff", "TTL Diff", At = nameof(TimeToLive), Covers = true), If(nameof(IsRequest))]
    private byte Difference => (byte)(Slice.Layer[IpTimeToLiveOffset] - TimeToLive);

    [Field("ip.opt.qs_unused", "Not Used"), If(nameof(IsReport))]
    public partial byte Unused { get; }

    [If(nameof(IsKnown))]
    public partial Ipv4QuickStartNonce Nonce { get; }

    [Rest]
    public partial ReadOnlySpan<byte> Tail { get; }

    private bool IsLengthWrong => Length != Size;
    private bool IsRequest => Function == QuickStartFunction.RateRequest;
    private bool IsReport => Function == QuickStartFunction.RateReport;
    private bool IsKnown => IsRequest || IsReport;

    private void WriteWrongLength(TextBuilder text) => Ipv4OptionNames.WriteWrongLength(text, Ipv4OptionType.QuickStart, Length, Size);

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.QuickStart, Size);
        if (IsKnown) text.Append($": {Function.Name()} ({(byte)Function})");
        else text.Append($": Unknown ({(byte)Function}) ({(byte)Function})");
    }

    [Title(Append = true), If(nameof(IsRequest))]
    private void WriteRequest(TextBuilder text) => text.Append($", {Rate.Name()}, QS TTL {TimeToLive}, QS TTL diff {Difference}");

    [Title(Append = true), If(nameof(IsReport))]
    private void WriteReport(TextBuilder text) => text.Append($", {Rate.Name()}");
}

/// <summary>What proves that the answer is to this request.</summary>
[PartOf<Ipv4>]
public readonly ref partial struct Ipv4QuickStartNonce
{
    [Field("ip.opt.qs_nonce", "QS Nonce", Base.Hex), Bits(30, Width = 4)]
    public partial uint Nonce { get; }

    [Field("ip.opt.qs_reserved", "Reserved", Base.Hex), Bits(2, Width = 4)]
    public partial uint Reserved { get; }
}
