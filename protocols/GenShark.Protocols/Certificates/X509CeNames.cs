namespace GenShark.Protocols;

/// <summary>GeneralNames ::= SEQUENCE OF GeneralName (RFC 5280, 4.2.1.6).</summary>
[PartOf<X509Ce>, Ber(BerForm.SequenceOf), Node("x509ce.GeneralNames", "GeneralNames", FieldType.UInt32)]
[ByOid("2.5.29.17", "id-ce-subjectAltName"), ByOid("2.5.29.18", "id-ce-issuerAltName"), ByOid("2.5.29.29", "id-ce-certificateIssuer")]
public readonly ref partial struct X509GeneralNames
{
    [Field("x509ce.GeneralName", "GeneralName", Names = typeof(X509GeneralNameChoice))] public partial Sequence<X509GeneralName> Names { get; }
}

/// <summary>GeneralName ::= CHOICE.</summary>
[PartOf<X509Ce>, Ber(BerForm.Choice)]
[DeclareField("x509ce.IPAddress.ipv4", "iPAddress", FieldType.IPv4, Description = "IPv4 address")]
[DeclareField("x509ce.IPAddress.ipv6", "iPAddress", FieldType.IPv6, Description = "IPv6 address")]
public readonly ref partial struct X509GeneralName
{
    [Field("x509ce.otherName_element", "otherName"), Tag(0)] public partial X509OtherName OtherName { get; }
    [Field("x509ce.rfc822Name", "rfc822Name", Description = "IA5String"), Tag(1), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> MailAddress { get; }
    [Field("x509ce.dNSName", "dNSName", Description = "IA5String"), Tag(2), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> DnsName { get; }
    [Field("x509ce.x400Address_element", "x400Address", Description = "ORAddress"), Tag(3), Asn(Asn.Any)] public partial ReadOnlySpan<byte> X400Address { get; }
    [Field("x509ce.directoryName", "directoryName", Names = typeof(X509NameChoice), Description = "Name"), Tag(4, Explicit = true)] public partial X509Name DirectoryName { get; }
    [Field("x509ce.ediPartyName_element", "ediPartyName"), Tag(5)] public partial X509EdiPartyName EdiPartyName { get; }
    [Field("x509ce.uniformResourceIdentifier", "uniformResourceIdentifier"), Tag(6), Asn(Asn.Ia5String)] public partial ReadOnlySpan<byte> Uri { get; }
    [Tag(7), Content(nameof(WalkAddress))] public partial ReadOnlySpan<byte> Address { get; }
    [Field("x509ce.registeredID", "registeredID", Description = "OBJECT_IDENTIFIER"), Tag(8), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> RegisteredId { get; }

    private bool WalkAddress(Dissection d, in Slice content) => content.Length switch
    {
        4 => d.Number(X509CeFields.IPAddressIpv4, content, 0, 4, (ulong)content.UInt32(0)),
        IPv6Address.Size => d.Bytes(X509CeFields.IPAddressIpv6, content, 0, IPv6Address.Size),
        _ => true,
    };
}

/// <summary>Which name it is.</summary>
public enum X509GeneralNameChoice : uint
{
    [Name("otherName")] OtherName,
    [Name("rfc822Name")] MailAddress,
    [Name("dNSName")] DnsName,
    [Name("x400Address")] X400Address,
    [Name("directoryName")] DirectoryName,
    [Name("ediPartyName")] EdiPartyName,
    [Name("uniformResourceIdentifier")] Uri,
    [Name("iPAddress")] Address,
    [Name("registeredID")] RegisteredId,
}

/// <summary>OtherName ::= SEQUENCE.</summary>
[PartOf<X509Ce>, Ber]
public readonly ref partial struct X509OtherName
{
    [Field("x509ce.type_id", "type-id", Description = "OtherNameType"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Type { get; }
    [Tag(0, Explicit = true), Asn(Asn.Any), DefinedBy(nameof(Type))] public partial ReadOnlySpan<byte> Value { get; }
}

/// <summary>EDIPartyName ::= SEQUENCE.</summary>
[PartOf<X509Ce>, Ber]
public readonly ref partial struct X509EdiPartyName
{
    [Field("x509ce.nameAssigner", "nameAssigner", Names = typeof(X509DirectoryStringChoice), Description = "DirectoryString"), Tag(0, Explicit = true), Optional] public partial X509DirectoryString Assigner { get; }
    [Field("x509ce.partyName", "partyName", Names = typeof(X509DirectoryStringChoice), Description = "DirectoryString"), Tag(1, Explicit = true)] public partial X509DirectoryString Name { get; }
}
