using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>IEEE 802.2 Logical Link Control, with the Subnetwork Access Protocol.</summary>
/// <seealso href="https://standards.ieee.org/standard/802_2-1998.html"/>
[Protocol("llc", "Logical-Link Control", Short = "LLC", ShownFrom = 1)]
[Over("ieee8023", 1), Over("wlan.body", 1), Over("wtap_encap", (uint)Encapsulation.RFC1483ATM), Over("sll.ltype", 4), Over("ethertype", 0x8870)]
public readonly ref partial struct Llc
{
    [Field("llc.dsap", "DSAP", Base.Hex, Description = "Destination Service Access Point")]
    public partial LlcSap Dsap { get; }

    [Field("llc.dsap.sap", "SAP", Base.Custom, Format = nameof(FormatSap), Description = "Service Access Point"), Bits(7), Of(nameof(Dsap))]
    public partial byte DsapAddress { get; }

    [Field("llc.dsap.ig", "IG Bit", Truth = "Group|Individual", Description = "Individual/Group"), Bits(1), Of(nameof(Dsap))]
    public partial bool IsGroup { get; }

    [Field("llc.ssap", "SSAP", Base.Hex, Description = "Source Service Access Point")]
    public partial LlcSap Ssap { get; }

    [Field("llc.ssap.sap", "SAP", Base.Custom, Format = nameof(FormatSap), Description = "Service Access Point"), Bits(7), Of(nameof(Ssap))]
    public partial byte SsapAddress { get; }

    [Field("llc.ssap.cr", "CR Bit", Truth = "Response|Command", Description = "Command/Response"), Bits(1), Of(nameof(Ssap))]
    public partial bool IsResponse { get; }

    [Field("llc.control", "Control", Base.Hex, Type = FieldType.UInt16), Label(nameof(WriteControl)), If(nameof(IsUnnumbered))]
    public partial byte UnnumberedControl { get; }

    [Field("llc.control.p", "Poll", Mask = 0x10, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(UnnumberedControl), Covers = true), Of(nameof(UnnumberedControl))]
    private bool? UnnumberedPoll => IsPollOrFinal && !IsResponse ? true : null;

    [Field("llc.control.f", "Final", Mask = 0x10, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(UnnumberedControl), Covers = true), Of(nameof(UnnumberedControl))]
    private bool? UnnumberedFinal => IsPollOrFinal && IsResponse ? true : null;

    [Field("llc.control.u_modifier_cmd", "Command", Base.Hex, Mask = 0xec, Names = typeof(LlcCommand), Generated = false, At = nameof(UnnumberedControl), Covers = true), Of(nameof(UnnumberedControl))]
    private byte? Command => IsResponse ? null : Modifier;

    [Field("llc.control.u_modifier_resp", "Response", Base.Hex, Mask = 0xec, Names = typeof(LlcResponse), Generated = false, At = nameof(UnnumberedControl), Covers = true), Of(nameof(UnnumberedControl))]
    private byte? Response => IsResponse ? Modifier : null;

    [Field("llc.control.ftype", "Frame type", Base.Hex, Mask = 0x03, Names = typeof(LlcFrameType), Generated = false, At = nameof(UnnumberedControl), Covers = true), Of(nameof(UnnumberedControl))]
    private byte UnnumberedType => 3;

    [Field("llc.control", "Control", Base.Hex), Endian(Endian.Little), Label(nameof(WriteControl)), If(nameof(IsNumbered))]
    public partial ushort NumberedControl { get; }

    [Field("llc.control.n_r", "N(R)", Mask = 0xfe00, Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private ushort ReceiveNumber => (ushort)(Control >> 9);

    [Field("llc.control.n_s", "N(S)", Mask = 0xfe, Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private ushort? SendNumber => IsInformation ? (ushort)(Control >> 1 & 0x7f) : null;

    [Field("llc.control.p", "Poll", Mask = 0x100, MaskWidth = 16, Truth = Truth.SetNotSet, Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private bool? NumberedPoll => IsPollOrFinal && !IsFinal ? true : null;

    [Field("llc.control.f", "Final", Mask = 0x100, MaskWidth = 16, Truth = Truth.SetNotSet, Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private bool? NumberedFinal => IsPollOrFinal && IsFinal ? true : null;

    [Field("llc.control.s_ftype", "Supervisory frame type", Base.Hex, Mask = 0x0c, Names = typeof(LlcSupervisory), Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private ushort? SupervisoryType => IsInformation ? null : (ushort)(Control >> 2 & 3);

    [Field("llc.control.ftype", "Frame type", Base.Hex, Mask = 0x01, Names = typeof(LlcFrameType), Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private ushort? InformationType => IsInformation ? (ushort)0 : null;

    [Field("llc.control.ftype", "Frame type", Base.Hex, Mask = 0x03, Names = typeof(LlcFrameType), Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private ushort? SupervisoryFrameType => IsInformation ? null : (ushort)1;

    [If(nameof(IsSnap))]
    public partial Snap Snap { get; }

    [Size(2), If(nameof(IsBridged))]
    public partial ReadOnlySpan<byte> BridgePad { get; }

    [Payload]
    [Next("llc.dsap", nameof(SapKey), When = nameof(CarriesSap)), Next("ethertype", nameof(Pid), When = nameof(CarriesEtherType))]
    [Next("wtap_encap", nameof(BridgedKey), When = nameof(IsBridged)), Next("llc.cisco_pid", nameof(Pid), When = nameof(IsCisco))]
    [Next("llc.foundry_pid", nameof(Pid), When = nameof(IsFoundry)), Next("llc.force10_pid", nameof(Pid), When = nameof(IsForce10))]
    [Next("llc.extreme_pid", nameof(Pid), When = nameof(IsExtreme)), Next("llc.nortel_pid", nameof(Pid), When = nameof(IsNortel))]
    [Next("llc.hpteam_pid", nameof(Pid), When = nameof(IsHpTeam)), Next("llc.wlccp_pid", nameof(Pid), When = nameof(IsWlccp))]
    [Next("llc.iana_pid", nameof(Pid), When = nameof(IsIana)), Next("llc.bluetooth_pid", nameof(Pid), When = nameof(IsBluetooth))]
    [Next("llc.apple_atalk_pid", nameof(Pid), When = nameof(IsAppleTalk)), Next("llc.apple_awdl_pid", nameof(Pid), When = nameof(IsAwdl))]
    [Next("llc.cimetrics_pid", nameof(Pid), When = nameof(IsCimetrics)), Next("llc.wfa_pid", nameof(Pid), When = nameof(IsWiFiAlliance))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private byte ControlByte => Slice.UInt8(2);
    private bool IsUnnumbered => (ControlByte & 3) == 3;
    private bool IsNumbered => !IsUnnumbered;
    private bool IsInformation => (ControlByte & 1) == 0;
    private ushort Control => IsUnnumbered ? ControlByte : Slice.UInt16Little(2);
    private ushort ReadControl => IsUnnumbered ? UnnumberedControl : NumberedControl;
    private bool IsPollOrFinal => (Control & (IsUnnumbered ? 0x10 : 0x100)) != 0;

    // An information frame polls even as a response.
    private bool IsFinal => IsResponse && !IsInformation;
    private byte Modifier => (byte)((ControlByte & 0xec) >> 2);
    private int ControlSize => IsUnnumbered ? 1 : 2;

    private bool IsSnap => Dsap == LlcSap.Snap && Ssap == LlcSap.Snap;
    private uint Oui => IsSnap ? Slice.UInt24(2 + ControlSize) : uint.MaxValue;
    private ushort Pid => Slice.UInt16(5 + ControlSize);
    private bool CarriesData => CarriesDataUnder(ControlByte);
    private bool CarriesSap => IsBridgedBpdu || CarriesData && !IsSnap;
    private uint SapKey => IsBridgedBpdu ? (uint)LlcSap.Bpdu : (uint)Dsap;
    private bool CarriesEtherType => CarriesData && SnapOui.IsEtherType(Oui);
    private bool IsBridged => Oui == SnapOui.Bridged && Pid is 1 or 7;
    private bool IsBridgedBpdu => Oui == SnapOui.Bridged && Pid == 14;
    private uint BridgedKey => (uint)Encapsulation.Ethernet;
    private bool IsCisco => CarriesData && Oui == SnapOui.Cisco;
    private bool IsFoundry => CarriesData && Oui == SnapOui.Foundry;
    private bool IsForce10 => CarriesData && Oui == SnapOui.Force10;
    private bool IsExtreme => CarriesData && Oui == SnapOui.Extreme;
    private bool IsNortel => CarriesData && Oui == SnapOui.Nortel;
    private bool IsHpTeam => CarriesData && Oui == SnapOui.HewlettPackard;
    private bool IsWlccp => CarriesData && Oui == SnapOui.CiscoWireless;
    private bool IsIana => CarriesData && Oui == SnapOui.Iana;
    private bool IsBluetooth => CarriesData && Oui == SnapOui.Bluetooth;
    private bool IsAppleTalk => CarriesData && Oui == SnapOui.AppleTalk;
    private bool IsAwdl => CarriesData && Oui == SnapOui.AppleAwdl;
    private bool IsCimetrics => CarriesData && Oui == SnapOui.Cimetrics;
    private bool IsWiFiAlliance => CarriesData && Oui == SnapOui.WiFiAlliance;

    /// <summary>Information, numbered or not.</summary>
    internal static bool CarriesDataUnder(byte control) => (control & 1) == 0 || (control & 0xef) == 3;

    internal static void FormatSap(TextBuilder text, ulong address) => text.Append(((LlcSap)(address << 1)).Name() ?? "Unknown");

    private void WriteControl(TextBuilder text)
    {
        WriteFunction(text.Append("Control field: "), Control);
        if (IsUnnumbered) text.Append($" (0x{ControlByte:X2})");
        else text.Append($" (0x{Control:X4})");
    }

    private void WriteFunction(TextBuilder text, ushort control)
    {
        text.Append(IsUnnumbered ? "U" : IsInformation ? "I" : "S");
        if (IsPollOrFinal) text.Append(IsResponse && !IsInformation ? " F" : " P");
        if (IsUnnumbered) text.Append(", func=").Append(LlcFunction.Unnumbered(Modifier, IsResponse));
        else if (IsInformation) text.Append($", N(R)={control >> 9}, N(S)={control >> 1 & 0x7f}");
        else text.Append(", func=").Append(LlcFunction.Supervisory(control >> 2 & 3)).Append($", N(R)={control >> 9}");
    }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        WriteFunction(text, ReadControl);
        if (IsSnap) return;
        WriteSap(text.Append("; DSAP "), Dsap);
        WriteSap(text.Append(IsGroup ? " Group, SSAP " : " Individual, SSAP "), Ssap);
        text.Append(IsResponse ? " Response" : " Command");
    }

    private static void WriteSap(TextBuilder text, LlcSap sap)
    {
        var address = (LlcSap)((byte)sap & 0xfe);
        _ = address.Name() is { } name ? text.Append(name) : text.Append($"0x{(byte)address:x2}");
    }
}
