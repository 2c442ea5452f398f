namespace GenShark.Protocols;

/// <summary>The end of an IPv6 address, and the name of its beginning (RFC 2874, 3.1).</summary>
[PartOf<Dns>]
[DeclareField("dns.a6.address_suffix", "Address Suffix", FieldType.IPv6)]
public readonly ref partial struct DnsA6
{
    /// <summary>In bits.</summary>
    [Field("dns.a6.prefix_len", "Prefix len")] public partial byte PrefixLength { get; }

    [Size(nameof(SuffixSize))] public partial ReadOnlySpan<byte> Suffix { get; }

    /// <summary>The bytes of the suffix as the last ones of an address.</summary>
    [Custom]
    private bool ShowSuffix(Dissection d, in Slice s, ref int at) => SuffixSize == 0 || d.Address(DnsFields.A6AddressSuffix, s, 1, SuffixSize, Address(s));

    [Field("dns.a6.prefix_name", "Prefix name", Type = FieldType.String), If(nameof(HasPrefix))] public partial DomainName Prefix { get; }

    private int SuffixSize => SuffixSizeOf(PrefixLength);
    private bool HasPrefix => PrefixLength > 0;

    /// <summary>In bytes, for a prefix in bits.</summary>
    internal static int SuffixSizeOf(byte prefix) => Math.Max(0, 16 - prefix / 8);

    /// <summary>The address with zeros for its beginning.</summary>
    internal static IPv6Address Address(in Slice data)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        ReadOnlySpan<byte> suffix = data.Span(1, SuffixSizeOf(data.UInt8(0)));
        suffix.CopyTo(bytes[(16 - suffix.Length)..]);
        return IPv6Address.Read(bytes);
    }
}
