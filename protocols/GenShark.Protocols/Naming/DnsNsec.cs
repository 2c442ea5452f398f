namespace GenShark.Protocols;

/// <summary>The next name and the types of this one (RFC 4034, 4).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsNsec
{
    [Field("dns.nsec.next_domain_name", "Next Domain Name", Type = FieldType.String)] public partial DomainName Next { get; }
    public partial Sequence<DnsTypeWindow> Types { get; }
}

/// <summary>How names are hashed (RFC 5155, 4).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsNsec3Param
{
    [Field("dns.nsec3.algo", "Hash algorithm")] public partial Nsec3Algorithm Algorithm { get; }
    [Field("dns.nsec3.flags", "NSEC3 flags")] public partial byte Flags { get; }
    [Field("dns.nsec3.iterations", "NSEC3 iterations")] public partial ushort Iterations { get; }
    [Field("dns.nsec3.salt_length", "Salt length")] public partial byte SaltLength { get; }
    [Field("dns.nsec3.salt_value", "Salt value"), Size(nameof(SaltLength))] public partial ReadOnlySpan<byte> Salt { get; }
}

/// <summary>The next hash and the types of this name (RFC 5155, 3).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsNsec3
{
    [Field("dns.nsec3.algo", "Hash algorithm")] public partial Nsec3Algorithm Algorithm { get; }
    [Field("dns.nsec3.flags", "NSEC3 flags")] public partial byte Flags { get; }
    [Field("dns.nsec3.flags.opt_out", "NSEC3 Opt-out flag", Truth = "Additional insecure delegations allowed|Additional insecure delegations forbidden"), Bits(1, Skip = 7), Of(nameof(Flags))] public partial bool OptOut { get; }
    [Field("dns.nsec3.iterations", "NSEC3 iterations")] public partial ushort Iterations { get; }
    [Field("dns.nsec3.salt_length", "Salt length")] public partial byte SaltLength { get; }
    [Field("dns.nsec3.salt_value", "Salt value"), Size(nameof(SaltLength))] public partial ReadOnlySpan<byte> Salt { get; }
    [Field("dns.nsec3.hash_length", "Hash length")] public partial byte HashLength { get; }
    [Size(nameof(HashLength))] public partial ReadOnlySpan<byte> Hash { get; }

    [Field("dns.nsec3.hash_value", "Next hashed owner", At = nameof(Hash), Covers = true)]
    private void WriteHash(TextBuilder text)
    {
        // Base32 with the extended hex alphabet, in small letters, without padding (RFC 4648, 7).
        int pending = 0, bits = 0;
        foreach (byte next in Hash)
        {
            (pending, bits) = (pending << 8 | next, bits + 8);
            for (; bits >= 5; bits -= 5) text.Append((char)"0123456789abcdefghijklmnopqrstuv"u8[pending >> bits - 5 & 31]);
        }
        if (bits > 0) text.Append((char)"0123456789abcdefghijklmnopqrstuv"u8[pending << 5 - bits & 31]);
    }

    public partial Sequence<DnsTypeWindow> Types { get; }
}
