using GenShark.Generated;
using GenShark.Names;

namespace GenShark.Protocols;

/// <summary>An element of a vendor (802.11-2020, 9.4.2.25).</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct WirelessVendor
{
    private const uint RobustSecurity = 0x000fac, Microsoft = 0x0050f2, Cisco = 0x004096, Atheros = 0x00037f, Epigram = 0x00904c;

    [Field("wlan.tag.oui", "OUI", Base.Oui, Description = "OUI of vendor specific IE")]
    public partial UInt24 Oui { get; }

    [Field("wlan.tag.vendor.oui.type", "Vendor Specific OUI Type"), At(3), If(nameof(HasKind))]
    public partial byte Kind { get; }

    [Size(1), If(nameof(IsKeyIdentifier))]
    public partial ReadOnlySpan<byte> KeyKind { get; }

    [Field("wlan.wfa.ie.type", "Type", Base.Hex, Names = typeof(MicrosoftElement)), If(nameof(IsMicrosoft))]
    public partial byte MicrosoftKind { get; }

    [Rest, If(nameof(IsWpa))]
    public partial WpaInformation Wpa { get; }

    [Rest, If(nameof(IsWme))]
    public partial WmeInformation Wme { get; }

    [Rest, If(nameof(IsAtheros))]
    public partial AtherosElements AtherosElement { get; }

    [Field("wlan.aironet.type", "Aironet IE type", Names = typeof(AironetElement)), If(nameof(IsCisco))]
    public partial byte AironetKind { get; }

    [Field("wlan.aironet.dtpc", "Aironet IE CCX DTCP", Unit = " dBm"), If(nameof(IsPower))]
    public partial sbyte Power { get; }

    [Field("wlan.aironet.dtpc_unknown", "Aironet IE CCX DTCP Unknown"), Rest, If(nameof(IsPower))]
    public partial ReadOnlySpan<byte> PowerRest { get; }

    [Field("wlan.aironet.version", "Aironet IE CCX version"), If(nameof(IsVersion))]
    public partial byte AironetVersion { get; }

    [If(nameof(IsProtection))]
    private partial byte ProtectionByte { get; }

    [Field("wlan.aironet.clientmfp", "Aironet IE Client MFP", Mask = 1, MaskWidth = 8, Truth = Truth.EnabledDisabled, Generated = false, At = nameof(ProtectionByte), Covers = true), If(nameof(IsProtection))]
    private bool Protects => (ProtectionByte & 1) != 0;

    [Field("wlan.aironet.data", "Aironet IE data"), Rest, If(nameof(IsAironetData))]
    public partial ReadOnlySpan<byte> AironetData { get; }

    [Field("wlan.vs.pren.type", "802.11n (Pre) Type", Names = typeof(PrestandardElement), Description = "Vendor Specific HT Type"), If(nameof(IsEpigram))]
    public partial byte PrestandardKind { get; }

    [Rest, If(nameof(IsPrestandardHt))]
    public partial PrestandardHtCapabilities PrestandardHt { get; }

    [Field("wlan.vs.pren.unknown_data", "802.11n (Pre) Unknown Data"), Rest, If(nameof(IsPrestandardOther))]
    public partial ReadOnlySpan<byte> PrestandardData { get; }

    [Field("wlan.rsn.ie.pmkid", "PMKID"), Rest, If(nameof(IsKeyIdentifier))]
    public partial ReadOnlySpan<byte> KeyIdentifier { get; }

    [Field("wlan.tag.vendor.data", "Vendor Specific Data", Description = "Unknown/undecoded Vendor Specific Data"), Rest, If(nameof(IsOther))]
    public partial ReadOnlySpan<byte> Data { get; }

    internal static void WriteName(TextBuilder text, in Slice body)
    {
        uint oui = body.UInt24(0);
        text.Append(": ");
        if (MacVendors.TryFind(new UInt24(oui), out ReadOnlySpan<byte> vendor)) text.Append(vendor);
        else text.Append($"{oui >> 16:x2}:{oui >> 8 & 0xff:x2}:{oui & 0xff:x2}");
        byte kind = body.UInt8(3);
        switch (oui)
        {
            case Microsoft:
                if (((MicrosoftElement)kind).Name() is { } name) text.Append(": ").Append(name);
                else text.Append($": Unknown {kind}");
                if (kind == 2 && ((WmeSubtype)body.UInt8(4)).Name() is { } subtype) text.Append(": ").Append(subtype);
                break;
            case Cisco: WriteAironet(text.Append(": Aironet "), body, kind); break;
            case Atheros when ((AtherosElement)kind).Name() is { } element: text.Append(": ").Append(element); break;
            case Epigram when ((PrestandardElement)kind).Name() is { } element: text.Append(": ").Append(element); break;
            case RobustSecurity when kind == 4: text.Append(": RSN PMKID"); break;
        }
    }

    private static void WriteAironet(TextBuilder text, in Slice body, byte kind)
    {
        switch (kind)
        {
            case 0: text.Append($"DTPC Powerlevel {body.UInt8(4)}dBm"); break;
            case 3: text.Append($"CCX version = {body.UInt8(4)}"); break;
            case 20: text.Append($"Client MFP {((body.UInt8(4) & 1) != 0 ? "Enabled" : "Disabled")}"); break;
            default:
                if (((AironetElement)kind).Name() is { } name) text.Append(name);
                else text.Append($"Unknown ({kind})");
                break;
        }
    }

    private bool HasKind => Slice.Length > 3;
    private bool IsMicrosoft => HasKind && Oui == Microsoft;
    private bool IsWpa => IsMicrosoft && Kind == 1 && Slice.Length > 4;
    private bool IsWme => IsMicrosoft && Kind == 2 && Slice.Length > 4;
    private bool IsAtheros => HasKind && Oui == Atheros && Slice.Length > 5;
    private bool IsCisco => HasKind && Oui == Cisco;
    private bool HasAironetBody => IsCisco && Slice.Length > 4;
    private bool IsPower => HasAironetBody && Kind == 0;
    private bool IsVersion => HasAironetBody && Kind == 3;
    private bool IsProtection => HasAironetBody && Kind == 20;
    private bool IsAironetData => HasAironetBody && Kind is not (0 or 3 or 20);
    private bool IsEpigram => HasKind && Oui == Epigram;
    private bool IsPrestandardHt => IsEpigram && Kind == 51 && Slice.Length >= 30;
    private bool IsPrestandardOther => IsEpigram && !IsPrestandardHt && Slice.Length > 4;
    private bool IsKeyIdentifier => Oui == RobustSecurity && Kind == 4 && Slice.Length > 4;
    private bool HasKindAlone => HasKind && !(IsMicrosoft || IsAtheros || IsCisco || IsEpigram);
    private bool IsOther => HasKindAlone && !IsKeyIdentifier && Slice.Length > 4 || IsMicrosoft && !IsWpa && !IsWme && Slice.Length > 4;
}
