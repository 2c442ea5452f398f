using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Network Time Protocol: time messages (modes 1 to 5), control messages (6) and ntpd's private ones (7).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5905"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9327"/>
[Protocol("ntp", "Network Time Protocol")]
[Over("udp.port", 123), Over("tcp.port", 123)]
[DeclareField("ntp.response_in", "Response In", FieldType.FrameNumber), DeclareField("ntp.request_in", "Request In", FieldType.FrameNumber)]
[DeclareField("ntp.delta_time", "Delta Time", FieldType.RelativeTime, Description = "Time between request and response", Unit = " seconds")]
public readonly ref partial struct Ntp
{
    [Field("ntp.flags", "Flags", Base.Hex, Description = "Flags (Leap/Version/Mode)"), Append(nameof(WriteFlags))]
    public partial byte Flags { get; }

    [Field("ntp.flags.li", "Leap Indicator", Description = "Warning of an impending leap second to be inserted or deleted in the last minute of the current month")]
    [Bits(2), Of(nameof(Flags)), If(nameof(HasLeap))]
    public partial NtpLeapIndicator Leap { get; }

    [Field("ntp.priv.flags.r", "Response bit", Mask = 0x80, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags)), If(nameof(IsPrivate))]
    private NtpResponseBit PrivateResponse => (NtpResponseBit)(Flags >> 7);

    [Field("ntp.priv.flags.more", "More bit", Mask = 0x40, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags)), If(nameof(IsPrivate))]
    private byte PrivateMore => (byte)(Flags >> 6 & 1);

    [Field("ntp.flags.vn", "Version number"), Bits(3), Of(nameof(Flags))]
    public partial NtpVersion Version { get; }

    [Field("ntp.flags.mode", "Mode"), Bits(3), Of(nameof(Flags))]
    public partial NtpMode Mode { get; }

    /// <summary>Control and private messages show it further behind.</summary>
    [Step]
    private void Enter()
    {
        if (Mode is not (NtpMode.Client or NtpMode.Server or NtpMode.Control or NtpMode.Private)) return;
        NtpExchanges exchanges = Dissection!.Session.State<NtpExchanges>();
        exchanges.Enter(Dissection, Slice, Mode, IsResponse);
        if (Mode is NtpMode.Client or NtpMode.Server) exchanges.Show(Dissection, Slice);
    }

    [Switch(nameof(Mode)), Default<NtpTime>, Case<NtpControl>(NtpMode.Control), Case<NtpPrivate>(NtpMode.Private)]
    public partial Variant Message { get; }

    // The response bit of a control message stands in its second byte, that of a private one in the first.
    private bool IsResponse => Mode switch
    {
        NtpMode.Control => (Slice.UInt8(1) & 0x80) != 0,
        NtpMode.Private => (Flags & 0x80) != 0,
        _ => Mode == NtpMode.Server,
    };

    private bool IsPrivate => Mode == NtpMode.Private;
    private bool HasLeap => !IsPrivate;
    private NtpPrivateRequest Request => (NtpPrivateRequest)Slice.UInt8(3);

    private void WriteFlags(TextBuilder text)
    {
        if (IsPrivate) text.Append($", Response bit: {PrivateResponse.Name()}");
        else text.Append($", Leap Indicator: {Leap.Name()}");
        text.Append($", Version number: {Version.Name()}, Mode: {Mode.Name()}");
    }

    private string? ModeName() => Mode switch
    {
        NtpMode.Control => "control",
        NtpMode.Private => "private",
        _ => Mode.Name(),
    };

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Network Time Protocol ({Version.Name()}, {ModeName()})");

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        text.Append($"{Version.Name()}, {ModeName()}");
        if (IsPrivate) text.Append($", {PrivateResponse.Name()}, {Request.Name() ?? "Unknown"}");
    }
}
