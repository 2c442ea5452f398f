using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A request of version 4; the address 0.0.0.x says that a name follows (4a).</summary>
[PartOf<Socks>]
public readonly ref partial struct Socks4Request
{
    private const uint LastOfNames = 0xff;

    [Field("socks.version", "Version")] public partial byte Version { get; }
    [Field("socks.command", "Command")] public partial SocksCommand Command { get; }
    [Field("socks.dstport", "Remote Port")] public partial ushort Port { get; }
    [Field("socks.dst", "Remote Address")] public partial IPv4Address Address { get; }

    /// <summary>Each ends with a zero.</summary>
    [Custom]
    private bool ShowTexts(Dissection d, in Slice s, ref int at) =>
        SocksText.ShowUpToZero(d, SocksFields.Username, s, ref at) && (!HasName || SocksText.ShowUpToZero(d, SocksFields.V4aDnsName, s, ref at));

    private bool HasName => Address.Bits is > 0 and <= LastOfNames;
}

/// <summary>The answer to it.</summary>
[PartOf<Socks>]
public readonly ref partial struct Socks4Reply
{
    [Field("socks.version", "Version")] public partial byte Version { get; }
    [Field("socks.results", "Results(V4)")] public partial SocksResult Result { get; }
    [Field("socks.dstport", "Remote Port")] public partial ushort Port { get; }
    [Field("socks.dst", "Remote Address")] public partial IPv4Address Address { get; }
}

/// <summary>The ways in which a client can prove who it is (RFC 1928, 3).</summary>
[PartOf<Socks>]
public readonly ref partial struct SocksMethods
{
    [Field("socks.version", "Version")] public partial byte Version { get; }
    public partial SocksMethodList List { get; }
}

[PartOf<Socks>, Node]
public readonly ref partial struct SocksMethodList
{
    [Field("socks.auth_method_count", "Authentication Method Count")] public partial byte MethodCount { get; }
    [Count(nameof(MethodCount))] public partial Sequence<SocksMethodItem> Methods { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Client Authentication Methods"u8);
}

[PartOf<Socks>]
public readonly ref partial struct SocksMethodItem
{
    // Behind version and count.
    private const int FirstAt = 2;

    [Field("socks.auth_method", "Method"), Label(nameof(WriteLabel))] public partial byte Method { get; }

    private void WriteLabel(TextBuilder text) => text.Append($"Method[{Slice.LayerOffset - FirstAt}]: {Method} ({((SocksMethod)Method).Name()})");
}

/// <summary>The one that the server chooses.</summary>
[PartOf<Socks>]
public readonly ref partial struct SocksChoice
{
    [Field("socks.version", "Version")] public partial byte Version { get; }
    [Field("socks.auth_accepted_method", "Accepted Auth Method"), Label(nameof(WriteLabel))] public partial byte Method { get; }

    private void WriteLabel(TextBuilder text) => text.Append($"Accepted Auth Method: 0x{Method:x} ({((SocksMethod)Method).Name()})");
}

/// <summary>Who the client is (RFC 1929, 2).</summary>
[PartOf<Socks>]
public readonly ref partial struct SocksPasswordRequest
{
    [Field("socks.subnegotiation_version", "Subnegotiation Version")] public partial byte Version { get; }

    /// <summary>Texts are shown with the lengths in front of them.</summary>
    [Custom]
    private bool ShowTexts(Dissection d, in Slice s, ref int at) =>
        SocksText.ShowCounted(d, SocksFields.Username, s, ref at) && SocksText.ShowCounted(d, SocksFields.Password, s, ref at);
}

/// <summary>Whether the server believes it.</summary>
[PartOf<Socks>]
public readonly ref partial struct SocksPasswordReply
{
    [Field("socks.subnegotiation_version", "Subnegotiation Version")] public partial byte Version { get; }
    [Field("socks.auth_status", "Status"), Label(nameof(WriteLabel))] public partial byte Status { get; }

    private void WriteLabel(TextBuilder text) => text.Append($"Status: {Status} ({(Status == 0 ? "success" : "failure")})");
}

/// <summary>A token of GSSAPI (RFC 1961, 3).</summary>
[PartOf<Socks>]
public readonly ref partial struct SocksGssMessage
{
    [Field("socks.subnegotiation_version", "Subnegotiation Version")] public partial byte Version { get; }
    [Field("socks.gssapi.command", "SOCKS/GSSAPI command")] public partial SocksGssCommand Command { get; }
    [Field("socks.gssapi.length", "SOCKS/GSSAPI data length"), If(nameof(HasToken))] public partial ushort TokenSize { get; }
    [Field("socks.gssapi.data", "GSSAPI data"), Size(nameof(TokenSize)), If(nameof(IsTokenLong))] public partial ReadOnlySpan<byte> Token { get; }

    private bool HasToken => Command != SocksGssCommand.Failure;
    private bool IsTokenLong => HasToken && TokenSize > 0;
}

/// <summary>What the client wants (RFC 1928, 4).</summary>
[PartOf<Socks>]
public readonly ref partial struct SocksRequest
{
    [Field("socks.version", "Version")] public partial byte Version { get; }
    [Field("socks.command", "Command")] public partial SocksCommand Command { get; }
    [Field("socks.reserved", "Reserved")] public partial byte Reserved { get; }
    public partial SocksAddress Address { get; }
    [Field("socks.port", "Port")] public partial ushort Port { get; }
}

/// <summary>What became of it (RFC 1928, 6).</summary>
[PartOf<Socks>]
public readonly ref partial struct SocksReply
{
    public partial SocksResultAndAddress Result { get; }
    [Field("socks.port", "Port")] public partial ushort Port { get; }
}

/// <summary>Who has connected where the proxy waits for the client.</summary>
[PartOf<Socks>]
public readonly ref partial struct SocksBindReply
{
    public partial SocksResultAndAddress Result { get; }
    [Field("socks.remote_host_port", "Remote Host Port")] public partial ushort Port { get; }
}

[PartOf<Socks>]
public readonly ref partial struct SocksResultAndAddress
{
    [Field("socks.version", "Version")] public partial byte Version { get; }
    [Field("socks.results", "Results(V4)"), Label(nameof(WriteLabel))] public partial SocksResult Result { get; }
    [Field("socks.reserved", "Reserved")] public partial byte Reserved { get; }
    public partial SocksAddress Address { get; }

    private void WriteLabel(TextBuilder text) => text.Append($"Results(V5): {Result.Name() ?? "Unknown"} ({(byte)Result})");
}

/// <summary>An address of one of three kinds (RFC 1928, 5).</summary>
[PartOf<Socks>]
public readonly ref partial struct SocksAddress
{
    [Field("socks.address_type", "Address Type")] public partial SocksAddressType Type { get; }
    [Field("socks.dst", "Remote Address"), If(nameof(IsIpv4))] public partial IPv4Address Ipv4 { get; }
    [Field("socks.dstV6", "Remote Address(ipv6)"), If(nameof(IsIpv6))] public partial IPv6Address Ipv6 { get; }

    /// <summary>A text is shown with the length in front of it.</summary>
    [Custom, If(nameof(IsName))]
    private bool ShowName(Dissection d, in Slice s, ref int at) => SocksText.ShowCounted(d, SocksFields.RemoteName, s, ref at);

    private bool IsIpv4 => Type == SocksAddressType.IPv4;
    private bool IsIpv6 => Type == SocksAddressType.IPv6;
    private bool IsName => Type == SocksAddressType.DomainName;
}
