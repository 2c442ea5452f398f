namespace GenShark.Protocols;

/// <summary>Advanced capabilities.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct AtherosAdvanced
{
    [Field("wlan.atheros.ie.advcap.cap", "Capabilities", Base.Hex)]
    public partial byte Cap { get; }

    [Field("wlan.ie.atheros.capabilities.turbop", "Turbo Prime"), Mask(0x1), Of(nameof(Cap))]
    public partial bool Turbop { get; }

    [Field("wlan.ie.atheros.capabilities.comp", "Compression"), Mask(0x2), Of(nameof(Cap))]
    public partial bool Comp { get; }

    [Field("wlan.ie.atheros.capabilities.ff", "Fast Frames"), Mask(0x4), Of(nameof(Cap))]
    public partial bool Ff { get; }

    [Field("wlan.ie.atheros.capabilities.xr", "eXtended Range"), Mask(0x8), Of(nameof(Cap))]
    public partial bool Xr { get; }

    [Field("wlan.ie.atheros.capabilities.ar", "Advanced Radar"), Mask(0x10), Of(nameof(Cap))]
    public partial bool Ar { get; }

    [Field("wlan.ie.atheros.capabilities.burst", "Burst"), Mask(0x20), Of(nameof(Cap))]
    public partial bool Burst { get; }

    [Field("wlan.ie.atheros.capabilities.wme", "CWMin tuning"), Mask(0x40), Of(nameof(Cap))]
    public partial bool Wme { get; }

    [Field("wlan.ie.atheros.capabilities.boost", "Boost"), Mask(0x80), Of(nameof(Cap))]
    public partial bool Boost { get; }

    [Field("wlan.atheros.ie.advcap.defkey", "Default key index", Base.Hex)]
    public partial ushort Defkey { get; }
}

/// <summary>Terms of extended range.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct AtherosExtendedRange
{
    [Field("wlan.atheros.ie.xr.info", "Info", Base.Hex)]
    public partial byte Info { get; }

    [Field("wlan.atheros.ie.xr.base_bssid", "Base BSS Id")]
    public partial MacAddress BaseBssid { get; }

    [Field("wlan.atheros.ie.xr.xr_bssid", "XR BSS Id")]
    public partial MacAddress XrBssid { get; }

    [Field("wlan.atheros.ie.xr.xr_beacon", "XR Beacon Interval", Base.Custom, Format = nameof(WriteUnits), Type = FieldType.UInt32)]
    public partial ushort Interval { get; }

    [Field("wlan.atheros.ie.xr.base_cap", "Base capabilities", Base.Hex)]
    public partial byte BaseCap { get; }

    [Field("wlan.ie.atheros.capabilities.turbop", "Turbo Prime"), Mask(0x1), Of(nameof(BaseCap))]
    public partial bool Turbop { get; }

    [Field("wlan.ie.atheros.capabilities.comp", "Compression"), Mask(0x2), Of(nameof(BaseCap))]
    public partial bool Comp { get; }

    [Field("wlan.ie.atheros.capabilities.ff", "Fast Frames"), Mask(0x4), Of(nameof(BaseCap))]
    public partial bool Ff { get; }

    [Field("wlan.ie.atheros.capabilities.xr", "eXtended Range"), Mask(0x8), Of(nameof(BaseCap))]
    public partial bool Xr { get; }

    [Field("wlan.ie.atheros.capabilities.ar", "Advanced Radar"), Mask(0x10), Of(nameof(BaseCap))]
    public partial bool Ar { get; }

    [Field("wlan.ie.atheros.capabilities.burst", "Burst"), Mask(0x20), Of(nameof(BaseCap))]
    public partial bool Burst { get; }

    [Field("wlan.ie.atheros.capabilities.wme", "CWMin tuning"), Mask(0x40), Of(nameof(BaseCap))]
    public partial bool Wme { get; }

    [Field("wlan.ie.atheros.capabilities.boost", "Boost"), Mask(0x80), Of(nameof(BaseCap))]
    public partial bool Boost { get; }

    [Field("wlan.atheros.ie.xr.xr_cap", "XR capabilities", Base.Hex)]
    public partial byte XrCap { get; }

    [Field("wlan.ie.atheros.capabilities.turbop", "Turbo Prime"), Mask(0x1), Of(nameof(XrCap))]
    public partial bool Turbop2 { get; }

    [Field("wlan.ie.atheros.capabilities.comp", "Compression"), Mask(0x2), Of(nameof(XrCap))]
    public partial bool Comp2 { get; }

    [Field("wlan.ie.atheros.capabilities.ff", "Fast Frames"), Mask(0x4), Of(nameof(XrCap))]
    public partial bool Ff2 { get; }

    [Field("wlan.ie.atheros.capabilities.xr", "eXtended Range"), Mask(0x8), Of(nameof(XrCap))]
    public partial bool Xr2 { get; }

    [Field("wlan.ie.atheros.capabilities.ar", "Advanced Radar"), Mask(0x10), Of(nameof(XrCap))]
    public partial bool Ar2 { get; }

    [Field("wlan.ie.atheros.capabilities.burst", "Burst"), Mask(0x20), Of(nameof(XrCap))]
    public partial bool Burst2 { get; }

    [Field("wlan.ie.atheros.capabilities.wme", "CWMin tuning"), Mask(0x40), Of(nameof(XrCap))]
    public partial bool Wme2 { get; }

    [Field("wlan.ie.atheros.capabilities.boost", "Boost"), Mask(0x80), Of(nameof(XrCap))]
    public partial bool Boost2 { get; }

    internal static void WriteUnits(TextBuilder text, ulong units) => WirelessTime.WriteUnits(text, units);
}

/// <summary>Atheros's own elements.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct AtherosElements
{
    [Field("wlan.atheros.ie.type", "Type", Base.Hex, Names = typeof(AtherosElement))]
    public partial byte Kind { get; }

    [Field("wlan.atheros.ie.subtype", "Subtype", Base.Hex)]
    public partial byte Subtype { get; }

    [Field("wlan.atheros.ie.version", "Version", Base.Hex)]
    public partial byte AtherosVersion { get; }

    [If(nameof(IsAdvanced))]
    public partial AtherosAdvanced Advanced { get; }

    [If(nameof(IsExtended))]
    public partial AtherosExtendedRange Extended { get; }

    [Field("wlan.atheros.data", "Atheros IE data"), Rest, If(nameof(HasData))]
    public partial ReadOnlySpan<byte> Data { get; }

    private bool IsAdvanced => Kind == 1 && Slice.Length >= 6;
    private bool IsExtended => Kind == 3 && Slice.Length >= 20;
    private bool HasData => Slice.Length > (IsAdvanced ? 6 : IsExtended ? 20 : 3);
}
