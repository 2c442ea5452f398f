using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The identifier of a SATNET stream (RFC 791, 3.1).</summary>
[PartOf<Ipv4>, Node("ip.options.sid", "IP Option - Stream ID", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4StreamIdentifier
{
    public partial Ipv4OptionHead Head { get; }

    [Field("ip.opt.len", "Length")]
    [Expert(nameof(IsLengthWrong), "ip.opt.len.invalid", "Invalid length for option", Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteWrongLength))]
    public partial byte Length { get; }

    [Field("ip.opt.sid", "Stream Identifier", Description = "SATNET stream identifier")]
    public partial ushort Identifier { get; }

    [Rest]
    public partial ReadOnlySpan<byte> Tail { get; }

    private bool IsLengthWrong => Length != 4;
    private void WriteWrongLength(TextBuilder text) => Ipv4OptionNames.WriteWrongLength(text, Ipv4OptionType.StreamIdentifier, Length, 4);
    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.StreamIdentifier, 4);
}

/// <summary>RFC 1063, 3.1.</summary>
[PartOf<Ipv4>, Node("ip.options.mtu_probe", "IP Option - MTU Probe", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4MtuProbe
{
    public partial Ipv4OptionHead Head { get; }

    [Field("ip.opt.len", "Length")]
    [Expert(nameof(IsLengthWrong), "ip.opt.len.invalid", "Invalid length for option", Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteWrongLength))]
    public partial byte Length { get; }

    [Field("ip.opt.mtu", "MTU")]
    public partial ushort Mtu { get; }

    [Rest]
    public partial ReadOnlySpan<byte> Tail { get; }

    private bool IsLengthWrong => Length != 4;
    private void WriteWrongLength(TextBuilder text) => Ipv4OptionNames.WriteWrongLength(text, Ipv4OptionType.MtuProbe, Length, 4);
    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.MtuProbe, 4);
}

/// <summary>RFC 1063, 3.1.</summary>
[PartOf<Ipv4>, Node("ip.options.mtu_reply", "IP Option - MTU Reply", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4MtuReply
{
    public partial Ipv4OptionHead Head { get; }

    [Field("ip.opt.len", "Length")]
    [Expert(nameof(IsLengthWrong), "ip.opt.len.invalid", "Invalid length for option", Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteWrongLength))]
    public partial byte Length { get; }

    [Field("ip.opt.mtu", "MTU")]
    public partial ushort Mtu { get; }

    [Rest]
    public partial ReadOnlySpan<byte> Tail { get; }

    private bool IsLengthWrong => Length != 4;
    private void WriteWrongLength(TextBuilder text) => Ipv4OptionNames.WriteWrongLength(text, Ipv4OptionType.MtuReply, Length, 4);
    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.MtuReply, 4);
}

/// <summary>RFC 1393, 2.2.</summary>
[PartOf<Ipv4>, Node("ip.options.traceroute", "IP Option - Traceroute", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4Traceroute
{
    public partial Ipv4OptionHead Head { get; }

    [Field("ip.opt.len", "Length")]
    [Expert(nameof(IsLengthWrong), "ip.opt.len.invalid", "Invalid length for option", Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteWrongLength))]
    public partial byte Length { get; }

    [Field("ip.opt.id_number", "ID Number")]
    public partial ushort IdNumber { get; }

    [Field("ip.opt.ohc", "Outbound Hop Count")]
    public partial ushort OutboundHops { get; }

    [Field("ip.opt.rhc", "Return Hop Count")]
    public partial ushort ReturnHops { get; }

    [Field("ip.opt.originator", "Originator IP Address")]
    public partial IPv4Address Originator { get; }

    [Rest]
    public partial ReadOnlySpan<byte> Tail { get; }

    private bool IsLengthWrong => Length != 12;
    private void WriteWrongLength(TextBuilder text) => Ipv4OptionNames.WriteWrongLength(text, Ipv4OptionType.Traceroute, Length, 12);
    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.Traceroute, 12);
}

/// <summary>RFC 2113, 2.</summary>
[PartOf<Ipv4>, Node("ip.options.routeralert", "IP Option - Router Alert", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4RouterAlert
{
    public partial Ipv4OptionHead Head { get; }

    [Field("ip.opt.len", "Length")]
    [Expert(nameof(IsLengthWrong), "ip.opt.len.invalid", "Invalid length for option", Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteWrongLength))]
    public partial byte Length { get; }

    [Field("ip.opt.ra", "Router Alert")]
    public partial IpRouterAlertValue Value { get; }

    [Rest]
    public partial ReadOnlySpan<byte> Tail { get; }

    private bool IsLengthWrong => Length != 4;
    private void WriteWrongLength(TextBuilder text) => Ipv4OptionNames.WriteWrongLength(text, Ipv4OptionType.RouterAlert, Length, 4);

    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.RouterAlert, 4);

    [Title(Append = true)] private void WriteValue(TextBuilder text) => text.Append($": {Value.Name()} ({(ushort)Value})");
}

/// <summary>The networks that a broadcast is for (RFC 1770, 3).</summary>
[PartOf<Ipv4>, Node("ip.options.sdb", "IP Option - Selective Directed Broadcast", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct Ipv4SelectiveBroadcast
{
    public partial Ipv4OptionHead Head { get; }

    [Field("ip.opt.len", "Length")]
    public partial byte Length { get; }

    [Size(nameof(AddressesSize))]
    public partial Sequence<Ipv4OptionAddress> Addresses { get; }

    [Field("ip.opt.padding", "Padding"), Rest, If(nameof(HasPadding))]
    public partial ReadOnlySpan<byte> Padding { get; }

    private int AddressesSize => (Slice.Length - 2) / 4 * 4;
    private bool HasPadding => (Slice.Length - 2) % 4 != 0;
    [Title] private void WriteTitle(TextBuilder text) => Ipv4OptionNames.WriteTitle(text, Ipv4OptionType.SelectiveDirectedBroadcast, Slice.Length);
}

/// <summary>An address in an option that lists some.</summary>
[PartOf<Ipv4>]
public readonly ref partial struct Ipv4OptionAddress
{
    [Field("ip.opt.addr", "IP Address")]
    public partial IPv4Address Address { get; }
}
