namespace GenShark.Protocols;

/// <summary>The digest of a key (RFC 4034, 5).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsDs
{
    [Field("dns.ds.key_id", "Key id", Base.Hex)] public partial ushort KeyId { get; }
    [Field("dns.ds.algorithm", "Algorithm")] public partial DnssecAlgorithm Algorithm { get; }
    [Field("dns.ds.digest_type", "Digest Type")] public partial DnssecDigest DigestType { get; }
    [Field("dns.ds.digest", "Digest"), Rest] public partial ReadOnlySpan<byte> Digest { get; }
}

/// <summary>The fingerprint of an SSH key (RFC 4255).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSshfp
{
    [Field("dns.sshfp.algorithm", "Algorithm")] public partial SshfpAlgorithm Algorithm { get; }
    [Field("dns.sshfp.fingerprint.type", "Fingerprint type")] public partial SshfpFingerprint FingerprintType { get; }
    [Field("dns.sshfp.fingerprint", "Fingerprint"), Rest, If(nameof(HasFingerprint))] public partial ReadOnlySpan<byte> Fingerprint { get; }

    private bool HasFingerprint => Slice.Length > 2;
}

/// <summary>The certificate of a service (RFC 6698).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsTlsa
{
    [Field("dns.tlsa.certificate_usage", "Certificate Usage")] public partial TlsaUsage Usage { get; }
    [Field("dns.tlsa.selector", "Selector")] public partial TlsaSelector Selector { get; }
    [Field("dns.tlsa.matching_type", "Matching Type")] public partial TlsaMatching MatchingType { get; }
    [Field("dns.tlsa.certificate_association_data", "Certificate Association Data"), Rest] public partial ReadOnlySpan<byte> AssociationData { get; }
}

/// <summary>A certificate (RFC 4398).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsCert
{
    [Field("dns.cert.type", "Type")] public partial DnsCertificateType Type { get; }
    [Field("dns.cert.key_tag", "Key Tag", Base.Hex)] public partial ushort KeyTag { get; }
    [Field("dns.cert.algorithm", "Algorithm")] public partial DnssecAlgorithm Algorithm { get; }
    [Field("dns.cert.certificate", "Certificate (or CRL)"), Rest, If(nameof(HasCertificate))] public partial ReadOnlySpan<byte> Certificate { get; }

    private bool HasCertificate => Slice.Length > 5;
}

/// <summary>An OpenPGP key (RFC 7929).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOpenPgpKey
{
    [Field("dns.openpgpkey", "OpenPGP Key", Type = FieldType.String), Rest] public partial ReadOnlySpan<byte> Key { get; }
}

/// <summary>The identity of a DHCP client (RFC 4701).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsDhcid
{
    [Field("dns.dhcid.rdata", "DHCID Data"), Rest] public partial ReadOnlySpan<byte> Identity { get; }
}

/// <summary>The digest of a zone (RFC 8976).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsZonemd
{
    [Field("dns.zonemd.serial", "Serial")] public partial uint Serial { get; }
    [Field("dns.zonemd.scheme", "Scheme")] public partial ZonemdScheme Scheme { get; }
    [Field("dns.zonemd.hash_algo", "Hash Algorithm")] public partial ZonemdHash HashAlgorithm { get; }
    [Field("dns.zonemd.digest", "Digest"), Rest] public partial ReadOnlySpan<byte> Digest { get; }
}

/// <summary>Anything (RFC 1035, 3.3.10).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsNull
{
    [Field("dns.null", "Null (data)"), Rest] public partial ReadOnlySpan<byte> Bytes { get; }
}
