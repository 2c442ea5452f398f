using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>An option of RPL's messages: type, and for all but Pad1 length and data (RFC 6550, 6.7.1).</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct RplOption
{
    [Size(nameof(Size)), Switch(nameof(Type)), Default<RplOtherOption>]
    [Case<RplPad1>(RplOptionType.Pad1), Case<RplPadN>(RplOptionType.PadN), Case<RplConfiguration>(RplOptionType.DodagConfiguration)]
    [Case<RplTarget>(RplOptionType.RplTarget), Case<RplTransit>(RplOptionType.TransitInformation), Case<RplTargetDescriptor>(RplOptionType.RplTargetDescriptor)]
    [Case<RplPrefix>(RplOptionType.PrefixInformation), Case<RplRoute>(RplOptionType.RoutingInformation), Case<RplSolicited>(RplOptionType.SolicitedInformation)]
    public partial Variant Body { get; }

    public RplOptionType Type => (RplOptionType)Slice.UInt8(0);

    private int Size => Type == RplOptionType.Pad1 ? 1 : 2 + Slice.UInt8(1);
}

/// <summary>What all but Pad1 begin with.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct RplOptionHeader
{
    internal const int Size = 2;

    [Field("icmpv6.rpl.opt.type", "Type")] public partial RplOptionType Type { get; }

    /// <summary>In bytes, without type and length.</summary>
    [Field("icmpv6.rpl.opt.length", "Length")]
    [Expert(nameof(IsTooLong), "icmpv6.invalid_option_length", "Invalid Option Length", Severity.Error, ExpertGroup.Malformed)]
    public partial byte Length { get; }

    /// <summary>A target that is longer than an address.</summary>
    private bool IsTooLong => Type == RplOptionType.RplTarget && Length > RplTarget.HeadSize - Size + IPv6Address.Size;

    /// <summary>An option's title; what it tells, and the bracket, follows.</summary>
    internal static void Begin(TextBuilder text, byte type)
    {
        text.Append("ICMPv6 RPL Option (");
        if (((RplOptionType)type).Name() is { } name) text.Append(name);
        else text.Append($"Unknown {type}");
    }
}

/// <summary>An option without a form of its own here.</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
[DeclareField("icmpv6.undecoded.rpl_option", "Undecoded RPL Option", FieldType.None)]
public readonly ref partial struct RplOtherOption
{
    public partial RplOptionHeader Header { get; }

    [Step]
    private void RemarkUndecoded()
    {
        Dissection!.BeginText().Append($"Dissector for ICMPv6 RPL Option ({Slice.UInt8(0)}) code not implemented, Contact Wireshark developers if you want this supported");
        Dissection!.Expert(Icmpv6Fields.UndecodedRplOption, Slice, Severity.Note, ExpertGroup.Undecoded);
    }

    [Field("icmpv6.data", "Data"), Rest] public partial ReadOnlySpan<byte> Data { get; }

    [Title] private void WriteTitle(TextBuilder text) => RplOptionHeader.Begin(text, Slice.UInt8(0));
    [Title(Append = true)] private void WriteEnd(TextBuilder text) => text.Append(')');
}

/// <summary>One byte of padding.</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct RplPad1
{
    [Field("icmpv6.rpl.opt.type", "Type")] public partial RplOptionType Type { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("ICMPv6 RPL Option (1-byte padding)");
}

/// <summary>Several bytes of padding.</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct RplPadN
{
    public partial RplOptionHeader Header { get; }
    [Field("icmpv6.rpl.opt.padn", "Paddn", Type = FieldType.None), Append(nameof(WriteSize)), Rest] public partial ReadOnlySpan<byte> Padding { get; }

    private void WriteSize(TextBuilder text) => text.Append($" (Length : {Header.Length} bytes)");

    [Title] private void WriteTitle(TextBuilder text) => text.Append("ICMPv6 RPL Option (n-byte padding)");
}
