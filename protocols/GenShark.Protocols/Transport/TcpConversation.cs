namespace GenShark.Protocols;

/// <summary>One TCP connection: the starting points of its sequence numbers, window scales and times.</summary>
internal sealed class TcpConversation(uint index)
{
    private Flow _forward = Flow.New, _reverse = Flow.New;
    private (StreamFlow Forward, StreamFlow Reverse)? _streams;
    private StreamFraming? _framing;
    private Timestamp _first, _previous;
    private bool _hasPassed;
    private byte _completeness;
    private bool _isReopened;
    private TcpSequenceAnalysis _analysis = new();

    /// <summary>Number of the connection in the capture, from 0.</summary>
    public uint Index => index;

    /// <summary>What has been seen of the connection so far (<c>tcp.completeness</c>).</summary>
    public byte Completeness => _completeness;

    /// <summary>The packet that it began with.</summary>
    public int FirstFrame { get; private set; }

    /// <summary>The port that the last handshake went to: what is spoken there comes first, whichever port is lower. 0 if none was seen.</summary>
    public ushort ServerPort { get; private set; }

    /// <param name="frame">The packet that it begins with.</param>
    /// <param name="isReopened">Whether that uses the ports of another connection again.</param>
    /// <param name="framing">How its streams come apart if no declared protocol takes them.</param>
    public void Begin(int frame, bool isReopened, StreamFraming? framing) => (FirstFrame, _isReopened, _framing) = (frame, isReopened, framing);

    /// <summary>Whether it begins with a packet that uses the ports of another connection again.</summary>
    public bool IsReopenedIn(int frame) => _isReopened && FirstFrame == frame;

    /// <summary>Its packets are taken in anew, from the first on: of those before nothing is known.</summary>
    public void Restart()
    {
        (_forward, _reverse, _streams) = (Flow.New, Flow.New, null);
        (_hasPassed, _completeness, ServerPort) = (false, 0, 0);
        _analysis = new TcpSequenceAnalysis();
    }

    /// <summary>A SYN with another starting point than the one that is known: the ports are used again.</summary>
    public bool IsReopenedBy(in Tcp tcp, bool isForward)
    {
        ref Flow flow = ref FlowOf(isForward);
        return tcp.IsSyn && !tcp.IsAck && flow.HasBase && flow.Base != tcp.SequenceNumber;
    }

    /// <summary>What the packet shows: the numbers before it is taken into account.</summary>
    public void Enter(in Tcp tcp, bool isForward, out TcpPacket packet)
    {
        ref Flow flow = ref FlowOf(isForward);
        ref Flow other = ref FlowOf(!isForward);
        if (tcp.IsSyn) ServerPort = tcp.IsAck ? tcp.SourcePort : tcp.DestinationPort;
        packet = default;
        // A SYN that is sent again is worth a look, even if nothing is found.
        packet.Findings.IsRemarkable = tcp.IsConnectionRequest && flow.HasBase;
        if (!tcp.IsUnrelated)
        {
            RestartNumbers(tcp, ref flow, ref packet);
            // The first packet of a direction that is no SYN shows sequence number 1, as if the SYN had been seen.
            flow.StartAt(tcp.SequenceNumber - 1);
            if (tcp.IsAck) other.StartAt(tcp.AcknowledgmentNumber - 1);
            packet.Closing = Closing(tcp, ref flow, in other);
            packet.IsFastOpenOffered = other.OffersFastOpen;
        }
        Relate(tcp, in flow, in other, ref packet);
    }

    /// <summary>The packet passes a second time: where the directions begin, and how windows are scaled, is known by now, unless a SYN tells otherwise.</summary>
    public void PassAgain(in Tcp tcp, bool isForward, ref TcpPacket packet)
    {
        ref Flow flow = ref FlowOf(isForward);
        if (!tcp.IsUnrelated) RestartNumbers(tcp, ref flow, ref packet);
        packet.Completeness = _completeness;
        // By now its first packet counts like any other.
        _completeness |= TcpCompleteness.Of(tcp, isFirst: false);
        if (tcp.IsConnectionRequest && packet.Findings.BytesInFlight == 0) packet.Findings.IsRemarkable = false;
        if (packet.IsRestart) packet.Findings.Flags |= TcpAnalysisFlags.ReusedPorts;
        Relate(tcp, in flow, in FlowOf(!isForward), ref packet);
    }

    private static void RestartNumbers(in Tcp tcp, ref Flow flow, ref TcpPacket packet)
    {
        packet.IsRestart = tcp is { IsSyn: true, IsAck: true } && flow.HasBase && flow.Base != tcp.SequenceNumber;
        if (tcp.IsSyn) flow.RestartAt(tcp.SequenceNumber);
    }

