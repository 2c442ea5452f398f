namespace GenShark.Protocols;

/// <summary>What the header before a frame of IEEE 802.11 says of it, for the layers that follow. One for all frames: it is that of the last one.</summary>
internal sealed class WirelessCapture
{
    private readonly PacketMemory<long> _ends = new();
    private long _lastEnd = -1;
    private int _frame;
    private int _end;
    private int _swappedFrame;
    private int _swappedAt;
    private int _subtype;

    // PPI's check sequence counts twice, as in tshark.
    private int _extra;

    /// <summary>Bytes of check sequence behind the frame.</summary>
    internal int CheckSize { get; private set; }

    /// <summary>Whether the header of the frame is padded to four bytes.</summary>
    internal bool IsPadded { get; private set; }

    internal WirelessPhy Phy { get; private set; }

    /// <summary>Of 802.11b.</summary>
    internal bool? ShortPreamble { get; private set; }

    internal byte? McsIndex { get; private set; }

    internal byte? Bandwidth { get; private set; }

    internal bool? ShortGuard { get; private set; }

    internal bool? IsGreenfield { get; private set; }

    internal byte? Coding { get; private set; }

    internal byte? Stbc { get; private set; }

    internal byte? ExtensionStreams { get; private set; }

    internal byte? TurboType { get; private set; }

    /// <summary>In Mb/s.</summary>
    internal float? Rate { get; private set; }

    internal byte? Channel { get; private set; }

    /// <summary>In MHz.</summary>
    internal ushort? Frequency { get; private set; }

    internal byte? SignalDb { get; private set; }

    internal sbyte? SignalDbm { get; private set; }

    internal byte? NoiseDb { get; private set; }

    internal sbyte? NoiseDbm { get; private set; }

    /// <summary>In microseconds.</summary>
    internal ulong? Timestamp { get; private set; }

    internal uint? AggregateFlags { get; private set; }

    internal uint Aggregate { get; private set; }

    /// <summary>What is known of the frame at <paramref name="frame"/>; null if no such header stands right before it.</summary>
    internal static WirelessCapture? Of(in Slice frame)
    {
        if (frame.Dissection is not { } d || frame.Source != 0 || frame.LayerOffset > 0) return null;
        WirelessCapture capture = d.Session.State<WirelessCapture>();
        return capture._frame == d.Frame.Number && capture._end == frame.Offset ? capture : null;
    }

    /// <summary>The frame that begins at <paramref name="offset"/> has the bytes of its frame control swapped.</summary>
    internal static void MarkSwapped(Dissection d, int offset)
    {
        WirelessCapture capture = d.Session.State<WirelessCapture>();
        (capture._swappedFrame, capture._swappedAt) = (d.Frame.Number, offset);
    }

    /// <summary>Whether <see cref="MarkSwapped"/> told of this frame.</summary>
    internal static bool IsSwapped(in Slice frame) =>
        frame.Dissection is { } d && d.Session.State<WirelessCapture>() is var capture && capture._swappedFrame == d.Frame.Number && capture._swappedAt == frame.Offset;

    /// <summary>Notes the subtype of the frame that is walked, for what its body carries.</summary>
    internal static void MarkSubtype(Dissection d, int subtype) => d.Session.State<WirelessCapture>()._subtype = subtype;

    /// <summary>The subtype of the frame that is walked; -1 if none is.</summary>
    internal static int SubtypeOf(Dissection? d) => d is null ? -1 : d.Session.State<WirelessCapture>()._subtype;

    /// <summary>Reads a radiotap header.</summary>
    internal static void Learn(in Slice header)
    {
        if (header.Dissection is not { } d) return;
        WirelessCapture capture = d.Session.State<WirelessCapture>();
        capture.Begin(d.Frame.Number, header.Offset + header.UInt16Little(2));
        if (header.UInt8(0) != 0) return;
        for (var reader = new RadiotapReader(header); reader.MoveNext();) capture.Learn(header, reader.Field, reader.At);
        capture.Guess();
    }

    /// <summary>Reads a PPI header.</summary>
    internal static void LearnPpi(in Slice header)
    {
        if (header.Dissection is not { } d) return;
        WirelessCapture capture = d.Session.State<WirelessCapture>();
        int end = Math.Min(header.UInt16Little(2), header.Length);
        capture.Begin(d.Frame.Number, header.Offset + end);
        bool isAligned = (header.UInt8(1) & 1) != 0;
        for (int at = Ppi.FixedSize; at + 4 <= end;)
        {
            int size = header.UInt16Little(at + 2);
            capture.LearnPpi(header, header.UInt16Little(at), at + 4, size);
            at += 4 + (isAligned ? (size + 3) & ~3 : size);
        }
    }

