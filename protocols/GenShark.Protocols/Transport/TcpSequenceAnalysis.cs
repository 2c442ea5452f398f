namespace GenShark.Protocols;

/// <summary>
/// Holds a connection's segments against each other as they pass: what was sent again, what is missing, what is acknowledged. The rules
/// are those of the Wireshark User's Guide, 7.5.
/// </summary>
internal sealed class TcpSequenceAnalysis
{
    private static readonly Interval s_reordering = new(0, 3_000_000), s_fastRetransmission = new(0, 20_000_000);

    private readonly TcpSender _forward = new(), _reverse = new();
    private Timestamp _lastSyn;
    private bool _hasSyn;

    /// <summary>From the last SYN to the first acknowledgment behind it; zero if not known.</summary>
    public Interval InitialRoundTrip { get; private set; }

    /// <param name="segment">The next segment.</param>
    /// <param name="isForward">Which of the two directions it goes.</param>
    /// <param name="windowShift">How far the other direction's windows are shifted; below zero if that is not known.</param>
    public TcpFindings Enter(in TcpSegment segment, bool isForward, int windowShift)
    {
        (TcpSender sender, TcpSender receiver) = isForward ? (_forward, _reverse) : (_reverse, _forward);
        if (segment.IsAck) receiver.IsComplete = true;
        bool isDuplicate = false;
        TcpAnalysisFlags flags = segment.IsRestart ? TcpAnalysisFlags.ReusedPorts : TcpAnalysisFlags.None;
        if (segment.Length == 1 && segment.Sequence == sender.Next && receiver is { HasSent: true, Window: 0 }) flags |= TcpAnalysisFlags.ZeroWindowProbe;
        else flags |= Compare(segment, sender, receiver, windowShift, out isDuplicate);
        if (segment.Acknowledgment != sender.Acknowledged) (sender.AcknowledgedFrame, sender.DuplicateAcks) = (segment.Frame, 0);
        else if (isDuplicate) sender.DuplicateAcks++;
        flags |= FindUnseen(segment, receiver);
        var findings = new TcpFindings { DuplicateAck = isDuplicate ? sender.DuplicateAcks : 0, DuplicateOf = isDuplicate ? sender.AcknowledgedFrame : 0 };
        if (segment.TakesNumbers && !segment.IsRestart && (flags & TcpAnalysisFlags.KeepAlive) == 0 && sender.Next != 0 && SequenceNumbers.IsAfter(sender.Next, segment.Sequence))
            flags |= ClassifyRepetition(segment, sender, receiver, ref findings);
        Advance(segment, sender, flags);
        TimeHandshake(segment);
        return Account(segment, sender, receiver, findings with { Flags = flags });
    }

    // What only the segment and the last ones of both directions tell.
    private static TcpAnalysisFlags Compare(in TcpSegment segment, TcpSender sender, TcpSender receiver, int windowShift, out bool isDuplicate)
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

    // An acknowledgment of what was never seen; what was sent meanwhile may be acknowledged next.
    private static TcpAnalysisFlags FindUnseen(in TcpSegment segment, TcpSender receiver)
    {
        if (!segment.IsAck || receiver.Acknowledgeable == 0 || !SequenceNumbers.IsAfter(segment.Acknowledgment, receiver.Acknowledgeable)) return TcpAnalysisFlags.None;
        receiver.Acknowledgeable = SequenceNumbers.IsAfter(segment.Acknowledgment, receiver.Next) ? segment.Acknowledgment : receiver.Next;
        receiver.IsComplete = false;
        return TcpAnalysisFlags.AckLostSegment;
    }

    private TcpAnalysisFlags ClassifyRepetition(in TcpSegment segment, TcpSender sender, TcpSender receiver, ref TcpFindings findings)
    {
        if (segment.Length > 0 && receiver.Acknowledged != 0 && !SequenceNumbers.IsAfter(segment.DataEnd, receiver.Acknowledged))
            return TcpAnalysisFlags.SpuriousRetransmission | TcpAnalysisFlags.Retransmission;
        if (receiver.DuplicateAcks >= 2 && receiver.Acknowledged == segment.Sequence && segment.Time - receiver.LastTime < s_fastRetransmission)
            return TcpAnalysisFlags.FastRetransmission | TcpAnalysisFlags.Retransmission;
        Interval reordering = InitialRoundTrip != default ? InitialRoundTrip : s_reordering;
        if (segment.Time - sender.NextTime < reordering && segment.Next != sender.Next) return TcpAnalysisFlags.OutOfOrder;
        (int frame, Timestamp time) = sender.TryGetOldest(out int oldest, out Timestamp sent) ? (oldest, sent) : (sender.NextFrame, sender.NextTime);
        Interval timeout = segment.Time - time;
        if (timeout != default) findings = findings with { Timeout = timeout, TimeoutFrame = frame };
        return TcpAnalysisFlags.Retransmission;
    }

    private static void Advance(in TcpSegment segment, TcpSender sender, TcpAnalysisFlags flags)
    {
        if (segment.IsRestart) sender.Forget();
        bool isProbe = (flags & TcpAnalysisFlags.ZeroWindowProbe) != 0;
        if (!isProbe && (sender.Next == 0 || SequenceNumbers.IsAfter(segment.Next, sender.Next))) (sender.Next, sender.NextFrame, sender.NextTime) = (segment.Next, segment.Frame, segment.Time);
        bool follows = sender.Acknowledgeable == 0 || segment.Sequence == sender.Acknowledgeable;
        if (!isProbe && follows && SequenceNumbers.IsAfter(sender.Next, sender.Acknowledgeable)) sender.Acknowledgeable = sender.Next;
        (sender.Window, sender.HasSent, sender.LastTime, sender.LastFlags) = (segment.Window, true, segment.Time, flags);
        sender.SelectivelyAcknowledged = segment.SelectivelyAcknowledged;
        if (segment.IsAck) sender.Acknowledged = segment.Acknowledgment;
        if (segment.TakesNumbers) sender.Wait(segment);
    }

    private void TimeHandshake(in TcpSegment segment)
    {
        if (segment is { IsSyn: true, IsAck: false }) (_lastSyn, _hasSyn) = (segment.Time, segment.Time != default);
        else if (_hasSyn && InitialRoundTrip == default && segment is { IsAck: true, IsSyn: false }) InitialRoundTrip = segment.Time - _lastSyn;
    }

    // What is acknowledged, and what is not yet.
    private TcpFindings Account(in TcpSegment segment, TcpSender sender, TcpSender receiver, TcpFindings findings)
    {
        if (segment.IsAck && receiver.TryAcknowledge(segment.Acknowledgment, out int frame, out Timestamp time))
            findings = findings with { AcksFrame = frame, AckRoundTrip = segment.Time - time };
        if (segment.Length > 0 && sender.IsComplete)
        {
            uint push = sender.CountPush(segment);
            long inFlight = (long)sender.BytesWaiting - receiver.SelectivelyAcknowledged;
            if (inFlight is > 0 and < int.MaxValue) findings = findings with { BytesInFlight = (uint)inFlight, PushBytesSent = push };
        }
        return findings with { InitialRoundTrip = InitialRoundTrip };
    }
}
