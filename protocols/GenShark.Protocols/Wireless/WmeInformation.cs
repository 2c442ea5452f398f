using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Multimedia extensions.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WmeInformation
{
    [Field("wlan.wfa.ie.wme.subtype", "WME Subtype", Names = typeof(WmeSubtype))]
    public partial byte Subtype { get; }

    [Field("wlan.wfa.ie.wme.version", "WME Version"), If(nameof(HasMore))]
    public partial byte WmeVersion { get; }

    [If(nameof(IsStation))]
    public partial WmeStationInfo Station { get; }

    [If(nameof(IsAccessPoint))]
    public partial WmeAccessPointInfo AccessPoint { get; }

    [Field("wlan.wfa.ie.wme.reserved", "Reserved", Description = "Must Be Zero"), Size(1), If(nameof(HasAccess))]
    public partial ReadOnlySpan<byte> Reserved { get; }

    [If(nameof(HasAccess)), Size(16)]
    public partial Sequence<WmeAccess> Access { get; }

    private bool HasMore => Slice.Length > 1;
    private bool HasInfo => Slice.Length > 2 && Subtype <= 1;
    private bool IsStation => HasInfo && WirelessCapture.SubtypeOf(Dissection) is (0 or 2 or 4);
    private bool IsAccessPoint => HasInfo && !IsStation;
    private bool HasAccess => HasInfo && Subtype == 1 && Slice.Length >= 20;
}

/// <summary>Power save, as a station wants it.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WmeStationInfo
{
    [Field("wlan.wfa.ie.wme.qos_info", "WME QoS Info", Base.Hex)]
    public partial byte QosInfo { get; }

    [Field("wlan.wfa.ie.wme.qos_info.sta.max_sp_length", "Max SP Length", Base.Hex, Names = typeof(WirelessWfaIeWmeQosInfoStaMaxSpLength)), Mask(0x60), Of(nameof(QosInfo))]
    public partial byte StaMaxSpLength { get; }

    [Field("wlan.wfa.ie.wme.qos_info.sta.ac_be", "AC_BE", Truth = "WMM delivery and trigger enabled|non-WMM PS"), Mask(0x8), Of(nameof(QosInfo))]
    public partial bool StaAcBe { get; }

    [Field("wlan.wfa.ie.wme.qos_info.sta.ac_bk", "AC_BK", Truth = "WMM delivery and trigger enabled|non-WMM PS"), Mask(0x4), Of(nameof(QosInfo))]
    public partial bool StaAcBk { get; }

    [Field("wlan.wfa.ie.wme.qos_info.sta.ac_vi", "AC_VI", Truth = "WMM delivery and trigger enabled|non-WMM PS"), Mask(0x2), Of(nameof(QosInfo))]
    public partial bool StaAcVi { get; }

    [Field("wlan.wfa.ie.wme.qos_info.sta.ac_vo", "AC_VO", Truth = "WMM delivery and trigger enabled|non-WMM PS"), Mask(0x1), Of(nameof(QosInfo))]
    public partial bool StaAcVo { get; }

    [Field("wlan.wfa.ie.wme.qos_info.sta.reserved", "Reserved", Base.Hex, Description = "Must Be Zero"), Mask(0x90), Of(nameof(QosInfo))]
    public partial byte StaReserved { get; }
}

/// <summary>Power save, as an access point has it.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little)]
public readonly ref partial struct WmeAccessPointInfo
{
    [Field("wlan.wfa.ie.wme.qos_info", "WME QoS Info", Base.Hex)]
    public partial byte QosInfo { get; }

    [Field("wlan.wfa.ie.wme.qos_info.ap.u_apsd", "U-APSD", Truth = Truth.EnabledDisabled, Description = "Indicates the WMM AP is currently supporting unscheduled automatic power save delivery"), Mask(0x80), Of(nameof(QosInfo))]
    public partial bool ApUApsd { get; }

    [Field("wlan.wfa.ie.wme.qos_info.ap.parameter_set_count", "Parameter Set Count", Base.Hex), Mask(0xf), Of(nameof(QosInfo))]
    public partial byte ApParameterSetCount { get; }

    [Field("wlan.wfa.ie.wme.qos_info.ap.reserved", "Reserved", Base.Hex, Description = "Must Be Zero"), Mask(0x70), Of(nameof(QosInfo))]
    public partial byte ApReserved { get; }
}

/// <summary>Terms of access for one category.</summary>
[PartOf<WirelessLan>, Endian(Endian.Little), Node("wlan.wfa.ie.wme.acp", "Ac Parameters", FieldType.None)]
public readonly ref partial struct WmeAccess
{
    [Field("wlan.wfa.ie.wme.acp.aci_aifsn", "ACI / AIFSN Field", Base.Hex)]
    public partial byte AciAifsn { get; }

    [Field("wlan.wfa.ie.wme.acp.aifsn", "AIFSN"), Mask(0xf), Of(nameof(AciAifsn))]
    public partial byte Aifsn { get; }

    [Field("wlan.wfa.ie.wme.acp.acm", "Admission Control Mandatory", Truth = Truth.YesNo), Mask(0x10), Of(nameof(AciAifsn))]
    public partial bool Acm { get; }

    [Field("wlan.wfa.ie.wme.acp.aci", "ACI", Names = typeof(WirelessWfaIeWmeAcpAci)), Mask(0x60), Of(nameof(AciAifsn))]
    public partial byte Aci { get; }

    [Field("wlan.wfa.ie.wme.acp.reserved", "Reserved", Description = "Must be Zero"), Mask(0x80), Of(nameof(AciAifsn))]
    public partial byte Reserved { get; }

    [Field("wlan.wfa.ie.wme.acp.ecw", "ECW", Base.Hex)]
    public partial byte Ecw { get; }

    [Field("wlan.wfa.ie.wme.acp.ecw.max", "ECW Max"), Mask(0xf0), Of(nameof(Ecw))]
    public partial byte Max { get; }

    [Field("wlan.wfa.ie.wme.acp.ecw.min", "ECW Min"), Mask(0xf), Of(nameof(Ecw))]
    public partial byte Min { get; }

    [Field("wlan.wfa.ie.wme.acp.cw.max", "CW Max", Type = FieldType.UInt8, Generated = false, At = nameof(Ecw), Covers = true), Of(nameof(Ecw))]
    private uint LongestWindow => (uint)((1 << Max) - 1);

    [Field("wlan.wfa.ie.wme.acp.cw.min", "CW Min", Type = FieldType.UInt8, Generated = false, At = nameof(Ecw), Covers = true), Of(nameof(Ecw))]
    private uint ShortestWindow => (uint)((1 << Min) - 1);

    [Field("wlan.wfa.ie.wme.acp.txop_limit", "TXOP Limit")]
    public partial ushort TxopLimit { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($"Ac Parameters ACI {Aci} (");
        _ = ((WirelessWfaIeWmeAcpAci)Aci).Name() is { } name ? text.Append(name) : text.Append("Unknown");
        text.Append($"), ACM {(Acm ? "yes" : "no")}, AIFSN {Aifsn}, ECWmin/max {Min}/{Max} (CWmin/max {ShortestWindow}/{LongestWindow}), TXOP {TxopLimit}");
    }
}
