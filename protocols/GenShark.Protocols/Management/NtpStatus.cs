using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What the status word of a control message tells (RFC 9327, 3).</summary>
public enum NtpStatusForm : byte { Plain, Error, System, Peer, Clock }

/// <summary>The status word of a request.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpPlainStatus
{
    [Field("ntp.ctrl.status", "Status", Base.Hex)]
    public partial ushort Status { get; }
}

/// <summary>RFC 9327, 3.4.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpErrorStatus
{
    [Field("ntp.ctrl.status", "Status", Base.Hex), Append(nameof(WriteNames))]
    public partial ushort Status { get; }

    [Field("ntp.ctrl.err_status", "Error Status Word", Type = FieldType.UInt16), Bits(8), Of(nameof(Status))]
    public partial NtpControlError Error { get; }

    private void WriteNames(TextBuilder text) => text.Append($", Error Status Word: {Error.Name() ?? "Unknown"}");
}

/// <summary>RFC 9327, 3.1.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpSystemStatus
{
    [Field("ntp.ctrl.status", "Status", Base.Hex), Append(nameof(WriteNames))]
    public partial ushort Status { get; }

    [Field("ntp.ctrl.sys_status.li", "Leap Indicator", Type = FieldType.UInt16, Description = "Warning of an impending leap second to be inserted or deleted in the last minute of the current month")]
    [Bits(2), Of(nameof(Status))]
    public partial NtpLeapIndicator Leap { get; }

    [Field("ntp.ctrl.sys_status.clksrc", "Clock Source", Type = FieldType.UInt16), Bits(6), Of(nameof(Status))]
    public partial NtpClockSource Source { get; }

    [Field("ntp.ctrl.sys_status.count", "System Event Counter", Type = FieldType.UInt16), Bits(4), Of(nameof(Status))]
    public partial byte EventCount { get; }

    [Field("ntp.ctrl.sys_status.code", "System Event Code", Type = FieldType.UInt16), Bits(4), Of(nameof(Status))]
    public partial NtpSystemEvent Event { get; }

    private void WriteNames(TextBuilder text) =>
        text.Append($", Leap Indicator: {Leap.Name()}, Clock Source: {Source.Name() ?? "Unknown"}, System Event Code: {Event.Name() ?? "Unknown"}");
}

/// <summary>RFC 9327, 3.2.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpPeerStatus
{
    [Field("ntp.ctrl.status", "Status", Base.Hex), Append(nameof(WriteNames))]
    public partial ushort Status { get; }

    [Field("ntp.ctrl.peer_status.config", "Peer Status", Truth = "configured (peer.config)|not configured (peer.config)"), Bits(1), Of(nameof(Status))]
    public partial bool Configured { get; }

    [Field("ntp.ctrl.peer_status.authenable", "Peer Status", Truth = "authentication enabled (peer.authenable)|authentication disabled (peer.authenable)")]
    [Bits(1), Of(nameof(Status))]
    public partial bool AuthenticationEnabled { get; }

    [Field("ntp.ctrl.peer_status.authentic", "Peer Status", Truth = "authentication okay (peer.authentic)|authentication not okay (peer.authentic)")]
    [Bits(1), Of(nameof(Status))]
    public partial bool Authentic { get; }

    [Field("ntp.ctrl.peer_status.reach", "Peer Status", Truth = "reachability okay (peer.reach != 0)|reachability not okay (peer.reach != 0)")]
    [Bits(1), Of(nameof(Status))]
    public partial bool Reachable { get; }

    [Field("ntp.ctrl.peer_status.bcast", "Peer Status broadcast association", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Status))]
    public partial bool Broadcast { get; }

    [Field("ntp.ctrl.peer_status.selection", "Peer Selection", Type = FieldType.UInt16), Bits(3), Of(nameof(Status))]
    public partial NtpPeerSelection Selection { get; }

    [Field("ntp.ctrl.peer_status.count", "Peer Event Counter", Type = FieldType.UInt16), Bits(4), Of(nameof(Status))]
    public partial byte EventCount { get; }

    [Field("ntp.ctrl.peer_status.code", "Peer Event Code", Type = FieldType.UInt16), Bits(4), Of(nameof(Status))]
    public partial NtpPeerEvent Event { get; }

    private void WriteNames(TextBuilder text)
    {
        // The fields share one label: what is set shows as often as that.
        for (int i = System.Numerics.BitOperations.PopCount((uint)Status >> 12); i > 0; i--) text.Append(", Peer Status"u8);
        if (Broadcast) text.Append(", Peer Status broadcast association"u8);
        text.Append($", Peer Selection: {Selection.Name()}, Peer Event Code: {Event.Name() ?? "Unknown"}");
    }
}

/// <summary>RFC 9327, 3.3.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpClockEventStatus
{
    [Field("ntp.ctrl.status", "Status", Base.Hex), Append(nameof(WriteNames))]
    public partial ushort Status { get; }

    [Field("ntp.ctrl.clock_status.status", "Clock Status", Type = FieldType.UInt16), Bits(8), Of(nameof(Status))]
    public partial NtpClockStatus Clock { get; }

    [Field("ntp.ctrl.clock_status.code", "Clock Event Code", Type = FieldType.UInt16), Bits(8), Of(nameof(Status))]
    public partial byte Code { get; }

    private void WriteNames(TextBuilder text) => text.Append($", Clock Status: {Clock.Name() ?? "Unknown"}");
}