    private void LearnPpi(in Slice s, int type, int at, int size)
    {
        const int Common = 2, Mac = 3, MacPhy = 4;
        if (type == Common && size >= 20)
        {
            ushort flags = s.UInt16Little(at + 8);
            if (s.UInt64Little(at) != 0) Timestamp = s.UInt64Little(at) * ((flags & 2) != 0 ? 1000UL : 1);
            CheckSize = _extra = (flags & 1) != 0 ? 4 : 0;
            if (s.UInt16Little(at + 10) != 0) Rate = s.UInt16Little(at + 10) / 2f;
            LearnChannel(s.UInt16Little(at + 12), s.UInt16Little(at + 14));
            if (s.UInt8(at + 18) is not (0 or 128) and var signal) SignalDbm = (sbyte)signal;
            if (s.UInt8(at + 19) is not (0 or 128) and var noise) NoiseDbm = (sbyte)noise;
        }
        if (type is Mac or MacPhy && size >= 4)
        {
            uint flags = s.UInt32Little(at);
            (Phy, TurboType) = (WirelessPhy.HighThroughput, null);
            (IsGreenfield, Bandwidth, ShortGuard) = ((flags & 1) != 0, (byte)((flags & 2) != 0 ? 1 : 0), (flags & 4) != 0);
        }
    }

    private void Begin(int frame, int end)
    {
        (_frame, _end, _extra, CheckSize, IsPadded) = (frame, end, 0, 0, false);
        (Phy, ShortPreamble, McsIndex, Bandwidth, ShortGuard, IsGreenfield) = (WirelessPhy.Unknown, null, null, null, null, null);
        (Coding, Stbc, ExtensionStreams, TurboType, Rate, Channel, Frequency) = (null, null, null, null, null, null, null);
        (SignalDb, SignalDbm, NoiseDb, NoiseDbm, Timestamp, AggregateFlags, _flags) = (null, null, null, null, null, null, null);
    }

    private byte? _flags;

    private void Learn(in Slice s, RadiotapField field, int at)
    {
        switch (field)
        {
            case RadiotapField.MacTime: Timestamp = s.UInt64Little(at); break;
            case RadiotapField.Flags:
                _flags = s.UInt8(at);
                CheckSize = (_flags & 0x10) != 0 ? 4 : 0;
                IsPadded = (_flags & 0x20) != 0;
                break;
            case RadiotapField.Rate: Rate = s.UInt8(at) / 2f; break;
            case RadiotapField.Channel: LearnChannel(s.UInt16Little(at), s.UInt16Little(at + 2)); break;
            case RadiotapField.SignalDbm: SignalDbm = (sbyte)s.UInt8(at); break;
            case RadiotapField.NoiseDbm: NoiseDbm = (sbyte)s.UInt8(at); break;
            case RadiotapField.SignalDb: SignalDb = s.UInt8(at); break;
            case RadiotapField.NoiseDb: NoiseDb = s.UInt8(at); break;
            case RadiotapField.Mcs: LearnMcs(s.UInt8(at), s.UInt8(at + 1), s.UInt8(at + 2)); break;
            case RadiotapField.Ampdu:
                AggregateFlags = ((uint)s.UInt16Little(at + 4) & 8) != 0 ? 1u : 0;
                if ((s.UInt16Little(at + 4) & 0x10) != 0) AggregateFlags |= 2;
                Aggregate = s.UInt32Little(at);
                break;
        }
    }

    private void LearnChannel(ushort frequency, ushort flags)
    {
        const int TurboFlag = 0x10, Cck = 0x20, Ofdm = 0x40, TwoGigahertz = 0x80, FiveGigahertz = 0x100, Dynamic = 0x400, StaticTurbo = 0x2000;
        if (frequency != 0)
        {
            Frequency = frequency;
            if (RadioChannel.Of(frequency) is >= 0 and var channel) Channel = (byte)channel;
        }
        Phy = (flags & (TwoGigahertz | FiveGigahertz | Cck | Ofdm | Dynamic)) switch
        {
            TwoGigahertz => WirelessPhy.Dsss,
            TwoGigahertz | Cck => WirelessPhy.HighRate,
            TwoGigahertz | Ofdm or TwoGigahertz | Dynamic => WirelessPhy.Extended,
            FiveGigahertz | Ofdm => WirelessPhy.Ofdm,
            _ => WirelessPhy.Unknown,
        };
        if (Phy == WirelessPhy.Ofdm) TurboType = (flags & TurboFlag) != 0 ? (byte)2 : (flags & StaticTurbo) != 0 ? (byte)3 : (byte)0;
    }

