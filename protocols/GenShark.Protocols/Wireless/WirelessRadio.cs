namespace GenShark.Protocols;

/// <summary>What is known of a frame's radio signal, whatever header told it, and what follows from that. It has no bytes of its own.</summary>
[Protocol("wlan_radio", "802.11 radio information", Short = "802.11 Radio", Column = "802.11 Radio")]
[Over("wlan.radio", 0)]
public readonly ref partial struct WirelessRadio
{
    [Step(Always = true)]
    private void Enter() => Capture?.Enter(Dissection!, Slice);

    [Field("wlan_radio.phy", "PHY type", Names = typeof(WirelessPhy), Generated = false)]
    private uint? Phy => Capture is { Phy: not WirelessPhy.Unknown and var phy } ? (uint)phy : null;

    [Field("wlan_radio.11a.turbo_type", "Turbo type", Names = typeof(TurboType), Generated = false)]
    private uint? Turbo => Capture?.TurboType;

    [Field("wlan_radio.11n.mcs_index", "MCS index", Generated = false, Description = "Modulation and Coding Scheme index")]
    private uint? McsIndex => Capture?.McsIndex;

    [Field("wlan_radio.11n.bandwidth", "Bandwidth", Names = typeof(RadioBandwidth), Generated = false)]
    private uint? Bandwidth => Capture?.Bandwidth;

    [Field("wlan_radio.11n.short_gi", "Short GI", Generated = false)]
    private bool? ShortGuard => Capture?.ShortGuard;

    [Field("wlan_radio.11n.greenfield", "Greenfield", Generated = false)]
    private bool? IsGreenfield => Capture?.IsGreenfield;

    [Field("wlan_radio.11n.fec", "FEC", Names = typeof(RadioCoding), Generated = false)]
    private uint? Coding => Capture?.Coding;

    [Field("wlan_radio.11n.stbc_streams", "Number of STBC streams", Generated = false)]
    private uint? Stbc => Capture?.Stbc;

    [Field("wlan_radio.11n.ness", "Number of extension spatial streams", Generated = false)]
    private uint? ExtensionStreams => Capture?.ExtensionStreams;

    [Field("wlan_radio.short_preamble", "Short preamble", Generated = false)]
    private bool? ShortPreamble => Capture?.ShortPreamble;

    [Field("wlan_radio.11g.mode", "Proprietary mode", Names = typeof(ProprietaryMode), Generated = false)]
    private uint? Mode => Capture?.Phy == WirelessPhy.Extended ? 0u : null;

    [Field("wlan_radio.data_rate", "Data rate", Generated = false, Description = "Speed at which this frame was sent/received"), Label(nameof(WriteRate))]
    private float? Rate => Capture?.Rate;

    [Field("wlan_radio.channel", "Channel", Generated = false, Description = "802.11 channel number that this frame was sent/received on")]
    private uint? Channel => Capture?.Channel;

    [Field("wlan_radio.frequency", "Frequency", Unit = "MHz", Generated = false, Description = "Center frequency of the 802.11 channel that this frame was sent/received on")]
    private ushort? Frequency => Capture?.Frequency;

    [Field("wlan_radio.signal_db", "Signal strength (dB)", Unit = " dB", Generated = false)]
    private byte? SignalDb => Capture?.SignalDb;

    [Field("wlan_radio.signal_dbm", "Signal strength (dBm)", Unit = " dBm", Generated = false)]
    private sbyte? SignalDbm => Capture?.SignalDbm;

    [Field("wlan_radio.noise_db", "Noise level (dB)", Unit = " dB", Generated = false)]
    private byte? NoiseDb => Capture?.NoiseDb;

    [Field("wlan_radio.noise_dbm", "Noise level (dBm)", Unit = " dBm", Generated = false)]
    private sbyte? NoiseDbm => Capture?.NoiseDbm;

    [Field("wlan_radio.snr", "Signal/noise ratio (dB)", Unit = " dB", Generated = false)]
    private int? SignalToNoise => SignalDbm is { } signal && NoiseDbm is { } noise ? signal - noise : null;

    [Field("wlan_radio.timestamp", "TSF timestamp", Generated = false, Description = "Timing Synchronization Function timestamp")]
    private ulong? Timestamp => Capture?.Timestamp;

    [Field("wlan_radio.last_part_of_an_ampdu", "Last part of an A-MPDU", Mask = 1, MaskWidth = 32, Generated = false, Description = "This is the last part of an A-MPDU")]
    private bool? IsLastPart => Capture?.AggregateFlags is { } flags ? (flags & 1) != 0 : null;

    [Field("wlan_radio.a_mpdu_delim_crc_error", "A-MPDU delimiter CRC error", Mask = 2, MaskWidth = 32, Generated = false)]
    private bool? HasDelimiterError => Capture?.AggregateFlags is { } flags ? (flags & 2) != 0 : null;

    [Field("wlan_radio.a_mpdu_aggregate_id", "A-MPDU aggregate ID", Generated = false)]
    private uint? Aggregate => Capture?.AggregateFlags is not null ? Capture.Aggregate : null;

    [Field("wlan_radio.duration", "Duration", Unit = "µs", Description = "Total duration of the frame in microseconds, including any preamble or plcp header. Calculated from the frame length, modulation and other phy data.")]
    [Expert(nameof(LacksPreamble), "wlan_radio.assumed.short_preamble", "No preamble length information was available, assuming short preamble.", Severity.Warning, ExpertGroup.Assumption, First = true)]
    [Expert(nameof(LacksFormat), "wlan_radio.assumed.non_greenfield", "No plcp type information was available, assuming non greenfield.", Severity.Warning, ExpertGroup.Assumption, First = true)]
    [Expert(nameof(LacksStbc), "wlan_radio.assumed.no_stbc", "No stbc information was available, assuming no stbc.", Severity.Warning, ExpertGroup.Assumption, First = true)]
    [Expert(nameof(LacksExtension), "wlan_radio.assumed.no_extension_streams", "No extension stream information was available, assuming no extension streams.", Severity.Warning, ExpertGroup.Assumption, First = true)]
    [Expert(nameof(LacksCoding), "wlan_radio.assumed.bcc_fec", "No fec type information was available, assuming bcc fec.", Severity.Warning, ExpertGroup.Assumption, First = true)]
    private uint? Duration => (uint?)Capture?.Duration(Slice.Length);

    [Field("wlan_radio.preamble", "Preamble", Unit = "µs", Description = "Duration of the PLCP or preamble in microseconds, calculated from PHY data"), Of(nameof(Duration))]
    private uint? Preamble => Duration is null ? null : (uint?)Capture?.Preamble;

    [Field("wlan_radio.ifs", "IFS", Unit = "µs", Description = "Inter Frame Space before this frame in microseconds, calculated from PHY data"), Of(nameof(Duration))]
    private long? Gap => StartTime is { } start && Capture!.EndBefore is >= 0 and var before ? (long)start - before : null;

    [Field("wlan_radio.start_tsf", "Start", Unit = "µs", Description = "Calculated start time of the frame"), Of(nameof(Duration))]
    private ulong? StartTime => Timestamp - Duration;

    [Field("wlan_radio.end_tsf", "End", Unit = "µs", Description = "Calculated end time of the frame"), Of(nameof(Duration))]
    private ulong? EndTime => StartTime is null ? null : Timestamp;

    [Payload, Next("wlan.frame", nameof(FrameKey))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private WirelessCapture? Capture => WirelessCapture.Of(Slice);
    private uint FrameKey => 0;

    private bool IsHighThroughput => Capture?.Phy == WirelessPhy.HighThroughput;
    private bool LacksPreamble => Capture?.Phy == WirelessPhy.HighRate && ShortPreamble is null;
    private bool LacksFormat => IsHighThroughput && IsGreenfield is null;
    private bool LacksStbc => IsHighThroughput && Stbc is null;
    private bool LacksExtension => IsHighThroughput && ExtensionStreams is null;
    private bool LacksCoding => IsHighThroughput && Coding is null;

    private void WriteRate(TextBuilder text) => text.Append($"Data rate: {Rate ?? 0:F1} Mb/s");
}
