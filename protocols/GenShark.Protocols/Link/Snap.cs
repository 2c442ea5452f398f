using GenShark.Names;

namespace GenShark.Protocols;

/// <summary>The Subnetwork Access Protocol's five bytes: whose numbers, and which.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1042"/>
[PartOf<Llc>]
public readonly ref partial struct Snap
{
    /// <summary>Nothing shows unless all is there.</summary>
    [Custom]
    private bool NeedHeader(Dissection d, in Slice s, ref int at) => d.Need(s, 0, 5);

    [Field("llc.oui", "Organization Code", Base.Oui)]
    public partial UInt24 Oui { get; }

    [Field("llc.type", "Type", Base.Hex), If(nameof(IsEtherType))]
    public partial EtherType Type { get; }

    [Field("llc.cisco_pid", "PID", Base.Hex, Description = "Protocol ID"), If(nameof(IsCisco))]
    public partial CiscoPid CiscoPid { get; }

    [Field("llc.wlccp_pid", "PID", Base.Hex), If(nameof(IsWlccp))]
    public partial WlccpPid WlccpPid { get; }

    [Field("llc.nortel_pid", "PID", Base.Hex), If(nameof(IsNortel))]
    public partial NortelPid NortelPid { get; }

    [Field("llc.iana_pid", "PID", Base.Hex), If(nameof(IsIana))]
    public partial IanaPid IanaPid { get; }

    [Field("llc.force10_pid", "PID", Base.Hex), If(nameof(IsForce10))]
    public partial Force10Pid Force10Pid { get; }

    [Field("llc.cimetrics_pid", "PID", Base.Hex), If(nameof(IsCimetrics))]
    public partial CimetricsPid CimetricsPid { get; }

    [Field("llc.apple_awdl_pid", "PID", Base.Hex, Description = "Protocol ID"), If(nameof(IsAwdl))]
    public partial AwdlPid AwdlPid { get; }

    [Field("llc.bluetooth_pid", "PID", Base.Hex, Description = "Protocol ID"), If(nameof(IsBluetooth))]
    public partial BluetoothPid BluetoothPid { get; }

    [Field("llc.hpteam_pid", "PID", Base.Hex), If(nameof(IsHpTeam))]
    public partial HpTeamPid HpTeamPid { get; }

    [Field("llc.extreme_pid", "PID", Base.Hex), If(nameof(IsExtreme))]
    public partial ExtremePid ExtremePid { get; }

    [Field("llc.foundry_pid", "PID", Base.Hex), If(nameof(IsFoundry))]
    public partial FoundryPid FoundryPid { get; }

    [Field("llc.apple_atalk_pid", "PID", Base.Hex, Description = "Protocol ID"), If(nameof(IsAppleTalk))]
    public partial AppleTalkPid AppleTalkPid { get; }

    [Field("locamation-im.llc.pid", "PID", Base.Hex, Description = "Protocol ID"), If(nameof(IsLocamation))]
    public partial LocamationPid LocamationPid { get; }

    [Field("mausb.pid", "PID", Base.Hex), If(nameof(IsWiFiAlliance))]
    public partial WiFiAlliancePid WiFiAlliancePid { get; }

    [Field("llc.pid", "Protocol ID", Base.Hex), If(nameof(IsOther))]
    public partial ushort Pid { get; }

    [Size(2), If(nameof(IsUnusedType))]
    public partial ReadOnlySpan<byte> UnusedType { get; }

    private uint Owner => Slice.UInt24(0);

    // Only a frame that carries data has a type; the control field stands third in the layer.
    private bool CarriesData => Slice.Layer is [_, _, byte control, ..] && Llc.CarriesDataUnder(control);
    private bool IsEtherType => SnapOui.IsEtherType(Owner) && CarriesData;
    private bool IsUnusedType => SnapOui.IsEtherType(Owner) && !CarriesData;
    private bool IsCisco => Owner == SnapOui.Cisco;
    private bool IsWlccp => Owner == SnapOui.CiscoWireless;
    private bool IsNortel => Owner == SnapOui.Nortel;
    private bool IsIana => Owner == SnapOui.Iana;
    private bool IsForce10 => Owner == SnapOui.Force10;
    private bool IsCimetrics => Owner == SnapOui.Cimetrics;
    private bool IsAwdl => Owner == SnapOui.AppleAwdl;
    private bool IsBluetooth => Owner == SnapOui.Bluetooth;
    private bool IsHpTeam => Owner == SnapOui.HewlettPackard;
    private bool IsExtreme => Owner == SnapOui.Extreme;
    private bool IsFoundry => Owner == SnapOui.Foundry;
    private bool IsAppleTalk => Owner == SnapOui.AppleTalk;
    private bool IsLocamation => Owner == SnapOui.Locamation;
    private bool IsWiFiAlliance => Owner == SnapOui.WiFiAlliance;
    private bool IsOther => !SnapOui.HasNames(Owner);

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        text.Append($"; SNAP, OUI 0x{(uint)Oui:X6} (");
        _ = MacVendors.TryFind(new UInt24(Owner), out ReadOnlySpan<byte> name) ? text.Append(name) : text.Append("Unknown");
        text.Append($"), PID 0x{Slice.UInt16(3):X4}");
    }
}
