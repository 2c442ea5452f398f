using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The options of an IPv4 header (RFC 791, 3.1).</summary>
[PartOf<Ipv4>, Node]
public readonly ref partial struct Ipv4Options
{
    public partial Sequence<Ipv4Option> Items { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($"Options: ({Slice.Length} bytes)");
        foreach (Ipv4Option option in Items)
        {
            if (option.Name is { } name) text.Append(", ").Append(name);
        }
    }
}

/// <summary>One option: a type, and for all but two kinds a length that counts type and length too.</summary>
[PartOf<Ipv4>]
public readonly ref partial struct Ipv4Option
{
    private const byte EndOfList = 0, NoOperation = 1, StreamId = 136, RouterAlert = 148;

    [Size(nameof(Length)), Switch(nameof(Type)), Default<Ipv4UnknownOption>]
    [Case<Ipv4EndOfOptions>(EndOfList), Case<Ipv4NoOperation>(NoOperation), Case<Ipv4StreamId>(StreamId), Case<Ipv4RouterAlert>(RouterAlert)]
    public partial Variant Body { get; }

    public byte Type => Slice.UInt8(0);

    /// <summary>The name in the list of options; null for those that have none there.</summary>
    internal string? Name => Type switch
    {
        StreamId => "Stream ID",
        RouterAlert => "Router Alert",
        _ => null,
    };

    // The list is over at its end mark; what follows is padding.
    [Last]
    private bool IsLast => Type == EndOfList || Type != NoOperation && (Length < 2 || Length > Slice.Length);

    private int Length => Type <= NoOperation ? 1 : Slice.UInt8(1);
}

/// <summary>RFC 791, 3.1.</summary>
[PartOf<Ipv4>, Node("ip.options.eol", "IP Option - End of Options List (EOL)", FieldType.Bytes)]
public readonly ref partial struct Ipv4EndOfOptions
{
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
[PartOf<Ipv4>, Node("ip.options.nop", "IP Option - No-Operation (NOP)", FieldType.Bytes)]
public readonly ref partial struct Ipv4NoOperation
{
    [Field("ip.opt.type", "Type")]
    public partial byte Type { get; }

    [Field("ip.opt.type.copy", "Copy on fragmentation", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool IsCopied { get; }

    [Field("ip.opt.type.class", "Class"), Bits(2), Of(nameof(Type))]
    public partial IpOptionClass Class { get; }

    [Field("ip.opt.type.number", "Number"), Bits(5), Of(nameof(Type))]
    public partial IpOptionNumber Number { get; }
}

/// <summary>RFC 791, 3.1; deprecated (RFC 6814).</summary>
[PartOf<Ipv4>, Node("ip.options.sid", "IP Option - Stream ID", FieldType.Bytes)]
public readonly ref partial struct Ipv4StreamId
{
    [Field("ip.opt.type", "Type")]
    public partial byte Type { get; }

    [Field("ip.opt.type.copy", "Copy on fragmentation", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool IsCopied { get; }

    [Field("ip.opt.type.class", "Class"), Bits(2), Of(nameof(Type))]
    public partial IpOptionClass Class { get; }

    [Field("ip.opt.type.number", "Number"), Bits(5), Of(nameof(Type))]
    public partial IpOptionNumber Number { get; }

    [Field("ip.opt.len", "Length")]
    public partial byte Length { get; }

    [Field("ip.opt.sid", "Stream Identifier")]
    public partial ushort Identifier { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"IP Option - Stream ID ({Length} bytes): {Identifier}");
}

/// <summary>RFC 2113.</summary>
[PartOf<Ipv4>, Node("ip.options.routeralert", "IP Option - Router Alert", FieldType.Bytes)]
public readonly ref partial struct Ipv4RouterAlert
{
    [Field("ip.opt.type", "Type")]
    public partial byte Type { get; }

    [Field("ip.opt.type.copy", "Copy on fragmentation", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool IsCopied { get; }

    [Field("ip.opt.type.class", "Class"), Bits(2), Of(nameof(Type))]
    public partial IpOptionClass Class { get; }

    [Field("ip.opt.type.number", "Number"), Bits(5), Of(nameof(Type))]
    public partial IpOptionNumber Number { get; }

    [Field("ip.opt.len", "Length")]
    public partial byte Length { get; }

    [Field("ip.opt.ra", "Router Alert")]
    public partial IpRouterAlertValue Value { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"IP Option - Router Alert ({Length} bytes): {Value.Name() ?? "Unknown"} ({(ushort)Value})");
}

/// <summary>An option whose value has no declaration.</summary>
[PartOf<Ipv4>, Node]
public readonly ref partial struct Ipv4UnknownOption
{
    [Field("ip.opt.type", "Type")]
    public partial byte Type { get; }

    [Field("ip.opt.type.copy", "Copy on fragmentation", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool IsCopied { get; }

    [Field("ip.opt.type.class", "Class"), Bits(2), Of(nameof(Type))]
    public partial IpOptionClass Class { get; }

    [Field("ip.opt.type.number", "Number"), Bits(5), Of(nameof(Type))]
    public partial IpOptionNumber Number { get; }

    [Field("ip.opt.len", "Length")]
    public partial byte Length { get; }

    [Rest]
    public partial ReadOnlySpan<byte> Data { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Unknown (0x{Type:x2}) ({Length} bytes)");
}
