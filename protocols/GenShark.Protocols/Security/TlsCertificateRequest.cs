namespace GenShark.Protocols;

/// <summary>A server wants a client's certificate (RFC 8446, 4.3.2; RFC 5246, 7.4.4).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCertificateRequest
{
    [If(nameof(IsNew))] public partial TlsRequestContext Context { get; }
    [If(nameof(IsNew))] public partial TlsExtensions Extensions { get; }

    [Field("tls.handshake.cert_types_count", "Certificate types count", Type = FieldType.UInt8, Description = "Count of certificate types"), If(nameof(IsOld))] public partial TlsLength8 TypesCount { get; }
    [Size(nameof(TypesSize)), If(nameof(IsOld))] public partial TlsClientCertificateTypes Types { get; }
    [If(nameof(HasSignatures))] public partial TlsSignatureAlgorithms Signatures { get; }
    [If(nameof(IsOld))] public partial TlsDistinguishedNames Authorities { get; }

    private ushort Version => Dissection is { } d ? Tls.Conversations(d).Agreed.Version : default;
    private bool IsNew => Version == (ushort)TlsVersion.Tls13;
    private bool IsOld => !IsNew;
    private bool HasSignatures => Version is (ushort)TlsVersion.Tls12 or (ushort)TlsVersion.Dtls12;
    private int TypesSize => TypesCount.Size;
}

/// <summary>The types that it may have.</summary>
[PartOf<Tls>, Node("tls.handshake.cert_types", "Certificate types", FieldType.None)]
public readonly ref partial struct TlsClientCertificateTypes
{
    public partial Sequence<TlsClientCertificateTypeItem> Items { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"Certificate types ({Slice.Length} type{(Slice.Length == 1 ? "" : "s")})");
}

/// <summary>One of them.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsClientCertificateTypeItem
{
    [Field("tls.handshake.cert_type", "Certificate type")] public partial TlsClientCertificateType Type { get; }
}

/// <summary>The authorities whose certificates it takes.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsDistinguishedNames
{
    [Field("tls.handshake.dnames_len", "Distinguished Names Length", Type = FieldType.UInt16, Description = "Length of list of CAs that server trusts")] public partial TlsLength16 Length { get; }
    [Size(nameof(ListSize)), If(nameof(HasNames))] public partial TlsDistinguishedNameList List { get; }

    private int ListSize => Length.Size;
    private bool HasNames => ListSize > 0;
}

/// <summary>Their list.</summary>
[PartOf<Tls>, Node("tls.handshake.dnames", "Distinguished Names", FieldType.None)]
public readonly ref partial struct TlsDistinguishedNameList
{
    public partial Sequence<TlsDistinguishedName> Items { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"Distinguished Names ({Slice.Length} byte{(Slice.Length == 1 ? "" : "s")})");
}

/// <summary>One name.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsDistinguishedName
{
    [Field("tls.handshake.dname_len", "Distinguished Name Length", Type = FieldType.UInt16, Description = "Length of distinguished name")] public partial TlsLength16 Length { get; }
    [Size(nameof(NameSize))] public partial TlsDistinguishedNameBytes Name { get; }

    private int NameSize => Length.Size;
}

/// <summary>The name itself.</summary>
[PartOf<Tls>, Ber(BerForm.Value)]
public readonly ref partial struct TlsDistinguishedNameBytes
{
    [Field("tls.handshake.dname", "Distinguished Name", Type = FieldType.None)] public partial RdnSequence Names { get; }
}
