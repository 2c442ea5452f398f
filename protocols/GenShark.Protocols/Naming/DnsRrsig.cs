namespace GenShark.Protocols;

/// <summary>A signature (RFC 4034, 3).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsRrsig
{
    [Field("dns.rrsig.type_covered", "Type Covered")] public partial DnsType TypeCovered { get; }
    [Field("dns.rrsig.algorithm", "Algorithm")] public partial DnssecAlgorithm Algorithm { get; }
    [Field("dns.rrsig.labels", "Labels")] public partial byte Labels { get; }
    [Field("dns.rrsig.original_ttl", "Original TTL"), Append(nameof(WriteSpan))] public partial uint OriginalTimeToLive { get; }
    [Field("dns.rrsig.signature_expiration", "Signature Expiration", Base.Utc, Type = FieldType.AbsoluteTime)] public partial UnixTime Expiration { get; }
    [Field("dns.rrsig.signature_inception", "Signature Inception", Base.Utc, Type = FieldType.AbsoluteTime)] public partial UnixTime Inception { get; }
    [Field("dns.rrsig.key_tag", "Key Tag")] public partial ushort KeyTag { get; }
    [Field("dns.rrsig.signers_name", "Signer's name", Type = FieldType.String)] public partial DomainName Signer { get; }
    [Field("dns.rrsig.signature", "Signature"), Rest] public partial ReadOnlySpan<byte> Signature { get; }

    private void WriteSpan(TextBuilder text) => DnsText.WriteSpan(text, OriginalTimeToLive);
}