    private void LearnMcs(byte known, byte values, byte index)
    {
        if (known == 0) return;
        Phy = WirelessPhy.HighThroughput;
        if ((known & 1) != 0) Bandwidth = (byte)(values & 3);
        if ((known & 2) != 0) McsIndex = index;
        if ((known & 4) != 0) ShortGuard = (values & 4) != 0;
        if ((known & 8) != 0) IsGreenfield = (values & 8) != 0;
        if ((known & 0x10) != 0) Coding = (byte)(values >> 4 & 1);
        if ((known & 0x20) != 0) Stbc = (byte)(values >> 5 & 3);
        if ((known & 0x40) != 0) ExtensionStreams = (byte)(known >> 6 & 2 | values >> 7);
        if (McsIndex is { } mcs && Bandwidth is { } bandwidth && ShortGuard is { } guard && HtRates.Of(mcs, bandwidth == 1, guard) is > 0 and var rate) Rate = rate;
    }

    // Where the header does not tell how the frame was sent, its rate does.
    private void Guess()
    {
        if (Phy == WirelessPhy.Unknown && Frequency is null && Rate is 1 or 2 or 5.5f or 11 or 22 or 33) Phy = WirelessPhy.HighRate;
        if (Phy == WirelessPhy.HighRate && _flags is { } flags) ShortPreamble = (flags & 2) != 0;
    }

    /// <summary>How long the preamble took, in microseconds; null if that can't be told.</summary>
    internal int? Preamble => Rate is not > 0 ? null : Phy switch
    {
        WirelessPhy.HighRate => ShortPreamble ?? true ? 96 : 192,
        WirelessPhy.Ofdm or WirelessPhy.Extended => 20,
        WirelessPhy.HighThroughput when McsIndex < HtRates.Indexes && Bandwidth is not null && ShortGuard is not null => (IsGreenfield ?? false ? 24 : 32) + 4 * TrainingFields,
        _ => null,
    };

    // IEEE 802.11-2020, 19.3.9.4.6: three streams take four fields.
    private int TrainingFields
    {
        get
        {
            int streams = HtRates.Streams(McsIndex ?? 0) + (Stbc ?? 0);
            return (streams == 3 ? 4 : streams) + (ExtensionStreams is 3 ? 4 : ExtensionStreams ?? 0);
        }
    }

    /// <summary>How long a frame of so many bytes took, preamble included, in microseconds.</summary>
    internal int? Duration(int size)
    {
        size += _extra;
        if (Preamble is not { } preamble || Rate is not { } rate) return null;
        long bits = 8L * size;
        switch (Phy)
        {
            case WirelessPhy.HighRate: return preamble + (int)Math.Ceiling(bits / rate);
            case WirelessPhy.Ofdm or WirelessPhy.Extended: return preamble + 4 * (int)Math.Ceiling((bits + 22) / (rate * 4));
            default:
                int perSymbol = HtRates.BitsPerSymbol(McsIndex!.Value, Bandwidth == 1);
                int pace = Stbc > 0 ? 2 : 1;
                long symbols = pace * ((bits + 22 + (long)perSymbol * pace - 1) / ((long)perSymbol * pace));
                return preamble + (int)(ShortGuard == true ? symbols * 18 / 5 : symbols * 4);
        }
    }

    /// <summary>When the frame before this one ended, in microseconds: 0 if it did not say, below zero if there was none.</summary>
    internal long EndBefore { get; private set; }

    /// <summary>Takes the frame in, in the order of the capture.</summary>
    internal void Enter(Dissection d, in Slice layer)
    {
        d.DependOnOthers();
        if (_ends.TryRecall(d, layer, out long known)) EndBefore = known;
        else
        {
            (EndBefore, _lastEnd) = (_lastEnd, Duration(layer.Length) is not null ? (long)(Timestamp ?? 0) : 0);
            _ends.Remember(d, layer, EndBefore);
        }
    }
}
