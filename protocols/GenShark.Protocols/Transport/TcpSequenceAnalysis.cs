namespace GenShark.Protocols;

/// <summary>
/// Holds a connection's segments against each other as they pass: what was sent again, what is missing, what is acknowledged. The rules
/// are those of the Wireshark User's Guide, 7.5.
/// </summary>
internal struct TcpSequenceAnalysis()
{
    private static readonly Interval s_reordering = new(0, 3_000_000), s_fastRetransmission = new(0, 20_000_000);

    /// <summary>Sequence numbers wrapped around: more is no measure any more.</summary>
    private const int MaxInFlight = 2_000_000_000;

    private TcpSender _forward = new(), _reverse = new();
    private Timestamp _lastSyn;
    private bool _hasSyn;

    /// <summary>From the last SYN to the first acknowledgment behind it; zero if not known.</summary>
    public Interval InitialRoundTrip { readonly get; private set; }

    /// <summary>Holds a segment against those before it.</summary>
    /// <param name="segment">The next segment.</param>
    /// <param name="isForward">Which of the two directions it goes.</param>
    /// <param name="windowShift">How far the other direction's windows are shifted; below zero if that is not known.</param>
    /// <param name="findsAll">False if no more matters than whether its data came before; nothing is kept then of what waits for acknowledgments.</param>
    /// <param name="findings">What comes of it.</param>
    public void Enter(in TcpSegment segment, bool isForward, int windowShift, bool findsAll, ref TcpFindings findings)
    {
        ref TcpSender sender = ref isForward ? ref _forward : ref _reverse, receiver = ref isForward ? ref _reverse : ref _forward;
        if (segment.IsAck) receiver.IsComplete = true;
        // A client that begins once more begins behind what was sent without a gap, as tshark has it.
        if (segment is { IsSyn: true, IsAck: false } && sender.Acknowledgeable != 0) sender.Next = sender.Acknowledgeable;
        bool isDuplicate = false;
        TcpAnalysisFlags flags = segment.IsRestart ? TcpAnalysisFlags.ReusedPorts : TcpAnalysisFlags.None;
        if (segment.Length == 1 && segment.Sequence == sender.Next && receiver is { HasSent: true, Window: 0 }) flags |= TcpAnalysisFlags.ZeroWindowProbe;
        else flags |= Compare(segment, ref sender, receiver, windowShift, out isDuplicate);
        if (segment.Acknowledgment != sender.Acknowledged) (sender.AcknowledgedFrame, sender.DuplicateAcks) = (segment.Frame, 0);
        else if (isDuplicate) sender.DuplicateAcks++;
        if (isDuplicate) (findings.DuplicateAck, findings.DuplicateOf) = (sender.DuplicateAcks, sender.AcknowledgedFrame);
        if (AcknowledgesUnseen(segment, receiver))
        {
            TcpAnalysisFlags unseen = TellUnseen(ref receiver);
            if (findsAll) (findings.IsRemarkable, flags) = (true, flags | unseen);
        }
        if ((flags & TcpAnalysisFlags.KeepAlive) == 0) flags |= ClassifyRepetition(segment, sender, receiver, ref findings);
        Advance(segment, ref sender, flags);
        findings.Flags = flags;
        TimeHandshake(segment);
        if (!findsAll) return;
        if (segment.TakesNumbers) sender.Wait(segment);
        Account(segment, ref sender, ref receiver, ref findings);
        findings.InitialRoundTrip = InitialRoundTrip;
    }

    // What only the segment and the last ones of both directions tell.
    private static TcpAnalysisFlags Compare(in TcpSegment segment, ref TcpSender sender, in TcpSender receiver, int windowShift, out bool isDuplicate)
    {
        var flags = TcpAnalysisFlags.None;
        isDuplicate = false;
        if (sender.Next != 0 && !segment.IsReset && SequenceNumbers.IsAfter(segment.Sequence, sender.Next))
        {
            flags |= TcpAnalysisFlags.LostSegment;
            sender.IsComplete = false;
        }
        if (segment.IsControl) return flags;
        if (segment.Window == 0) flags |= TcpAnalysisFlags.ZeroWindow;
        if (segment.Length <= 1 && sender.Next != 0 && segment.Sequence == sender.Next - 1) flags |= TcpAnalysisFlags.KeepAlive;
        if (segment.Length > 0)
        {
            bool fills = windowShift != TcpConversation.Unknown && segment.DataEnd == receiver.Acknowledged + ((uint)receiver.Window << Math.Max(0, windowShift));
            return fills ? flags | TcpAnalysisFlags.WindowFull : flags;
        }
        if (segment.Sequence != sender.Next || segment.Acknowledgment != sender.Acknowledged) return flags;
        if (segment.Window != sender.Window) return segment.Window == 0 ? flags : flags | TcpAnalysisFlags.WindowUpdate;
        if (segment.Window == 0) return (receiver.LastFlags & TcpAnalysisFlags.ZeroWindowProbe) != 0 ? flags | TcpAnalysisFlags.ZeroWindowProbeAck : flags;
        if ((receiver.LastFlags & TcpAnalysisFlags.KeepAlive) != 0) return flags | TcpAnalysisFlags.KeepAliveAck;
        isDuplicate = true;
        return flags;
    }

