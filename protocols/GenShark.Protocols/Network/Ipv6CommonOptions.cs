namespace GenShark.Protocols;

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
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.padn", "PadN", AllowsEmpty = true), Rest]
    public partial ReadOnlySpan<byte> Padding { get; }
}

/// <summary>RFC 2473, 4.1.1.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Tunnel Encapsulation Limit")]
public readonly ref partial struct Ipv6TunnelLimit
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.tel", "Tunnel Encapsulation Limit")]
    public partial byte Limit { get; }

    public partial Ipv6OptionTail Tail { get; }
}

/// <summary>RFC 2711.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Router Alert")]
public readonly ref partial struct Ipv6RouterAlert
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.router_alert", "Router Alert")]
    public partial Ipv6RouterAlertValue Value { get; }

    public partial Ipv6OptionTail Tail { get; }
}

/// <summary>RFC 2675.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Jumbo Payload")]
public readonly ref partial struct Ipv6JumboPayload
{
    public partial Ipv6OptionHead Head { get; }

    /// <summary>In bytes, without the header.</summary>
    [Field("ipv6.opt.jumbo", "Payload Length")]
    public partial uint PayloadLength { get; }

    public partial Ipv6OptionTail Tail { get; }
}

/// <summary>RFC 9268.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Path MTU Option")]
public readonly ref partial struct Ipv6PathMtu
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.pmtu.min", "Minimum Reported PMTU")]
    public partial ushort Minimum { get; }

    private partial byte ReturnHigh { get; }
    private partial byte ReturnLow { get; }

    /// <summary>Even: its last bit is the flag.</summary>
    [Field("ipv6.opt.pmtu.rtn", "Return Minimum PMTU", Generated = false, At = nameof(ReturnHigh), Length = 2)]
    public ushort Return => (ushort)(ReturnHigh << 8 | ReturnLow & 0xfe);

    [Field("ipv6.opt.pmtu.r_flag", "Return Flag", Generated = false, At = nameof(ReturnLow), Covers = true)]
    public bool ReturnFlag => (ReturnLow & 1) != 0;

    public partial Ipv6OptionTail Tail { get; }
}

/// <summary>RFC 6275, 6.3.</summary>
[PartOf<Ipv6>, Node("ipv6.opt", "Home Address")]
public readonly ref partial struct Ipv6HomeAddress
{
    public partial Ipv6OptionHead Head { get; }

    [Field("ipv6.opt.mipv6.home_address", "MIPv6 Home Address")]
    public partial IPv6Address Address { get; }

    [Step]
    private void SetSource() => Dissection!.SetAddresses(Address, Dissection!.DestinationAddress);

    public partial Ipv6OptionTail Tail { get; }
}
