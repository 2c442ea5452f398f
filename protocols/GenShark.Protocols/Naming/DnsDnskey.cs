namespace GenShark.Protocols;

/// <summary>A zone's public key (RFC 4034, 2).</summary>
[PartOf<Dns>]
[DeclareField("dns.dnskey.key_id", "Key id", FieldType.UInt16, Base.Dec)]
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

    /// <summary>Computed from all the data, and placed at the message's start.</summary>
    [Step]
    private void AddKeyId() => Dissection!.Number(DnsFields.DnskeyKeyId, Slice.Whole, 0, 0, (ulong)DnssecKeyTag.Of(Slice.Bytes, Algorithm), NodeFlags.Generated);

    [Field("dns.dnskey.public_key", "Public Key"), Rest] public partial ReadOnlySpan<byte> PublicKey { get; }
}
