namespace GenShark.Protocols;

/// <summary>The making of a shared key (RFC 2930, 2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsTkey
{
    [Field("dns.tkey.algo_name", "Algorithm name", Type = FieldType.String)] public partial DomainName Algorithm { get; }
    [Field("dns.tkey.signature_inception", "Signature Inception", Base.Utc, Type = FieldType.AbsoluteTime)] public partial UnixTime Inception { get; }
    [Field("dns.tkey.signature_expiration", "Signature Expiration", Base.Utc, Type = FieldType.AbsoluteTime)] public partial UnixTime Expiration { get; }
    [Field("dns.tkey.mode", "Mode")] public partial TkeyMode Mode { get; }
    [Field("dns.tkey.error", "Error", Names = typeof(DnsRcode))] public partial ushort Error { get; }

    /// <summary>In bytes.</summary>
    [Field("dns.tkey.key_size", "Key Size")] public partial ushort KeySize { get; }
    [Field("dns.tkey.key_data", "Key Data"), Size(nameof(KeySize)), If(nameof(HasKey))] public partial ReadOnlySpan<byte> Key { get; }
    [Size(nameof(KeySize)), If(nameof(HasToken))] public partial DnsTkeyToken Token { get; }

    /// <summary>In bytes.</summary>
    [Field("dns.tkey.other_size", "Other Size")] public partial ushort OtherSize { get; }
    [Field("dns.tkey.other_data", "Other Data"), Size(nameof(OtherSize)), If(nameof(HasOther))] public partial ReadOnlySpan<byte> Other { get; }

    private bool HasKey => KeySize > 0 && Mode != TkeyMode.Gssapi;
    private bool HasToken => KeySize > 0 && Mode == TkeyMode.Gssapi;
    private bool HasOther => OtherSize > 0;
}

/// <summary>A key that GSS-API agrees on (RFC 3645, 3.1).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsTkeyToken
{
    [Field("dns.tkey.key_data", "Key Data"), Rest] public partial ReadOnlySpan<byte> Bytes { get; }

    /// <summary>It is another protocol's, below its own bytes.</summary>
    [Custom]
    private bool WalkToken(Dissection d, in Slice s, ref int at)
    {
        d.Open();
        bool done = SecurityToken.Walk(d, s.Payload(0, s.Length));
        d.Close();
        return done;
    }
}