    private static void Relate(in Tcp tcp, in Flow flow, in Flow other, ref TcpPacket packet)
    {
        if (!tcp.IsUnrelated)
        {
            packet.RelativeSequence = tcp.SequenceNumber - flow.Base;
            packet.RelativeAcknowledgment = tcp.IsAck ? tcp.AcknowledgmentNumber - other.Base : tcp.AcknowledgmentNumber;
        }
        (packet.WindowScale, packet.OtherBase) = (flow.WindowScale, other.Base);
    }

    /// <summary>What any packet shows, whether or not its numbers can be taken for the connection's.</summary>
    public void Pass(in Tcp tcp, Timestamp time, ref TcpPacket packet)
    {
        bool isFirst = !_hasPassed;
        if (isFirst) (_first, _previous, _hasPassed) = (time, time, true);
        packet.Completeness = _completeness;
        packet.TimeRelative = time - _first;
        packet.TimeDelta = time - _previous;
        _previous = time;
        _completeness |= TcpCompleteness.Of(tcp, isFirst);
    }

    /// <summary>What its options say of the segments to come.</summary>
    public void Learn(in Tcp tcp, bool isForward)
    {
        ref Flow flow = ref FlowOf(isForward);
        ref Flow other = ref FlowOf(!isForward);
        int shift = tcp.HasOnlyTimestamps ? Unknown : WindowScaleOf(tcp);
        if (shift >= 0) flow.WindowScale = shift;
        if (tcp.IsConnectionRequest && tcp.HasData) flow.OffersFastOpen |= HasFastOpenCookie(tcp);
        // RFC 7323, 2.2: windows are scaled only if both sides said so. A SYN that is sent again takes nothing back.
        if (tcp.IsSyn && (flow.WindowScale == Unknown || tcp.IsAck && other.WindowScale == NoScaling)) (flow.WindowScale, other.WindowScale) = (NoScaling, NoScaling);
    }

    /// <inheritdoc cref="TcpSequenceAnalysis.Enter"/>
    public void Analyze(in Tcp tcp, bool isForward, bool findsAll, ref TcpPacket packet) =>
        _analysis.Enter(tcp.ToSegment(packet, findsAll), isForward, FlowOf(!isForward).WindowScale, findsAll, ref packet.Findings);

    /// <summary>The time of the handshake, as far as it is known by now.</summary>
    public Interval InitialRoundTrip => _analysis.InitialRoundTrip;

    /// <summary>The shift of windows if no SYN was seen.</summary>
    internal const int Unknown = -1;

    private const int NoScaling = -2;

    private static int WindowScaleOf(in Tcp tcp)
    {
        foreach (TcpOption option in tcp.Options)
        {
            if (option.TryGetWindowScale(out int shift)) return Math.Min(shift, TcpWindowScale.MaxShift);
        }
        return Unknown;
    }

    private static bool HasFastOpenCookie(in Tcp tcp)
    {
        foreach (TcpOption option in tcp.Options)
        {
            if (option.HasFastOpenCookie) return true;
        }
        return false;
    }

    private static TcpClosing Closing(in Tcp tcp, ref Flow flow, in Flow other)
    {
        if (!tcp.IsFin) return TcpClosing.None;
        if (flow.Closing == TcpClosing.None) flow.Closing = other.Closing == TcpClosing.None ? TcpClosing.Active : TcpClosing.Passive;
        return flow.Closing;
    }

    /// <summary>What is kept of a direction's messages.</summary>
    public StreamFlow StreamOf(bool isForward)
    {
        (StreamFlow forward, StreamFlow reverse) = _streams ??= StreamFlow.Pair(_framing);
        return isForward ? forward : reverse;
    }

    /// <summary>Whether the end of a direction will complete a message.</summary>
    public bool AwaitsEnd(bool isForward) => _streams is { } streams && (isForward ? streams.Forward : streams.Reverse).AwaitsEnd;

    private ref Flow FlowOf(bool isForward) => ref isForward ? ref _forward : ref _reverse;

    private struct Flow
    {
        public static Flow New => new() { WindowScale = Unknown };

        public uint Base;
        public bool HasBase;

        /// <summary>A SYN of the direction had data, and the cookie that lets the other side take them (RFC 7413).</summary>
        public bool OffersFastOpen;

        /// <summary>How the direction's first FIN closed it; those that are sent again say the same.</summary>
        public TcpClosing Closing;

        /// <summary>Bits to shift the window by; -1 if no SYN was seen, -2 if windows are not scaled.</summary>
        public int WindowScale;

        public void RestartAt(uint sequenceNumber) => (Base, HasBase) = (sequenceNumber, true);

        public void StartAt(uint sequenceNumber)
        {
            if (HasBase) return;
            (Base, HasBase) = (sequenceNumber, true);
        }
    }
}
