namespace GenShark.Protocols;

/// <summary>The system's variables.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpSystemInfoItem
{
    [Field("ntp.priv.mode7.address", "Address")]
    public partial IPv4Address Address { get; }

    [Field("ntp.priv.mode7.pmode", "Peer mode")]
    public partial NtpMode Pmode { get; }

    [Field("ntp.priv.mode7.leap", "Leap")]
    public partial byte Leap { get; }

    [Field("ntp.stratum", "Peer Clock Stratum")]
    public partial NtpStratum Stratum { get; }

    [Field("ntp.precision", "Peer Clock Precision", Description = "The precision of the system clock")]
    public partial byte Precision { get; }

    [Field("ntp.rootdelay", "Root Delay", Description = "Total round-trip delay to the reference clock")]
    public partial uint Rootdelay { get; }

    [Field("ntp.rootdispersion", "Root Dispersion", Description = "Total dispersion to the reference clock")]
    public partial uint Rootdispersion { get; }

    [Field("ntp.refid", "Reference ID", Description = "Particular server or reference clock being used"), Size(4)]
    public partial ReadOnlySpan<byte> Refid { get; }

    [Field("ntp.reftime", "Reference Timestamp", Base.NtpUtc, Type = FieldType.AbsoluteTime, Description = "Time when the system clock was last set or corrected")]
    public partial NtpTimestamp Reftime { get; }

    [Field("ntp.priv.mode7.poll", "Poll")]
    public partial uint Poll { get; }

    [Field("ntp.priv.mode7.sys.flags8", "Flags", Base.Hex, Mask = 0xff), Append(nameof(WriteSysFlags8))]
    public partial byte SysFlags8 { get; }

    [Field("ntp.priv.mode7.sys.flags.bclient", "Bclient", Mask = 0x01, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlags8), Covers = true), Of(nameof(SysFlags8))]
    private bool Bclient => (SysFlags8 & 0x01) != 0;

    [Field("ntp.priv.mode7.sys.flags.pps", "PPS", Mask = 0x02, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlags8), Covers = true), Of(nameof(SysFlags8))]
    private bool Pps => (SysFlags8 & 0x02) != 0;

    [Field("ntp.priv.mode7.sys.flags.ntp", "NTP", Mask = 0x04, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlags8), Covers = true), Of(nameof(SysFlags8))]
    private bool Ntp => (SysFlags8 & 0x04) != 0;

    [Field("ntp.priv.mode7.sys.flags.kernel", "Kernel", Mask = 0x08, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlags8), Covers = true), Of(nameof(SysFlags8))]
    private bool Kernel => (SysFlags8 & 0x08) != 0;

    [Field("ntp.priv.mode7.sys.flags.monitor", "Monitor", Mask = 0x10, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlags8), Covers = true), Of(nameof(SysFlags8))]
    private bool Monitor => (SysFlags8 & 0x10) != 0;

    [Field("ntp.priv.mode7.sys.flags.filegen", "Filegen", Mask = 0x20, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlags8), Covers = true), Of(nameof(SysFlags8))]
    private bool Filegen => (SysFlags8 & 0x20) != 0;

    [Field("ntp.priv.mode7.sys.flags.auth", "Auth", Mask = 0x40, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlags8), Covers = true), Of(nameof(SysFlags8))]
    private bool Auth => (SysFlags8 & 0x40) != 0;

    [Field("ntp.priv.mode7.sys.flags.cal", "Cal", Mask = 0x80, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlags8), Covers = true), Of(nameof(SysFlags8))]
    private bool Cal => (SysFlags8 & 0x80) != 0;

    [Field("ntp.priv.mode7.unused", "Unused"), Size(3)]
    public partial ReadOnlySpan<byte> Unused { get; }

    [Field("ntp.priv.mode7.bdelay", "Bdelay")]
    public partial int Bdelay { get; }

    [Field("ntp.priv.mode7.freq", "Freq")]
    public partial int Freq { get; }

    [Field("ntp.priv.mode7.authdelay", "Auth delay")]
    public partial long Authdelay { get; }

    [Field("ntp.priv.mode7.stability", "Stability (ppm)")]
    public partial uint Stability { get; }

    [Field("ntp.priv.mode7.ipv6_flag", "IPv6 Flag")]
    public partial uint Ipv6Flag { get; }

    [Field("ntp.priv.mode7.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused2 { get; }

    [Field("ntp.priv.mode7.address6", "IPv6 addr")]
    public partial IPv6Address Address6 { get; }

    private void WriteSysFlags8(TextBuilder text)
    {
        if (Bclient) text.Append(", Bclient"u8);
        if (Pps) text.Append(", PPS"u8);
        if (Ntp) text.Append(", NTP"u8);
        if (Kernel) text.Append(", Kernel"u8);
        if (Monitor) text.Append(", Monitor"u8);
        if (Filegen) text.Append(", Filegen"u8);
        if (Auth) text.Append(", Auth"u8);
        if (Cal) text.Append(", Cal"u8);
    }
}

/// <summary>The system's counters.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpSystemStatisticsItem
{
    [Field("ntp.priv.mode7.timeup", "Time up", Description = "time counters were reset")]
    public partial uint Timeup { get; }

    [Field("ntp.priv.mode7.timereset", "Time reset", Description = "time counters were reset")]
    public partial uint Timereset { get; }

    [Field("ntp.priv.mode7.denied", "Denied")]
    public partial uint Denied { get; }

    [Field("ntp.priv.mode7.oldversion", "Old version")]
    public partial uint Oldversion { get; }

    [Field("ntp.priv.mode7.newversion", "New version")]
    public partial uint Newversion { get; }

    [Field("ntp.priv.mode7.bad_version", "Unknown version packets")]
    public partial uint BadVersion { get; }

    [Field("ntp.priv.mode7.badlength", "Bad length")]
    public partial uint Badlength { get; }

    [Field("ntp.priv.mode7.processed", "Processed")]
    public partial uint Processed { get; }

    [Field("ntp.priv.mode7.badauth", "Bad authentication")]
    public partial uint Badauth { get; }

    [Field("ntp.priv.mode7.timereceived", "Time received", Description = "time since a packet received")]
    public partial uint Timereceived { get; }

    [Field("ntp.priv.mode7.limitrejected", "Limit rejected")]
    public partial uint Limitrejected { get; }

    [Field("ntp.priv.mode7.lamport", "Lamport violation")]
    public partial uint Lamport { get; }

    [Field("ntp.priv.mode7.tsrounding", "Timestamp rounding error")]
    public partial uint Tsrounding { get; }
}

/// <summary>Counters of input and output.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpIoStatisticsItem
{
    [Field("ntp.priv.mode7.timereset", "Time reset", Description = "time counters were reset")]
    public partial uint Timereset { get; }

    [Field("ntp.priv.mode7.totalrecvbufs", "Toal receive buffer")]
    public partial ushort Totalrecvbufs { get; }

    [Field("ntp.priv.mode7.freerecvbufs", "Free receive buffer")]
    public partial ushort Freerecvbufs { get; }

    [Field("ntp.priv.mode7.fullrecvbufs", "Full receive buffer")]
    public partial ushort Fullrecvbufs { get; }

    [Field("ntp.priv.mode7.lowwater", "Low water")]
    public partial ushort Lowwater { get; }

    [Field("ntp.priv.mode7.dropped", "Dropped packets")]
    public partial uint Dropped { get; }

    [Field("ntp.priv.mode7.ignored", "Ignored packets")]
    public partial uint Ignored { get; }

    [Field("ntp.priv.mode7.received", "Received packets")]
    public partial uint Received { get; }

    [Field("ntp.priv.mode7.sent", "Sent")]
    public partial uint Sent { get; }

    [Field("ntp.priv.mode7.notsent", "Not sent packets")]
    public partial uint Notsent { get; }

    [Field("ntp.priv.mode7.interrupts", "Interrupts")]
    public partial uint Interrupts { get; }

    [Field("ntp.priv.mode7.int_received", "Received by interrupt handler")]
    public partial uint IntReceived { get; }
}

/// <summary>Counters of the peers' memory.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpMemoryStatisticsItem
{
    [Field("ntp.priv.mode7.timereset", "Time reset", Description = "time counters were reset")]
    public partial uint Timereset { get; }

    [Field("ntp.priv.mode7.totalmem", "Total memory")]
    public partial ushort Totalmem { get; }

    [Field("ntp.priv.mode7.freemem", "Free memory")]
    public partial ushort Freemem { get; }

    [Field("ntp.priv.mode7.findpeer_calls", "Find peer calls")]
    public partial uint FindpeerCalls { get; }

    [Field("ntp.priv.mode7.allocations", "Allocations")]
    public partial uint Allocations { get; }

    [Field("ntp.priv.mode7.demobilizations", "Demobilizations")]
    public partial uint Demobilizations { get; }

    [Field("ntp.priv.mode7.hashcount", "Hashcount"), Size(nameof(HashCountSize))]
    public partial ReadOnlySpan<byte> Hashcount { get; }

    // The header says how long an item is.
    private int HashCountSize => (Slice.Layer.Length < 8 ? 0 : (Slice.Layer[6] << 8 | Slice.Layer[7]) & 0xfff) - 20;
}

/// <summary>The clock's control loop.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpLoopInfoItem
{
    [Field("ntp.priv.mode7.last_offset", "Last offset")]
    public partial long LastOffset { get; }

    [Field("ntp.priv.mode7.drift_comp", "Drift comp")]
    public partial long DriftComp { get; }

    [Field("ntp.priv.mode7.compliance", "Compliance")]
    public partial uint Compliance { get; }

    [Field("ntp.priv.mode7.watchdog_timer", "Watchdog timer")]
    public partial uint WatchdogTimer { get; }
}

/// <summary>Counters of the timer.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpTimerStatisticsItem
{
    [Field("ntp.priv.mode7.timereset", "Time reset", Description = "time counters were reset")]
    public partial uint Timereset { get; }

    [Field("ntp.priv.mode7.alarms", "Alarms")]
    public partial uint Alarms { get; }

    [Field("ntp.priv.mode7.overflows", "Overflows")]
    public partial uint Overflows { get; }

    [Field("ntp.priv.mode7.xmtcalls", "Transmitted calls")]
    public partial uint Xmtcalls { get; }
}

/// <summary>Flags to set or clear.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpSystemFlagsItem
{
    public partial uint SysFlagsWord { get; }

    [Field("ntp.priv.mode7.sys.flags", "Flags", Base.Hex, Mask = 0xff, Generated = false, At = nameof(SysFlagsWord), Covers = true), Append(nameof(WriteSysFlags))]
    private uint SysFlags => SysFlagsWord & 0xff;

    [Field("ntp.priv.mode7.sys.flags.bclient", "Bclient", Mask = 0x01, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlagsWord), Covers = true), Of(nameof(SysFlags))]
    private bool Bclient => (SysFlags & 0x01) != 0;

    [Field("ntp.priv.mode7.sys.flags.pps", "PPS", Mask = 0x02, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlagsWord), Covers = true), Of(nameof(SysFlags))]
    private bool Pps => (SysFlags & 0x02) != 0;

    [Field("ntp.priv.mode7.sys.flags.ntp", "NTP", Mask = 0x04, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlagsWord), Covers = true), Of(nameof(SysFlags))]
    private bool Ntp => (SysFlags & 0x04) != 0;

    [Field("ntp.priv.mode7.sys.flags.kernel", "Kernel", Mask = 0x08, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlagsWord), Covers = true), Of(nameof(SysFlags))]
    private bool Kernel => (SysFlags & 0x08) != 0;

    [Field("ntp.priv.mode7.sys.flags.monitor", "Monitor", Mask = 0x10, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlagsWord), Covers = true), Of(nameof(SysFlags))]
    private bool Monitor => (SysFlags & 0x10) != 0;

    [Field("ntp.priv.mode7.sys.flags.filegen", "Filegen", Mask = 0x20, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlagsWord), Covers = true), Of(nameof(SysFlags))]
    private bool Filegen => (SysFlags & 0x20) != 0;

    [Field("ntp.priv.mode7.sys.flags.auth", "Auth", Mask = 0x40, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlagsWord), Covers = true), Of(nameof(SysFlags))]
    private bool Auth => (SysFlags & 0x40) != 0;

    [Field("ntp.priv.mode7.sys.flags.cal", "Cal", Mask = 0x80, MaskWidth = 8, Truth = Truth.SetNotSet, Generated = false, At = nameof(SysFlagsWord), Covers = true), Of(nameof(SysFlags))]
    private bool Cal => (SysFlags & 0x80) != 0;

    private void WriteSysFlags(TextBuilder text)
    {
        if (Bclient) text.Append(", Bclient"u8);
        if (Pps) text.Append(", PPS"u8);
        if (Ntp) text.Append(", NTP"u8);
        if (Kernel) text.Append(", Kernel"u8);
        if (Monitor) text.Append(", Monitor"u8);
        if (Filegen) text.Append(", Filegen"u8);
        if (Auth) text.Append(", Auth"u8);
        if (Cal) text.Append(", Cal"u8);
    }
}

