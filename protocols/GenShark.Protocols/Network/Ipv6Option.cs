using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The options of an extension header.</summary>
[PartOf<Ipv6>]
public readonly ref partial struct Ipv6Options
{
    public partial Sequence<Ipv6Option> All { get; }

    /// <summary>What the header promises but the packet lacks.</summary>
    [Custom]
    private bool NeedAll(Dissection d, in Slice s, ref int at)
    {
        const int HeadSize = 2;
        return Ipv6Place.Need(d, s, (s.Layer[1] + 1) * 8 - HeadSize);
    }
}

/// <summary>One option of an extension header: a type, and for all but Pad1 a length and a value (RFC 8200, 4.2).</summary>
[PartOf<Ipv6>]
public readonly ref partial struct Ipv6Option
{
    private const int HashBit = 0x80, HashKind = 0x100;

    /// <summary>Type and length are read before it is known that Pad1 has no length.</summary>
    [Custom]
    private bool NeedWhole(Dissection d, in Slice s, ref int at) => Ipv6Place.Need(d, s, Ipv6OptionHead.Size);

    [Size(nameof(Length)), Switch(nameof(Kind)), Default<Ipv6UnknownOption>]
    [Case<Ipv6Pad1>(0x00), Case<Ipv6PadN>(0x01), Case<Ipv6TunnelLimit>(0x04), Case<Ipv6RouterAlert>(0x05), Case<Ipv6Calipso>(0x07)]
    [Case<Ipv6DuplicateIdentifier>(0x08), Case<Ipv6DuplicateHash>(HashKind), Case<Ipv6DiagnosticMetrics>(0x0f), Case<Ipv6QuickStart>(0x26)]
    [Case<Ipv6PathMtu>(0x30), Case<Ipv6TunnelForwarding>(0x41), Case<Ipv6Rpl>(0x63), Case<Ipv6Mpl>(0x6d), Case<Ipv6IlnpNonce>(0x8b)]
    [Case<Ipv6LineIdentification>(0x8c), Case<Ipv6JumboPayload>(0xc2), Case<Ipv6HomeAddress>(0xc9), Case<Ipv6Dff>(0xee)]
    [Case<Ipv6ExperimentalOption>(0x1e, 0x3e, 0x5e, 0x7e, 0x9e, 0xbe, 0xde, 0xfe)]
    public partial Variant Body { get; }

    /// <summary>An option may go on behind its header, but not behind the packet.</summary>
    [Custom]
    private bool NeedEnd(Dissection d, in Slice s, ref int at)
    {
        if (Type != Ipv6OptionType.Pad1 && Ipv6OptionHead.Size + s.UInt8(1) < Length) ShowPromised(d, s);
        return Ipv6Place.Need(d, s, Length);
    }

    // What is read beyond the option's length is not of its size.
    private static void ShowPromised(Dissection d, in Slice s)
    {
        int node = d.Tape.Count - 1;
        while (node >= 0 && (d.Tape[node].Offset != s.Offset || Registry.Field(d.Tape[node].Field).Name != "ipv6.opt")) node--;
        if (node >= 0) d.EndNode(node, s, Ipv6OptionHead.Size + s.UInt8(1));
    }

    public Ipv6OptionType Type => (Ipv6OptionType)Slice.UInt8(0);

    // RFC 6621: the first bit of the value tells the two kinds of SMF_DPD apart.
    private int Kind => Type == Ipv6OptionType.SmfDpd && (Slice.UInt8(Ipv6OptionHead.Size) & HashBit) != 0 ? HashKind : (int)Type;

    private int Length => Type == Ipv6OptionType.Pad1 ? 1 : Ipv6OptionHead.Size + Math.Max(Slice.UInt8(1), Ipv6OptionHead.LeastSize(Type));
}

/// <summary>An option that is not taken apart.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "IPv6 Option")]
public readonly ref partial struct Ipv6UnknownOption
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.unknown", "Unknown Option Payload"), Size(nameof(DataSize))]
    [Expert(nameof(IsUnknown), "ipv6.opt.unknown_data.expert", "Unknown Data (not interpreted)", Severity.Note, ExpertGroup.Undecoded)]
    public partial ReadOnlySpan<byte> Data { get; }

    private bool IsUnknown => true;

    private int DataSize => Slice.UInt8(1);

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        if (Ipv6OptionTypeNames.Make().Find((ulong)Head.Type) is { } name) text.Append(name);
        else text.Append($"Unknown IPv6 Option ({(byte)Head.Type})");
    }
}
