using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>One option of an extension header: a type, and for all but Pad1 a length and a value (RFC 8200, 4.2).</summary>
[PartOf<Ipv6>]
public readonly ref partial struct Ipv6Option
{
    [Size(nameof(Length)), Switch(nameof(Type)), Default<Ipv6UnknownOption>]
    [Case<Ipv6Pad1>(Ipv6OptionType.Pad1), Case<Ipv6PadN>(Ipv6OptionType.PadN), Case<Ipv6TunnelLimit>(Ipv6OptionType.TunnelEncapsulationLimit)]
    [Case<Ipv6RouterAlert>(Ipv6OptionType.RouterAlert), Case<Ipv6JumboPayload>(Ipv6OptionType.JumboPayload), Case<Ipv6PathMtu>(Ipv6OptionType.PathMtu)]
    [Case<Ipv6HomeAddress>(Ipv6OptionType.HomeAddress)]
    public partial Variant Body { get; }

    public Ipv6OptionType Type => (Ipv6OptionType)Slice.UInt8(0);

    private int Length => Type == Ipv6OptionType.Pad1 ? 1 : 2 + Slice.UInt8(1);
}

/// <summary>A byte of padding.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Pad1")]
public readonly ref partial struct Ipv6Pad1
{
    [Field("ipv6.opt.type", "Type", Base.Hex)]
    public partial Ipv6OptionType Type { get; }

    /// <summary>A label on a byte that is another field's already: no declaration reads a byte twice.</summary>
    [Custom]
    private bool WalkLabel(Dissection d, in Slice s, ref int at)
    {
        d.Node(Ipv6Fields.OptPad1, s, 0, 1);
        return true;
    }
}

