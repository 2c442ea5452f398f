namespace GenShark.Protocols;

/// <summary>A zone's public key (RFC 4034, 2).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsDnskey
{
    [Field("dns.dnskey.flags", "Flags", Base.Hex)] public partial ushort Flags { get; }

    [Field("dns.dnskey.flags.zone_key", "Zone Key", Truth = "This is the zone key for specified zone|This it not a zone key"), Bits(1, Skip = 7), Of(nameof(Flags))]
    public partial bool IsZoneKey { get; }

    [Field("dns.dnskey.flags.key_revoked", "Key Revoked", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))]
    public partial bool IsRevoked { get; }

    [Field("dns.dnskey.flags.secure_entry_point", "Key Signing Key", Truth = Truth.YesNo), Bits(1, Skip = 6), Of(nameof(Flags))]
    public partial bool IsSecureEntryPoint { get; }

    [Field("dns.dnskey.flags.reserved", "Key Signing Key", Base.Hex, Mask = 0xfe7e, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private ushort Reserved => (ushort)((Flags & 0xfe7e) >> 1);

    [Field("dns.dnskey.protocol", "Protocol")] public partial byte Protocol { get; }
    [Field("dns.dnskey.algorithm", "Algorithm")] public partial DnssecAlgorithm Algorithm { get; }

    [Field("dns.dnskey.key_id", "Key id")]
    private ushort KeyId
    {
        get
        {
            // RFC 4034, appendix B: the data added up as 16-bit numbers; RSA/MD5 takes it from the key's end.
            ReadOnlySpan<byte> data = Slice.Bytes;
            if (Algorithm == (DnssecAlgorithm)1) return data.Length < 4 ? (ushort)0 : (ushort)(data[^3] << 8 | data[^2]);
            uint sum = 0;
            for (int i = 0; i < data.Length; i++) sum += (i & 1) == 0 ? (uint)data[i] << 8 : data[i];
            return (ushort)(sum + (sum >> 16 & 0xffff));
        }
    }

    [Field("dns.dnskey.public_key", "Public Key"), Rest] public partial ReadOnlySpan<byte> PublicKey { get; }
}
