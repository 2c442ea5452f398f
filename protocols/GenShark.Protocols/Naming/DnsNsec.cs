namespace GenShark.Protocols;

/// <summary>The next name and the types of this one (RFC 4034, 4).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsNsec
{
    [Field("dns.nsec.next_domain_name", "Next Domain Name", Type = FieldType.String)] public partial DomainName Next { get; }
    public partial Sequence<DnsTypeWindow> Types { get; }
}

/// <summary>The next name and the types below 128 of this one (RFC 2535, 5.2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsNxt
{
    [Field("dns.nxt.next_domain_name", "Next Domain Name", Type = FieldType.String)] public partial DomainName Next { get; }
    [Rest] public partial ReadOnlySpan<byte> Map { get; }

    /// <summary>One field for every bit that is set, which no declaration counts.</summary>
    [Custom]
    private bool ShowTypes(Dissection d, in Slice s, ref int at)
    {
        DnsTypeWindow.ShowTypes(d, s, at - Map.Length, 0, Map);
        return true;
    }
}

/// <summary>What a child wants its parent to take over (RFC 7477, 2).</summary>
[PartOf<Dns>]
[DeclareField("dns.csync.type_bitmap", "Type Bitmap", FieldType.Bytes)]
public readonly ref partial struct DnsCsync
{
    [Field("dns.csync.soa", "SOA")] public partial uint Serial { get; }
    [Field("dns.csync.flags", "Flags", Base.Hex)] public partial ushort Flags { get; }

    [Field("dns.csync.flags.immediate", "immediate", Truth = Truth.TrueFalse, Mask = 1, MaskWidth = 16, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool IsImmediate => (Flags & 1) != 0;

    [Field("dns.csync.flags.soaminimum", "soaminimum", Truth = Truth.TrueFalse, Mask = 2, MaskWidth = 16, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool IsSerialMinimum => (Flags & 2) != 0;

    /// <summary>The same bytes stand below it as what they mean.</summary>
    [Custom]
    private bool ShowBitmap(Dissection d, in Slice s, ref int at) => d.Bytes(DnsFields.CsyncTypeBitmap, s, 6, s.Length - 6);

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
