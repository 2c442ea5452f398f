namespace GenShark.Protocols;

/// <summary>A public key of whoever has the name (RFC 2535, 3).</summary>
[PartOf<Dns>]
[DeclareField("dns.key.key_id", "Key ID", FieldType.UInt16, Base.Dec)]
public readonly ref partial struct DnsKey
{
    [Field("dns.key.flags", "Flags", Base.Hex)] public partial ushort Flags { get; }

    [Field("dns.key.flags.authentication", "Key allowed for authentication", Truth = "Not Allowed|Allowed"), Bits(1), Of(nameof(Flags))]
    public partial bool IsNotForAuthentication { get; }

    [Field("dns.key.flags.confidentiality", "Key allowed for confidentiality", Truth = "Not Allowed|Allowed"), Bits(1), Of(nameof(Flags))]
    public partial bool IsNotForConfidentiality { get; }

    [Field("dns.key.flags.required", "Key required", Truth = "Experimental or optional|Required"), Bits(1), Of(nameof(Flags)), If(nameof(IsForSome))]
    public partial bool IsOptional { get; }

    [Field("dns.key.flags.associated_user", "Key is associated with a user", Truth = Truth.YesNo), Bits(1, Skip = 2), Of(nameof(Flags)), If(nameof(IsForSome))]
    public partial bool IsOfUser { get; }

    [Field("dns.key.flags.associated_named_entity", "Key is associated with the named entity", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags)), If(nameof(IsForSome))]
    public partial bool IsOfEntity { get; }

    [Field("dns.key.flags.ipsec", "Key use with IPSEC", Truth = "Valid|Invalid"), Bits(1, Skip = 1), Of(nameof(Flags)), If(nameof(IsForSome))]
    public partial bool IsForIpsec { get; }

    [Field("dns.key.flags.mime", "Key use with MIME security multiparts", Truth = "Valid|Invalid"), Bits(1), Of(nameof(Flags)), If(nameof(IsForSome))]
    public partial bool IsForMail { get; }

    [Field("dns.key.flags.signatory", "Signatory"), Bits(4, Skip = 2), Of(nameof(Flags)), If(nameof(IsForSome))]
    public partial ushort Signatory { get; }

    [Field("dns.key.protocol", "Protocol")] public partial byte Protocol { get; }
    [Field("dns.key.algorithm", "Algorithm")] public partial DnssecAlgorithm Algorithm { get; }

    /// <summary>Computed from all the data, and placed at the message's start.</summary>
    [Step]
    private void AddKeyId() => Dissection!.Number(DnsFields.KeyKeyId, Slice.Whole, 0, 0, (ulong)DnssecKeyTag.Of(Slice.Bytes, Algorithm), NodeFlags.Generated);

    [Field("dns.key.public_key", "Public Key"), Rest, If(nameof(HasKey))] public partial ReadOnlySpan<byte> PublicKey { get; }

    private bool IsForSome => Flags >> 14 != 3;
    private bool HasKey => Slice.Length > 4;
}

/// <summary>A key for IPsec (RFC 4025, 2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsIpseckey
{
    [Field("dns.ipseckey.gateway_precedence", "Gateway Precedence")] public partial byte Precedence { get; }
    [Field("dns.ipseckey.gateway_type", "Gateway Type")] public partial IpsecGatewayType GatewayType { get; }
    [Field("dns.ipseckey.gateway_algorithm", "Gateway Algorithm")] public partial IpsecKeyAlgorithm Algorithm { get; }
    [Field("dns.ipseckey.gateway_ipv4", "IPv4 Gateway"), If(nameof(HasIpv4))] public partial IPv4Address Ipv4Gateway { get; }
    [Field("dns.ipseckey.gateway_ipv6", "IPv6 Gateway"), If(nameof(HasIpv6))] public partial IPv6Address Ipv6Gateway { get; }
    [Field("dns.ipseckey.gateway_dns", "DNS Gateway", Type = FieldType.String), If(nameof(HasName))] public partial DomainName NamedGateway { get; }
    [Field("dns.ipseckey.public_key", "Public Key"), Rest, If(nameof(HasKey))] public partial ReadOnlySpan<byte> PublicKey { get; }

    private bool HasIpv4 => GatewayType == IpsecGatewayType.Ipv4;
    private bool HasIpv6 => GatewayType == IpsecGatewayType.Ipv6;
    private bool HasName => GatewayType == IpsecGatewayType.Name;
    private bool HasKey => Slice.Length > 3 + GatewayType switch
    {
        IpsecGatewayType.Ipv4 => 4,
        IpsecGatewayType.Ipv6 => IPv6Address.Size,
        IpsecGatewayType.Name => DomainName.Measure(Slice, 3),
        _ => 0,
    };
}

/// <summary>A host's identity (RFC 8005, 5).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsHip
{
    /// <summary>In bytes.</summary>
    [Field("dns.hip.hit.length", "HIT length")] public partial byte TagLength { get; }
    [Field("dns.hip.hit.pk.algo", "HIT length")] public partial HipAlgorithm KeyAlgorithm { get; }

    /// <summary>In bytes.</summary>
    [Field("dns.hip.pk.length", "PK length")] public partial ushort KeyLength { get; }
    [Field("dns.hip.hit", "Host Identity Tag"), Size(nameof(TagLength))] public partial ReadOnlySpan<byte> Tag { get; }
    [Field("dns.hip.pk", "HIP Public Key"), Size(nameof(KeyLength))] public partial ReadOnlySpan<byte> Key { get; }
    public partial Sequence<DnsHipServer> RendezvousServers { get; }
}

/// <summary>Where the host can be met.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsHipServer
{
    [Field("dns.hip.rendezvous_server", "Rendezvous Server", Type = FieldType.String)] public partial DomainName Name { get; }
}
