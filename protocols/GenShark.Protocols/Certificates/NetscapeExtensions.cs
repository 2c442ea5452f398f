namespace GenShark.Protocols;

/// <summary>Netscape's certificate extensions.</summary>
[Protocol("ns_cert_exts", "NetScape Certificate Extensions", Short = "NS_CERT_EXTS", Column = "")]
public readonly ref partial struct NetscapeExtensions
{
    public partial NetscapeCertificateType Type { get; }
}

/// <summary>What a certificate is for.</summary>
[PartOf<NetscapeExtensions>, Ber(BerForm.Value)]
[ByOid("2.16.840.1.113730.1.1", "ns_cert_exts.cert_type")]
public readonly ref partial struct NetscapeCertificateType
{
    [Field("ns_cert_exts.CertType", "CertType"), Asn(Asn.BitString)] public partial ReadOnlySpan<byte> Bits { get; }
    [Of(nameof(Bits)), Field("ns.cert.exts.CertType.ssl.client", "ssl-client")] public partial bool SslClient { get; }
    [Of(nameof(Bits)), Field("ns.cert.exts.CertType.ssl.server", "ssl-server")] public partial bool SslServer { get; }
    [Of(nameof(Bits)), Field("ns.cert.exts.CertType.smime", "smime")] public partial bool Smime { get; }
    [Of(nameof(Bits)), Field("ns.cert.exts.CertType.object.signing", "object-signing")] public partial bool ObjectSigning { get; }
    [Of(nameof(Bits)), Field("ns.cert.exts.CertType.reserved.for.future.use", "reserved-for-future-use")] public partial bool ReservedForFutureUse { get; }
    [Of(nameof(Bits)), Field("ns.cert.exts.CertType.ssl.ca", "ssl-ca")] public partial bool SslCa { get; }
    [Of(nameof(Bits)), Field("ns.cert.exts.CertType.smime.ca", "smime-ca")] public partial bool SmimeCa { get; }
    [Of(nameof(Bits)), Field("ns.cert.exts.CertType.object.signing.ca", "object-signing-ca")] public partial bool ObjectSigningCa { get; }
}

/// <summary>BaseUrl.</summary>
[PartOf<NetscapeExtensions>, Ber(BerForm.Value)]
[ByOid("2.16.840.1.113730.1.2", "ns_cert_exts.base_url")]
public readonly ref partial struct NetscapeBaseUrl
{
    [Field("ns_cert_exts.BaseUrl", "BaseUrl"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> Text { get; }
}

/// <summary>RevocationUrl.</summary>
[PartOf<NetscapeExtensions>, Ber(BerForm.Value)]
[ByOid("2.16.840.1.113730.1.3", "ns_cert_exts.revocation-url")]
public readonly ref partial struct NetscapeRevocationUrl
{
    [Field("ns_cert_exts.RevocationUrl", "RevocationUrl"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> Text { get; }
}

/// <summary>CaRevocationUrl.</summary>
[PartOf<NetscapeExtensions>, Ber(BerForm.Value)]
[ByOid("2.16.840.1.113730.1.4", "ns_cert_exts.ca-revocation-url")]
public readonly ref partial struct NetscapeCaRevocationUrl
{
    [Field("ns_cert_exts.CaRevocationUrl", "CaRevocationUrl"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> Text { get; }
}

/// <summary>CaPolicyUrl.</summary>
[PartOf<NetscapeExtensions>, Ber(BerForm.Value)]
[ByOid("2.16.840.1.113730.1.8", "ns_cert_exts.ca-policy-url")]
public readonly ref partial struct NetscapeCaPolicyUrl
{
    [Field("ns_cert_exts.CaPolicyUrl", "CaPolicyUrl"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> Text { get; }
}

/// <summary>Comment.</summary>
[PartOf<NetscapeExtensions>, Ber(BerForm.Value)]
[ByOid("2.16.840.1.113730.1.13", "ns_cert_exts.comment")]
public readonly ref partial struct NetscapeComment
{
    [Field("ns_cert_exts.Comment", "Comment"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> Text { get; }
}

/// <summary>SslServerName.</summary>
[PartOf<NetscapeExtensions>, Ber(BerForm.Value)]
[ByOid("2.16.840.1.113730.1.12", "ns_cert_exts.ssl-server-name")]
public readonly ref partial struct NetscapeSslServerName
{
    [Field("ns_cert_exts.SslServerName", "SslServerName"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> Text { get; }
}

/// <summary>CertRenewalUrl.</summary>
[PartOf<NetscapeExtensions>, Ber(BerForm.Value)]
[ByOid("2.16.840.1.113730.1.7", "ns_cert_exts.cert-renewal-url")]
public readonly ref partial struct NetscapeCertRenewalUrl
{
    [Field("ns_cert_exts.CertRenewalUrl", "CertRenewalUrl"), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> Text { get; }
}