/// <summary>Two or more bytes of padding.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "PadN")]
public readonly ref partial struct Ipv6PadN
{
    [Field("ipv6.opt.type", "Type", Base.Hex)]
    public partial Ipv6OptionType Type { get; }

    [Field("ipv6.opt.type.action", "Action"), Bits(2), Of(nameof(Type))]
    public partial Ipv6OptionAction Action { get; }

    [Field("ipv6.opt.type.change", "May Change", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool MayChange { get; }

    [Field("ipv6.opt.type.rest", "Low-Order Bits", Base.Hex), Bits(5), Of(nameof(Type))]
    public partial byte Rest { get; }

    [Field("ipv6.opt.length", "Length")]
    public partial byte Length { get; }

    [Field("ipv6.opt.padn", "PadN"), Rest]
    public partial ReadOnlySpan<byte> Padding { get; }
}

/// <summary>RFC 2473, 4.1.1.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Tunnel Encapsulation Limit")]
public readonly ref partial struct Ipv6TunnelLimit
{
    [Field("ipv6.opt.type", "Type", Base.Hex)]
    public partial Ipv6OptionType Type { get; }

    [Field("ipv6.opt.type.action", "Action"), Bits(2), Of(nameof(Type))]
    public partial Ipv6OptionAction Action { get; }

    [Field("ipv6.opt.type.change", "May Change", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool MayChange { get; }

    [Field("ipv6.opt.type.rest", "Low-Order Bits", Base.Hex), Bits(5), Of(nameof(Type))]
    public partial byte Rest { get; }

    [Field("ipv6.opt.length", "Length")]
    public partial byte Length { get; }

    [Field("ipv6.opt.tel", "Tunnel Encapsulation Limit")]
    public partial byte Limit { get; }
}

/// <summary>RFC 2711.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Router Alert")]
public readonly ref partial struct Ipv6RouterAlert
{
    [Field("ipv6.opt.type", "Type", Base.Hex)]
    public partial Ipv6OptionType Type { get; }

    [Field("ipv6.opt.type.action", "Action"), Bits(2), Of(nameof(Type))]
    public partial Ipv6OptionAction Action { get; }

    [Field("ipv6.opt.type.change", "May Change", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool MayChange { get; }

    [Field("ipv6.opt.type.rest", "Low-Order Bits", Base.Hex), Bits(5), Of(nameof(Type))]
    public partial byte Rest { get; }

    [Field("ipv6.opt.length", "Length")]
    public partial byte Length { get; }

    [Field("ipv6.opt.router_alert", "Router Alert")]
    public partial Ipv6RouterAlertValue Value { get; }
}

/// <summary>RFC 2675.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Jumbo Payload")]
public readonly ref partial struct Ipv6JumboPayload
{
    [Field("ipv6.opt.type", "Type", Base.Hex)]
    public partial Ipv6OptionType Type { get; }

    [Field("ipv6.opt.type.action", "Action"), Bits(2), Of(nameof(Type))]
    public partial Ipv6OptionAction Action { get; }

    [Field("ipv6.opt.type.change", "May Change", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool MayChange { get; }

    [Field("ipv6.opt.type.rest", "Low-Order Bits", Base.Hex), Bits(5), Of(nameof(Type))]
    public partial byte Rest { get; }

    [Field("ipv6.opt.length", "Length")]
    public partial byte Length { get; }

    /// <summary>In bytes, without the header.</summary>
    [Field("ipv6.opt.jumbo", "Payload Length")]
    public partial uint PayloadLength { get; }
}

/// <summary>RFC 9268.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Path MTU Option")]
public readonly ref partial struct Ipv6PathMtu
{
    [Field("ipv6.opt.type", "Type", Base.Hex)]
    public partial Ipv6OptionType Type { get; }

    [Field("ipv6.opt.type.action", "Action"), Bits(2), Of(nameof(Type))]
    public partial Ipv6OptionAction Action { get; }

    [Field("ipv6.opt.type.change", "May Change", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool MayChange { get; }

    [Field("ipv6.opt.type.rest", "Low-Order Bits", Base.Hex), Bits(5), Of(nameof(Type))]
    public partial byte Rest { get; }

    [Field("ipv6.opt.length", "Length")]
    public partial byte Length { get; }

    [Field("ipv6.opt.pmtu.min", "Minimum Reported PMTU")]
    public partial ushort Minimum { get; }

    [Field("ipv6.opt.pmtu.rtn", "Return Minimum PMTU"), Bits(15, Width = 2, Plain = true)]
    public partial ushort Return { get; }

    [Field("ipv6.opt.pmtu.r_flag", "Return Flag"), Bits(1, Width = 2, Plain = true)]
    public partial bool ReturnFlag { get; }
}

/// <summary>RFC 6275, 6.3.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Home Address")]
public readonly ref partial struct Ipv6HomeAddress
{
    [Field("ipv6.opt.type", "Type", Base.Hex)]
    public partial Ipv6OptionType Type { get; }

    [Field("ipv6.opt.type.action", "Action"), Bits(2), Of(nameof(Type))]
    public partial Ipv6OptionAction Action { get; }

    [Field("ipv6.opt.type.change", "May Change", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool MayChange { get; }

    [Field("ipv6.opt.type.rest", "Low-Order Bits", Base.Hex), Bits(5), Of(nameof(Type))]
    public partial byte Rest { get; }

    [Field("ipv6.opt.length", "Length")]
    public partial byte Length { get; }

    [Field("ipv6.opt.mipv6.home_address", "MIPv6 Home Address")]
    public partial IPv6Address Address { get; }
}

/// <summary>An option that is not taken apart.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "IPv6 Option")]
public readonly ref partial struct Ipv6UnknownOption
{
    [Field("ipv6.opt.type", "Type", Base.Hex)]
    public partial Ipv6OptionType Type { get; }

    [Field("ipv6.opt.type.action", "Action"), Bits(2), Of(nameof(Type))]
    public partial Ipv6OptionAction Action { get; }

    [Field("ipv6.opt.type.change", "May Change", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool MayChange { get; }

    [Field("ipv6.opt.type.rest", "Low-Order Bits", Base.Hex), Bits(5), Of(nameof(Type))]
    public partial byte Rest { get; }

    [Field("ipv6.opt.length", "Length")]
    public partial byte Length { get; }

    [Field("ipv6.opt.unknown", "Unknown Option Payload"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        if (Ipv6OptionTypeNames.Make().Find((ulong)Type) is { } name) text.Append(name);
        else text.Append($"Unknown IPv6 Option ({(byte)Type})");
    }
}
