namespace GenShark.Protocols;

/// <summary>Texts (RFC 1035, 3.3.14).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsTxt
{
    public partial Sequence<DnsTxtString> Strings { get; }
}

/// <summary>One of the texts.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsTxtString
{
    [Field("dns.txt.length", "TXT Length")] public partial byte Length { get; }
    [Field("dns.txt", "TXT", Type = FieldType.String), Size(nameof(Length))] public partial ReadOnlySpan<byte> Text { get; }
}

/// <summary>Who may send mail (RFC 4408, 3.1.1).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSpf
{
    public partial Sequence<DnsSpfString> Strings { get; }
}

/// <summary>One of the texts.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsSpfString
{
    [Field("dns.spf.length", "SPF Length")] public partial byte Length { get; }
    [Field("dns.spf", "SPF", Type = FieldType.String), Size(nameof(Length))] public partial ReadOnlySpan<byte> Text { get; }
}