    private static bool AcknowledgesUnseen(in TcpSegment segment, in TcpSender receiver) =>
        segment.IsAck && receiver.Acknowledgeable != 0 && SequenceNumbers.IsAfter(segment.Acknowledgment, receiver.Acknowledgeable);

    // What was sent behind a gap may be acknowledged next. Where nothing was sent, the same is not told again before the sender goes on.
    private static TcpAnalysisFlags TellUnseen(ref TcpSender receiver)
    {
        bool isBehindGap = receiver.Acknowledgeable != receiver.Next;
        bool isTold = !isBehindGap && receiver.UnseenAt == receiver.Acknowledged;
        if (!isBehindGap) receiver.UnseenAt = receiver.Acknowledged;
        receiver.Acknowledgeable = receiver.Next;
        return isTold ? TcpAnalysisFlags.None : TcpAnalysisFlags.AckLostSegment;
    }

    private readonly TcpAnalysisFlags ClassifyRepetition(in TcpSegment segment, in TcpSender sender, in TcpSender receiver, ref TcpFindings findings)
    {
        // One byte before new data is a keep-alive's, or a probe's.
        if (segment.Length > 1 && segment.Sequence == sender.Next - 1) return TcpAnalysisFlags.None;
        if (segment.Length > 0 && receiver.Acknowledged != 0 && !SequenceNumbers.IsAfter(segment.DataEnd, receiver.Acknowledged))
            return TcpAnalysisFlags.SpuriousRetransmission | TcpAnalysisFlags.Retransmission;
        if (!segment.TakesNumbers || sender.Next == 0 || !SequenceNumbers.IsAfter(sender.Next, segment.Sequence)) return TcpAnalysisFlags.None;
        if (receiver.DuplicateAcks >= 2 && receiver.Acknowledged == segment.Sequence && IsWithin(s_fastRetransmission, receiver.LastTime, segment.Time))
            return TcpAnalysisFlags.FastRetransmission | TcpAnalysisFlags.Retransmission;
        Interval reordering = InitialRoundTrip != default ? InitialRoundTrip : s_reordering;
        if (IsWithin(reordering, sender.NextTime, segment.Time) && segment.Next != sender.Next) return TcpAnalysisFlags.OutOfOrder;
        (int frame, Timestamp time) = sender.TryGetOldest(out int oldest, out Timestamp sent) ? (oldest, sent) : (sender.NextFrame, sender.NextTime);
        Interval timeout = segment.Time - time;
        if (timeout != default) (findings.Timeout, findings.TimeoutFrame) = (timeout, frame);
        return TcpAnalysisFlags.Retransmission;
    }

    // Times that go backwards are within no limit.
    private static bool IsWithin(Interval limit, Timestamp since, Timestamp now) => now - since < limit && now - since >= default(Interval);

    private static void Advance(in TcpSegment segment, ref TcpSender sender, TcpAnalysisFlags flags)
    {
        bool isProbe = (flags & TcpAnalysisFlags.ZeroWindowProbe) != 0;
        if (!isProbe && (sender.Next == 0 || SequenceNumbers.IsAfter(segment.Next, sender.Next))) (sender.Next, sender.NextFrame, sender.NextTime) = (segment.Next, segment.Frame, segment.Time);
        bool follows = sender.Acknowledgeable == 0 || segment.Sequence == sender.Acknowledgeable;
        // As in tshark what does not wait for an acknowledgment is none that can be acknowledged.
        if (!isProbe && follows && !sender.IsFull) sender.Acknowledgeable = sender.Next;
        (sender.Window, sender.HasSent, sender.LastTime, sender.LastFlags) = (segment.Window, true, segment.Time, flags);
        sender.SelectivelyAcknowledged = segment.SelectivelyAcknowledged;
        sender.Acknowledged = segment.Acknowledgment;
    }

    private void TimeHandshake(in TcpSegment segment)
    {
        if (segment is { IsSyn: true, IsAck: false }) (_lastSyn, _hasSyn) = (segment.Time, segment.Time != default);
        else if (_hasSyn && InitialRoundTrip == default && segment is { IsAck: true, IsSyn: false }) InitialRoundTrip = segment.Time - _lastSyn;
    }

    // What is acknowledged, and what is not yet.
    private static void Account(in TcpSegment segment, ref TcpSender sender, ref TcpSender receiver, ref TcpFindings findings)
    {
        if (receiver.TryAcknowledge(segment.Acknowledgment, out int frame, out Timestamp time))
            (findings.AcksFrame, findings.AckRoundTrip) = (frame, segment.Time - time);
        if (segment is not { Length: > 0, CountsInFlight: true } || !sender.IsComplete) return;
        uint push = sender.CountPush(segment);
        // A SYN and a FIN take numbers, but are no bytes.
        long sent = segment.CountsBySequence ? (int)(sender.Next - receiver.Acknowledged) : sender.BytesWaiting;
        long inFlight = sent - receiver.SelectivelyAcknowledged - (segment.Next - segment.DataEnd);
        findings.IsRemarkable = true;
        if (inFlight is > 0 and < MaxInFlight) (findings.BytesInFlight, findings.PushBytesSent) = ((uint)inFlight, push);
    }
}