/// <summary>Counters to reset.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpResetStatisticsItem
{
    public partial uint ResetStatsFlagsWord { get; }

    [Field("ntp.priv.mode7.reset_stats.flags", "Flags", Base.Hex, Mask = 0xff, Generated = false, At = nameof(ResetStatsFlagsWord), Covers = true), Append(nameof(WriteResetStatsFlags))]
    private uint ResetStatsFlags => ResetStatsFlagsWord & 0xff;

    [Field("ntp.priv.mode7.reset_stats.flags.allpeers", "All Peers", Mask = 0x01, Truth = Truth.SetNotSet, Generated = false, At = nameof(ResetStatsFlagsWord), Covers = true), Of(nameof(ResetStatsFlags))]
    private bool Allpeers => (ResetStatsFlags & 0x01) != 0;

    [Field("ntp.priv.mode7.reset_stats.flags.io", "IO", Mask = 0x02, Truth = Truth.SetNotSet, Generated = false, At = nameof(ResetStatsFlagsWord), Covers = true), Of(nameof(ResetStatsFlags))]
    private bool Io => (ResetStatsFlags & 0x02) != 0;

    [Field("ntp.priv.mode7.reset_stats.flags.sys", "Sys", Mask = 0x04, Truth = Truth.SetNotSet, Generated = false, At = nameof(ResetStatsFlagsWord), Covers = true), Of(nameof(ResetStatsFlags))]
    private bool Sys => (ResetStatsFlags & 0x04) != 0;

    [Field("ntp.priv.mode7.reset_stats.flags.mem", "Mem", Mask = 0x08, Truth = Truth.SetNotSet, Generated = false, At = nameof(ResetStatsFlagsWord), Covers = true), Of(nameof(ResetStatsFlags))]
    private bool Mem => (ResetStatsFlags & 0x08) != 0;

    [Field("ntp.priv.mode7.reset_stats.flags.timer", "Timer", Mask = 0x10, Truth = Truth.SetNotSet, Generated = false, At = nameof(ResetStatsFlagsWord), Covers = true), Of(nameof(ResetStatsFlags))]
    private bool Timer => (ResetStatsFlags & 0x10) != 0;

    [Field("ntp.priv.mode7.reset_stats.flags.auth", "Auth", Mask = 0x20, Truth = Truth.SetNotSet, Generated = false, At = nameof(ResetStatsFlagsWord), Covers = true), Of(nameof(ResetStatsFlags))]
    private bool Auth => (ResetStatsFlags & 0x20) != 0;

    [Field("ntp.priv.mode7.reset_stats.flags.ctl", "Ctl", Mask = 0x40, Truth = Truth.SetNotSet, Generated = false, At = nameof(ResetStatsFlagsWord), Covers = true), Of(nameof(ResetStatsFlags))]
    private bool Ctl => (ResetStatsFlags & 0x40) != 0;

    private void WriteResetStatsFlags(TextBuilder text)
    {
        if (Allpeers) text.Append(", All Peers"u8);
        if (Io) text.Append(", IO"u8);
        if (Sys) text.Append(", Sys"u8);
        if (Mem) text.Append(", Mem"u8);
        if (Timer) text.Append(", Timer"u8);
        if (Auth) text.Append(", Auth"u8);
        if (Ctl) text.Append(", Ctl"u8);
    }
}
