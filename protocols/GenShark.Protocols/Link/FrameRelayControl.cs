using GenShark.Generated;
using GenShark.Names;

namespace GenShark.Protocols;

/// <summary>Control field, padding and network layer of Frame Relay's multiprotocol encapsulation.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2427"/>
[PartOf<FrameRelay>]
public readonly ref partial struct FrameRelayControl
{
    [Field("fr.control", "Control Field", Base.Hex), Label(nameof(WriteControl)), If(nameof(IsUnnumbered))]
    public partial byte UnnumberedControl { get; }

    [Field("fr.control.p", "Poll", Mask = 0x10, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(UnnumberedControl), Covers = true), Of(nameof(UnnumberedControl))]
    private bool? Poll => IsPollOrFinal && !IsResponse ? true : null;

    [Field("fr.control.f", "Final", Mask = 0x10, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(UnnumberedControl), Covers = true), Of(nameof(UnnumberedControl))]
    private bool? Final => IsPollOrFinal && IsResponse ? true : null;

    [Field("fr.control.u_modifier_cmd", "Command", Base.Hex, Mask = 0xec, Names = typeof(LlcCommand), Generated = false, At = nameof(UnnumberedControl), Covers = true), Of(nameof(UnnumberedControl))]
    private byte? Command => IsResponse ? null : Modifier;

    [Field("fr.control.u_modifier_resp", "Response", Base.Hex, Mask = 0xec, Names = typeof(LlcResponse), Generated = false, At = nameof(UnnumberedControl), Covers = true), Of(nameof(UnnumberedControl))]
    private byte? Response => IsResponse ? Modifier : null;

    [Field("fr.control.ftype", "Frame type", Base.Hex, Mask = 0x03, Names = typeof(LlcFrameType), Generated = false, At = nameof(UnnumberedControl), Covers = true), Of(nameof(UnnumberedControl))]
    private byte UnnumberedType => 3;

    [Field("fr.control", "Control Field", Base.Hex, Type = FieldType.UInt8), Endian(Endian.Little), Label(nameof(WriteControl)), If(nameof(IsNumbered))]
    public partial ushort NumberedControl { get; }

    [Field("fr.control.n_r", "N(R)", Mask = 0xfe00, Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private ushort ReceiveNumber => (ushort)(Control >> 9);

    [Field("fr.control.n_s", "N(S)", Mask = 0xfe, Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private ushort? SendNumber => IsInformation ? (ushort)(Control >> 1 & 0x7f) : null;

    [Field("fr.control.s_ftype", "Supervisory frame type", Base.Hex, Mask = 0x0c, Names = typeof(LlcSupervisory), Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private ushort? SupervisoryType => IsInformation ? null : (ushort)(Control >> 2 & 3);

    [Field("fr.control.ftype", "Frame type", Base.Hex, Mask = 0x01, Names = typeof(LlcFrameType), Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private ushort? InformationType => IsInformation ? (ushort)0 : null;

    [Field("fr.control.ftype", "Frame type", Base.Hex, Mask = 0x03, Names = typeof(LlcFrameType), Generated = false, At = nameof(NumberedControl), Covers = true), Of(nameof(NumberedControl))]
    private ushort? SupervisoryFrameType => IsInformation ? null : (ushort)1;

    [Field("fr.nlpid", "NLPID", Base.Hex, Description = "Frame Relay Encapsulated Protocol NLPID"), Label(nameof(WritePadding)), If(nameof(IsPadded))]
    public partial byte Padding { get; }

    [Field("fr.nlpid", "NLPID", Base.Hex, Description = "Frame Relay Encapsulated Protocol NLPID"), If(nameof(IsShown))]
    public partial FrameRelayNetwork NetworkLayer { get; }

    [If(nameof(IsSnap))]
    public partial FrameRelaySnap Snap { get; }

    private bool IsUnnumbered => (Slice.UInt8(0) & 3) == 3;
    private bool IsNumbered => !IsUnnumbered;
    private ushort Control => IsUnnumbered ? Slice.UInt8(0) : Slice.UInt16Little(0);
    private bool IsInformation => (Control & 1) == 0;
    private bool IsResponse => Slice.Layer is [var first, ..] && (first & 2) != 0;
    private bool IsPollOrFinal => IsUnnumbered ? (Control & 0x10) != 0 : (Control & 0x100) != 0;
    private byte Modifier => (byte)((Control & 0xec) >> 2);
    private int ControlSize => IsUnnumbered ? 1 : 2;
    private bool IsPadded => Slice.UInt8(ControlSize) == 0;
    private byte Network => Slice.UInt8(ControlSize + (IsPadded ? 1 : 0));
    private bool IsShown => !FrameRelayType.IsOsi(Network);
    private bool IsSnap => Network == (byte)FrameRelayNetwork.Snap;

    private void WritePadding(TextBuilder text) => text.Append("Padding");

    private void WriteControl(TextBuilder text)
    {
        WriteFunction(text.Append("Control field: "), Control);
        if (IsUnnumbered) text.Append($" (0x{Control:X2})");
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

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text) => WriteFunction(text.Append(", "), IsUnnumbered ? UnnumberedControl : NumberedControl);
}

/// <summary>SNAP behind a network layer's number.</summary>
[PartOf<FrameRelay>]
public readonly ref partial struct FrameRelaySnap
{
    [Field("fr.snap.oui", "Organization Code", Base.Oui)]
    public partial UInt24 Owner { get; }

    [Field("fr.snaptype", "Type", Base.Hex, Description = "Frame Relay SNAP Encapsulated Protocol"), If(nameof(IsEtherType))]
    public partial EtherType Type { get; }

    [Field("fr.snap.pid", "Protocol ID", Base.Hex), If(nameof(IsOther))]
    public partial ushort Pid { get; }

    private bool IsEtherType => SnapOui.IsEtherType(Slice.UInt24(0));
    private bool IsOther => !IsEtherType;

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        text.Append($"; SNAP, OUI 0x{(uint)Owner:X6} (");
        _ = MacVendors.TryFind(Owner, out ReadOnlySpan<byte> name) ? text.Append(name) : text.Append("Unknown");
        text.Append($"), PID 0x{Slice.UInt16(3):X4}");
    }
}
