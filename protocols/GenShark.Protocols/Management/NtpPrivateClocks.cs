namespace GenShark.Protocols;

/// <summary>A reference clock.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpClockInfoItem
{
    [Field("ntp.priv.mode7.address", "Address")]
    public partial IPv4Address Address { get; }

    [Field("ntp.priv.mode7.type", "Type"), If(nameof(IsAnswer))]
    public partial byte Type { get; }

    [Field("ntp.priv.mode7.clock_flags", "Clock Flags"), If(nameof(IsAnswer))]
    public partial byte ClockFlags { get; }

    [Field("ntp.priv.mode7.lastevent", "Last event"), If(nameof(IsAnswer))]
    public partial byte Lastevent { get; }

    [Field("ntp.priv.mode7.currentstatus", "Current status"), If(nameof(IsAnswer))]
    public partial byte Currentstatus { get; }

    [Field("ntp.priv.mode7.polls", "Polls"), If(nameof(IsAnswer))]
    public partial uint Polls { get; }

    [Field("ntp.priv.mode7.noresponse", "Noresponse"), If(nameof(IsAnswer))]
    public partial uint Noresponse { get; }

    [Field("ntp.priv.mode7.badformat", "Bad format"), If(nameof(IsAnswer))]
    public partial uint Badformat { get; }

    [Field("ntp.priv.mode7.baddata", "Bad data"), If(nameof(IsAnswer))]
    public partial uint Baddata { get; }

    [Field("ntp.priv.mode7.timestarted", "Time started"), If(nameof(IsAnswer))]
    public partial uint Timestarted { get; }

    [Field("ntp.priv.mode7.fudgetime1", "Fudge time 1", Base.Hex), If(nameof(IsAnswer))]
    public partial ulong Fudgetime1 { get; }

    [Field("ntp.priv.mode7.fudgetime2", "Fudge time 2", Base.Hex), If(nameof(IsAnswer))]
    public partial ulong Fudgetime2 { get; }

    [Field("ntp.priv.mode7.fudgeval1", "Fudge val 1"), If(nameof(IsAnswer))]
    public partial int Fudgeval1 { get; }

    [Field("ntp.priv.mode7.fudgeval2", "Fudge val 2"), If(nameof(IsAnswer))]
    public partial uint Fudgeval2 { get; }

    private bool IsAnswer => Slice.Layer.Length > 0 && Slice.Layer[0] >> 7 == 1;
}

/// <summary>A reference clock's calibration.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpClockFudgeItem
{
    [Field("ntp.priv.mode7.address", "Address")]
    public partial IPv4Address Address { get; }

    [Field("ntp.priv.mode7.which", "Which")]
    public partial uint Which { get; }

    [Field("ntp.priv.mode7.fudgetime", "Fudgetime")]
    public partial ulong Fudgetime { get; }

    [Field("ntp.priv.mode7.fudgeval_flags", "Fudgeval flags")]
    public partial uint FudgevalFlags { get; }
}

/// <summary>The kernel's clock.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpKernelItem
{
    [Field("ntp.priv.mode7.kernel_offset", "Offset")]
    public partial int KernelOffset { get; }

    [Field("ntp.priv.mode7.freq", "Freq")]
    public partial int Freq { get; }

    [Field("ntp.priv.mode7.maxerror", "Max error")]
    public partial int Maxerror { get; }

    [Field("ntp.priv.mode7.esterror", "Est error")]
    public partial int Esterror { get; }

    [Field("ntp.priv.mode7.status", "Status")]
    public partial ushort Status { get; }

    [Field("ntp.priv.mode7.shift", "Shift")]
    public partial ushort Shift { get; }

    [Field("ntp.priv.mode7.constant", "Constant")]
    public partial int Constant { get; }

    [Field("ntp.priv.mode7.precision", "Precision")]
    public partial int Precision { get; }

    [Field("ntp.priv.mode7.tolerance", "tolerance")]
    public partial int Tolerance { get; }

    [Field("ntp.priv.mode7.ppsfreq", "ppsfreq")]
    public partial int Ppsfreq { get; }

    [Field("ntp.priv.mode7.jitter", "jitter")]
    public partial int Jitter { get; }

    [Field("ntp.priv.mode7.stabil", "stabil")]
    public partial int Stabil { get; }

    [Field("ntp.priv.mode7.jitcnt", "jitcnt")]
    public partial int Jitcnt { get; }

    [Field("ntp.priv.mode7.calcnt", "calcnt")]
    public partial int Calcnt { get; }

    [Field("ntp.priv.mode7.errcnt", "errcnt")]
    public partial int Errcnt { get; }

    [Field("ntp.priv.mode7.stbcnt", "stbcnt")]
    public partial int Stbcnt { get; }
}

/// <summary>A reference clock's debugging values.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpClockDebugItem
{
    [Field("ntp.priv.mode7.address", "Address")]
    public partial IPv4Address Address { get; }

    [Field("ntp.priv.mode7.nvalues", "Nvalues"), If(nameof(IsAnswer))]
    public partial byte Nvalues { get; }

    [Field("ntp.priv.mode7.ntimes", "Ntimes"), If(nameof(IsAnswer))]
    public partial byte Ntimes { get; }

    [Field("ntp.priv.mode7.svalues", "Svalues"), If(nameof(IsAnswer))]
    public partial ushort Svalues { get; }

    [Field("ntp.priv.mode7.stimes", "Stimes"), If(nameof(IsAnswer))]
    public partial uint Stimes { get; }

    [Field("ntp.priv.mode7.values", "Values"), Size(64), If(nameof(IsAnswer))]
    public partial ReadOnlySpan<byte> Values { get; }

    [Field("ntp.priv.mode7.times", "Times"), Size(256), If(nameof(IsAnswer))]
    public partial ReadOnlySpan<byte> Times { get; }

    private bool IsAnswer => Slice.Layer.Length > 0 && Slice.Layer[0] >> 7 == 1;
}
