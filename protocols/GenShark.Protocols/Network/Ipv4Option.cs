namespace GenShark.Protocols;

/// <summary>The options of an IPv4 header, which are shown only if all of them are there.</summary>
[PartOf<Ipv4>]
public readonly ref partial struct Ipv4OptionArea
{
    [Custom]
    private bool NeedAll(Dissection d, in Slice s, ref int at) => d.Need(s, 0, s.Length);

    public partial Ipv4Options All { get; }
}

/// <summary>The options of an IPv4 header.</summary>
[PartOf<Ipv4>, Node]
public readonly ref partial struct Ipv4Options
{
    public partial Sequence<Ipv4Option> Options { get; }

    /// <summary>Behind the end of the options.</summary>
    [Rest]
    public partial ReadOnlySpan<byte> Padding { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Options: ({Slice.Length} bytes)");

    /// <summary>Once all of them are read.</summary>
    [Title(Append = true)]
    private void WriteNames(TextBuilder text)
    {
        foreach (Ipv4Option option in Options)
        {
            if (option.IsFit && option.IsNamed) text.Append($", {option.Name}");
        }
    }
}

/// <summary>One IPv4 option: a type, and for all but two types a length that counts type and length too (RFC 791, 3.1).</summary>
[PartOf<Ipv4>]
[DeclareField("ip.nop", "4 NOP in a row - a router may have removed some options", FieldType.None)]
public readonly ref partial struct Ipv4Option
{
    /// <summary>What stands in place of an option, or before it, and hangs on no field of its own.</summary>
    [Custom]
    private bool WalkRemarks(Dissection d, in Slice s, ref int at)
    {
        if (!IsFit)
        {
            WriteMisfit(d.BeginText());
            d.Remark(Ipv4Fields.OptLenInvalid, s, 0, HasLength ? Length < 2 ? 2 : Slice.Length - 2 : 1, Severity.Warning, ExpertGroup.Protocol);
        }
        else if (IsFourthNoOperation)
        {
            d.BeginText().Append("4 NOP in a row - a router may have removed some options");
            d.Expert(Ipv4Fields.Nop, s, Severity.Warning, ExpertGroup.Protocol);
        }
        // Its head says what it is for.
        return Type != Ipv4OptionType.QuickStart || !IsFit || d.Need(s.Part(0, Length), 0, Ipv4OptionHead.Size + 2);
    }

    [If(nameof(IsFit)), Size(nameof(Length)), Switch(nameof(Type)), Default<Ipv4UnknownOption>]
    [Case<Ipv4EndOfOptions>(Ipv4OptionType.EndOfOptions), Case<Ipv4NoOperation>(Ipv4OptionType.NoOperation)]
    [Case<Ipv4RecordRoute>(Ipv4OptionType.RecordRoute), Case<Ipv4LooseSourceRoute>(Ipv4OptionType.LooseSourceRoute)]
    [Case<Ipv4StrictSourceRoute>(Ipv4OptionType.StrictSourceRoute), Case<Ipv4Timestamps>(Ipv4OptionType.Timestamp)]
    [Case<Ipv4SecurityOption>(Ipv4OptionType.Security), Case<Ipv4ExtendedSecurity>(Ipv4OptionType.ExtendedSecurity)]
    [Case<Ipv4CommercialSecurity>(Ipv4OptionType.CommercialSecurity), Case<Ipv4StreamIdentifier>(Ipv4OptionType.StreamIdentifier)]
    [Case<Ipv4MtuProbe>(Ipv4OptionType.MtuProbe), Case<Ipv4MtuReply>(Ipv4OptionType.MtuReply), Case<Ipv4Traceroute>(Ipv4OptionType.Traceroute)]
    [Case<Ipv4RouterAlert>(Ipv4OptionType.RouterAlert), Case<Ipv4SelectiveBroadcast>(Ipv4OptionType.SelectiveDirectedBroadcast)]
    [Case<Ipv4QuickStart>(Ipv4OptionType.QuickStart)]
    public partial Variant Body { get; }

    public Ipv4OptionType Type => (Ipv4OptionType)Slice.UInt8(0);

    private bool HasLength => Slice.Length > 1;

    private int Length => Type <= Ipv4OptionType.NoOperation ? 1 : Slice.UInt8(1);

    internal bool IsFit => Type <= Ipv4OptionType.NoOperation || HasLength && Length >= 2 && Length <= Slice.Length;

    internal bool IsNamed => Type > Ipv4OptionType.NoOperation && Ipv4OptionNames.Of(Type) is not null;

    internal string? Name => Ipv4OptionNames.Of(Type);

    [Last]
    internal bool IsLast => !IsFit || Type == Ipv4OptionType.EndOfOptions;

    // They need not stand side by side.
    private bool IsFourthNoOperation
    {
        get
        {
            if (Type != Ipv4OptionType.NoOperation) return false;
            int count = 1;
            ReadOnlySpan<byte> before = Slice.Layer[..Slice.LayerOffset];
            for (int at = Ipv4.HeaderSize; at < before.Length;)
            {
                if (before[at] == (byte)Ipv4OptionType.NoOperation) count++;
                at += before[at] <= (byte)Ipv4OptionType.NoOperation || at + 1 == before.Length ? 1 : Math.Max(2, (int)before[at + 1]);
            }
            return count == 4;
        }
    }

    private void WriteMisfit(TextBuilder text)
    {
        if (Name is { } name) text.Append(name);
        else text.Append($"Unknown (0x{(byte)Type:x2})");
        if (!HasLength) text.Append(" (length byte past end of options)");
        else if (Length < 2) text.Append($" (with too-short option length = {Length} byte{(Length == 1 ? "" : "s")})");
        else text.Append($" (option length = {Length} bytes says option goes past end of options)");
    }
}

/// <summary>What all options start with.</summary>
[PartOf<Ipv4>]
public readonly ref partial struct Ipv4OptionHead
{
    internal const int Size = 1;

    [Field("ip.opt.type", "Type")]
    public partial byte Type { get; }

    [Field("ip.opt.type.copy", "Copy on fragmentation", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool IsCopied { get; }

    [Field("ip.opt.type.class", "Class"), Bits(2), Of(nameof(Type))]
    public partial IpOptionClass Class { get; }

    [Field("ip.opt.type.number", "Number"), Bits(5), Of(nameof(Type))]
    public partial IpOptionNumber Number { get; }
}

/// <summary>RFC 791, 3.1.</summary>
[PartOf<Ipv4>, Node("ip.options.eol", "IP Option - End of Options List (EOL)", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4EndOfOptions
{
    public partial Ipv4OptionHead Head { get; }
}

/// <summary>RFC 791, 3.1.</summary>
[PartOf<Ipv4>, Node("ip.options.nop", "IP Option - No-Operation (NOP)", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4NoOperation
{
    public partial Ipv4OptionHead Head { get; }
}

/// <summary>An option that is not taken apart.</summary>
[PartOf<Ipv4>, Node]
public readonly ref partial struct Ipv4UnknownOption
{
    [Rest]
    public partial ReadOnlySpan<byte> Option { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Unknown (0x{Slice.UInt8(0):x2}) ({Slice.Length} bytes)");
}
