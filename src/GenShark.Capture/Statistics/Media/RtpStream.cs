namespace GenShark.Capture.Statistics;

/// <summary>RTP packets of one source from one end to another, and how evenly they came.</summary>
public sealed class RtpStream
{
    // RFC 3550, 6.4.1: each packet moves the jitter by this part of the difference.
    private const double JitterGain = 16;

    // Numbers of packets have 16 bits.
    private const long Cycle = 1 << 16;

    private readonly SortedDictionary<byte, string> _payloadTypes = [];
    private readonly bool _isSetUp;
    private ushort _firstNumber, _lastNumber;
    private int _cycles, _clockRate;
    private uint _firstTimestamp, _lastTimestamp;
    private double _lastTime, _jitter;
    private bool _wasNoise, _isBelowFirst;

    internal RtpStream(ConversationEnd source, ConversationEnd destination, uint synchronizationSource, Interval start, bool isSetUp) =>
        (Source, Destination, SynchronizationSource, Start, End, _isSetUp) = (source, destination, synchronizationSource, start, start, isSetUp);

    /// <summary>Who sends.</summary>
    public ConversationEnd Source { get; }

    /// <summary>Who receives.</summary>
    public ConversationEnd Destination { get; }

    /// <summary>The number that the sender gave itself (SSRC).</summary>
    public uint SynchronizationSource { get; }

    /// <summary>The payload types.</summary>
    public IReadOnlyCollection<byte> PayloadTypes => _payloadTypes.Keys;

    /// <summary>What the payload types stand for.</summary>
    public IEnumerable<string> PayloadNames => _payloadTypes.Values;

    /// <summary>The time of the first packet, since the capture's first.</summary>
    public Interval Start { get; }

    /// <summary>The time of the last packet, since the capture's first.</summary>
    public Interval End { get; private set; }

    /// <summary>How many packets were captured.</summary>
    public int Packets { get; private set; }

    /// <summary>How many packets were sent, by their numbers.</summary>
    public long Expected => _cycles * Cycle + _lastNumber - _firstNumber + 1;

    /// <summary>How many packets lack; below zero if some came twice.</summary>
    public long Lost => Expected - Packets;

    /// <summary>From one packet to the next, in milliseconds.</summary>
    public RtpMeasure Delta { get; private set; } = RtpMeasure.None;

    /// <summary>How unevenly packets came (RFC 3550, 6.4.1), in milliseconds; nothing where the payload's clock is not known: that of a dynamic type never is.</summary>
    public RtpMeasure Jitter { get; private set; } = RtpMeasure.None;

    /// <summary>Whether numbers do not follow one on the other, or timestamps lie before the first one.</summary>
    public bool HasProblems { get; private set; }

    internal void Add(Interval time, byte payloadType, string? name, ushort number, uint timestamp, bool isMarked)
    {
        double now = time.Seconds * 1000.0 + time.Nanoseconds / 1e6;
        var format = RtpFormat.Of(payloadType, _isSetUp);
        if (!_payloadTypes.ContainsKey(payloadType)) _payloadTypes.Add(payloadType, name ?? format.Name);
        if (Packets == 0) (_clockRate, _firstNumber, _lastNumber, _firstTimestamp, _lastTimestamp, _lastTime) = (format.ClockRate, number, number, timestamp, timestamp, now);
        else Follow(now, format, number, timestamp, isMarked);
        (End, _wasNoise) = (time, format.IsNoise);
        Packets++;
    }

    private void Follow(double now, in RtpFormat format, ushort number, uint timestamp, bool isMarked)
    {
        HasProblems |= number != (ushort)(_lastNumber + 1);
        // As tshark counts cycles: packets of before the first one begin another.
        if (number < _firstNumber && !_isBelowFirst) _cycles++;
        (_lastNumber, _isBelowFirst) = (number, number < _firstNumber);
        // Before the stream's first sample there was nothing.
        bool isTooEarly = (int)(timestamp - _firstTimestamp) < 0;
        HasProblems |= isTooEarly;
        if (isTooEarly) return;
        double delta = now - _lastTime;
        _lastTime = now;
        // Noise goes by the clock of what it stands for.
        int clockRate = format.IsNoise && _clockRate > 0 ? _clockRate : format.ClockRate;
        if (clockRate > 0)
        {
            // tshark's clocks tick in whole kilohertz.
            double played = (int)(timestamp - _lastTimestamp) / (double)(clockRate / 1000);
            _clockRate = clockRate;
            _jitter += (Math.Abs(delta - played) - _jitter) / JitterGain;
            _lastTimestamp = timestamp;
        }
        // What begins anew after silence tells nothing of delay.
        if (isMarked || format.IsNoise || _wasNoise) return;
        Delta = Delta.With(delta, Packets);
        if (format.ClockRate > 0) Jitter = Jitter.With(_jitter, Packets);
    }
}

/// <summary>Values that were measured.</summary>
/// <param name="Least">The least; -1 if there is none.</param>
/// <param name="Mean">Their mean over all packets.</param>
/// <param name="Greatest">The greatest.</param>
public readonly record struct RtpMeasure(double Least, double Mean, double Greatest)
{
    internal static readonly RtpMeasure None = new(-1, 0, 0);

    internal RtpMeasure With(double value, int packets) =>
        new(Least < 0 ? value : Math.Min(Least, value), (Mean * (packets - 1) + value) / packets, Math.Max(Greatest, value));
}
