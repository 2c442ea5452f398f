namespace GenShark.Protocols;

/// <summary>Which ports of a shared address a client may use (RFC 7618, 9).</summary>
[PartOf<Dhcp>]
public readonly ref partial struct DhcpPortParameters
{
    [Field("dhcp.option.portparams.offset", "Offset", Description = "Option 159: PSID offset")] public partial byte Offset { get; }

    /// <summary>In bits.</summary>
    [Field("dhcp.option.portparams.psid_length", "PSID-Length", Description = "Option 159: PSID length")] public partial byte SetLength { get; }
    [Field("dhcp.option.portparams.psid", "PSID", Description = "Option 159: PSID"), Size(2)] public partial ReadOnlySpan<byte> Set { get; }
}

/// <summary>How to reach IPv6 over IPv4 (RFC 5969, 7.1.1).</summary>
[PartOf<Dhcp>]
public readonly ref partial struct DhcpSixRd
{
    /// <summary>In bits.</summary>
    [Field("dhcp.option.6RD.ipv4_mask_len", "6RD IPv4 Mask Length")] public partial byte Ipv4MaskLength { get; }

    /// <summary>In bits.</summary>
    [Field("dhcp.option.6RD.prefix_len", "6RD Prefix Length")] public partial byte PrefixLength { get; }
    [Field("dhcp.option.6RD.prefix", "6RD Prefix")] public partial IPv6Address Prefix { get; }
    public partial Sequence<DhcpBorderRelay> BorderRelays { get; }
}

/// <summary>One of the relays.</summary>
[PartOf<Dhcp>]
public readonly ref partial struct DhcpBorderRelay
{
    [Field("dhcp.option.6RD.border_relay_ip", "Border Relay IP")] public partial IPv4Address Address { get; }
}

/// <summary>Servers for some domains (RFC 6731, 4.3); the domains are names of DNS, compressed within the option.</summary>
[PartOf<Dhcp>]
public readonly ref partial struct DhcpNameServers
{
    [Field("dhcp.option.rdnss.reserved", "Reserved", Base.Hex), Bits(6)] public partial byte Reserved { get; }
    [Field("dhcp.option.rdnss.preference", "Preference"), Bits(2)] public partial DhcpServerPreference Preference { get; }
    [Field("dhcp.option.rdnss.primary_dns", "Primary DNS")] public partial IPv4Address Primary { get; }
    [Field("dhcp.option.rdnss.secondary_dns", "Secondary DNS")] public partial IPv4Address Secondary { get; }
}

/// <summary>How much servers are preferred (RFC 6731, 4.3).</summary>
public enum DhcpServerPreference : byte
{
    [Name("Medium")] Medium = 0,
    [Name("High")] High = 1,
    [Name("Reserved")] Reserved = 2,
    [Name("Low")] Low = 3,
}

/// <summary>Servers that map ports (RFC 7291, 4).</summary>
[PartOf<Dhcp>]
public readonly ref partial struct DhcpPortControl
{
    public partial Sequence<DhcpPortControlList> Lists { get; }
}

/// <summary>Addresses of one server; the length counts itself, as in tshark.</summary>
[PartOf<Dhcp>, Node]
public readonly ref partial struct DhcpPortControlList
{
    /// <summary>In bytes.</summary>
    [Field("dhcp.option.pcp.list_length", "List-Length", Description = "Option 158: list length")] public partial byte ListLength { get; }
    [Size(nameof(AddressesSize))] public partial Sequence<DhcpPortControlServer> Addresses { get; }

    private int AddressesSize => Math.Max(0, (ListLength - 1) / 4 * 4);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("PCP server list"u8);
}

/// <summary>One of the addresses.</summary>
[PartOf<Dhcp>]
public readonly ref partial struct DhcpPortControlServer
{
    [Field("dhcp.option.pcp.server", "PCP Server")] public partial IPv4Address Address { get; }
}
