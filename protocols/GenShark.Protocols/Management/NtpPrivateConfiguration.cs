namespace GenShark.Protocols;

/// <summary>A peer to add.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpConfigurationItem
{
    [Field("ntp.priv.mode7.address", "Address")]
    public partial IPv4Address Address { get; }

    [Field("ntp.priv.mode7.hmode", "HMode")]
    public partial NtpMode Hmode { get; }

    [Field("ntp.priv.mode7.version", "Version")]
    public partial byte Version { get; }

    [Field("ntp.priv.mode7.minpoll", "Minpoll")]
    public partial byte Minpoll { get; }

    [Field("ntp.priv.mode7.maxpoll", "Maxpoll")]
    public partial byte Maxpoll { get; }

    [Field("ntp.priv.config.flags", "Flags", Base.Hex, Mask = 0xff), Append(nameof(WriteConfigFlags))]
    public partial byte ConfigFlags { get; }

    [Field("ntp.priv.mode7.config.flags.authenable", "Authenable", Mask = 0x01, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(ConfigFlags), Covers = true), Of(nameof(ConfigFlags))]
    private bool Authenable => (ConfigFlags & 0x01) != 0;

    [Field("ntp.priv.mode7.config.flags.prefer", "Prefer", Mask = 0x02, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(ConfigFlags), Covers = true), Of(nameof(ConfigFlags))]
    private bool Prefer => (ConfigFlags & 0x02) != 0;

    [Field("ntp.priv.mode7.config.flags.burst", "Burst", Mask = 0x04, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(ConfigFlags), Covers = true), Of(nameof(ConfigFlags))]
    private bool Burst => (ConfigFlags & 0x04) != 0;

    [Field("ntp.priv.mode7.config.flags.iburst", "IBurst", Mask = 0x08, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(ConfigFlags), Covers = true), Of(nameof(ConfigFlags))]
    private bool Iburst => (ConfigFlags & 0x08) != 0;

    [Field("ntp.priv.mode7.config.flags.no_select", "No Select", Mask = 0x10, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(ConfigFlags), Covers = true), Of(nameof(ConfigFlags))]
    private bool NoSelect => (ConfigFlags & 0x10) != 0;

    [Field("ntp.priv.mode7.config.flags.skey", "Skey", Mask = 0x20, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(ConfigFlags), Covers = true), Of(nameof(ConfigFlags))]
    private bool Skey => (ConfigFlags & 0x20) != 0;

    [Field("ntp.priv.mode7.ttl", "TTL")]
    public partial byte Ttl { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(2)]
    public partial ReadOnlySpan<byte> Unused { get; }

    [Field("ntp.keyid", "Key ID"), Size(4)]
    public partial ReadOnlySpan<byte> Keyid { get; }

    [Field("ntp.priv.mode7.key_file", "Key file name", Type = FieldType.String), Size(128)]
    public partial ReadOnlySpan<byte> KeyFile { get; }

    [Field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag")]
    public partial uint Ipv6Flag { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused2 { get; }

    [Field("ntp.priv.mode7.address6", "IPv6 addr")]
    public partial IPv6Address Address6 { get; }

    private void WriteConfigFlags(TextBuilder text)
    {
        if (Authenable) text.Append(", Authenable"u8);
        if (Prefer) text.Append(", Prefer"u8);
        if (Burst) text.Append(", Burst"u8);
        if (Iburst) text.Append(", IBurst"u8);
        if (NoSelect) text.Append(", No Select"u8);
        if (Skey) text.Append(", Skey"u8);
    }
}

/// <summary>A peer to remove or to reset.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpPeerAddressItem
{
    [Field("ntp.priv.mode7.address", "Address")]
    public partial IPv4Address Address { get; }

    [Field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag")]
    public partial uint Ipv6Flag { get; }

    [Field("ntp.priv.mode7.address6", "IPv6 addr")]
    public partial IPv6Address Address6 { get; }
}

/// <summary>An entry of the list of restrictions.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpRestrictionItem
{
    [Field("ntp.priv.mode7.address", "Address")]
    public partial IPv4Address Address { get; }

    [Field("ntp.priv.mode7.mask", "Mask")]
    public partial IPv4Address Mask { get; }

    [Field("ntp.priv.mode7.count", "Count")]
    public partial uint Count { get; }

    [Field("ntp.priv.mode7.rflags", "Rflags")]
    public partial ushort Rflags { get; }

    [Field("ntp.priv.mode7.mflags", "Mflags")]
    public partial ushort Mflags { get; }

    [Field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag")]
    public partial uint Ipv6Flag { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused { get; }

    [Field("ntp.priv.mode7.address6", "IPv6 addr")]
    public partial IPv6Address Address6 { get; }

    [Field("ntp.priv.mode7.mask6", "IPv6 mask")]
    public partial IPv6Address Mask6 { get; }
}

/// <summary>A restriction to add, change or remove.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpRestrictionChangeItem
{
    [Field("ntp.priv.mode7.address", "Address")]
    public partial IPv4Address Address { get; }

    [Field("ntp.priv.mode7.mask", "Mask")]
    public partial IPv4Address Mask { get; }

    [Field("ntp.priv.mode7.ippeerlimit", "IP peer limit")]
    public partial short Ippeerlimit { get; }

    [Field("ntp.priv.mode7.restrict_flags", "Restrict flags")]
    public partial ushort RestrictFlags { get; }

    [Field("ntp.priv.mode7.mflags", "Mflags")]
    public partial ushort Mflags { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused { get; }

    [Field("ntp.priv.mode7.address6", "IPv6 addr")]
    public partial IPv6Address Address6 { get; }

    [Field("ntp.priv.mode7.mask6", "IPv6 mask")]
    public partial IPv6Address Mask6 { get; }
}

/// <summary>A key to trust, or not.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpTrustItem
{
    [Field("ntp.priv.mode7.key", "Key", Base.Hex), Endian(Endian.Little)]
    public partial ulong Key { get; }
}

/// <summary>The key of private or control messages.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpKeyIdItem
{
    [Field("ntp.keyid", "Key ID"), Size(4)]
    public partial ReadOnlySpan<byte> Keyid { get; }
}
