namespace GenShark.Protocols;

/// <summary>Shows what sequence analysis found: Wireshark's tree <c>SEQ/ACK analysis</c> and what it puts before the Info column.</summary>
internal static class TcpAnalysisNodes
{
    // In the order in which they stand in the tree.
    private static readonly Finding[] s_findings =
    [
        new(TcpAnalysisFlags.ReusedPorts, TcpFields.AnalysisReusedPorts, Severity.Note, "Port numbers reused",
            "A new tcp session is started with the same ports as an earlier session in this trace"),
        new(TcpAnalysisFlags.FastRetransmission, TcpFields.AnalysisFastRetransmission, Severity.Note, "Fast Retransmission", "This frame is a (suspected) fast retransmission"),
        new(TcpAnalysisFlags.SpuriousRetransmission, TcpFields.AnalysisSpuriousRetransmission, Severity.Note, "Spurious Retransmission",
            "This frame is a (suspected) spurious retransmission"),
        new(TcpAnalysisFlags.Retransmission, TcpFields.AnalysisRetransmission, Severity.Note, "Retransmission", "This frame is a (suspected) retransmission"),
        new(TcpAnalysisFlags.OutOfOrder, TcpFields.AnalysisOutOfOrder, Severity.Warning, "Out-Of-Order", "This frame is a (suspected) out-of-order segment"),
        new(TcpAnalysisFlags.LostSegment, TcpFields.AnalysisLostSegment, Severity.Warning, "Previous segment not captured",
            "Previous segment(s) not captured (common at capture start)"),
        new(TcpAnalysisFlags.AckLostSegment, TcpFields.AnalysisAckLostSegment, Severity.Warning, "ACKed unseen segment",
            "ACKed segment that wasn't captured (common at capture start)"),
        new(TcpAnalysisFlags.WindowUpdate, TcpFields.AnalysisWindowUpdate, Severity.Chat, "Window Update", "TCP window update"),
        new(TcpAnalysisFlags.WindowFull, TcpFields.AnalysisWindowFull, Severity.Warning, "Window Full", "TCP window specified by the receiver is now completely full"),
        new(TcpAnalysisFlags.KeepAlive, TcpFields.AnalysisKeepAlive, Severity.Note, "Keep-Alive", "TCP keep-alive segment"),
        new(TcpAnalysisFlags.KeepAliveAck, TcpFields.AnalysisKeepAliveAck, Severity.Note, "Keep-Alive ACK", "ACK to a TCP keep-alive segment"),
        new(TcpAnalysisFlags.ZeroWindowProbe, TcpFields.AnalysisZeroWindowProbe, Severity.Note, "ZeroWindowProbe", "TCP Zero Window Probe"),
        new(TcpAnalysisFlags.ZeroWindow, TcpFields.AnalysisZeroWindow, Severity.Warning, "ZeroWindow", "TCP Zero Window segment"),
        new(TcpAnalysisFlags.ZeroWindowProbeAck, TcpFields.AnalysisZeroWindowProbeAck, Severity.Note, "ZeroWindowProbeAck", "ACK to a TCP Zero Window Probe"),
    ];

    public static void Show(Dissection d, in Slice s, in TcpFindings findings)
    {
        d.Node(TcpFields.Analysis, s, 0, 0, NodeFlags.Generated);
        d.Open();
        ShowFrame(d, s, TcpFields.AnalysisAcksFrame, findings.AcksFrame);
        ShowTime(d, s, TcpFields.AnalysisAckRtt, findings.AckRoundTrip);
        ShowTime(d, s, TcpFields.AnalysisInitialRtt, findings.InitialRoundTrip);
        if (findings.BytesInFlight > 0)
        {
            d.Number(TcpFields.AnalysisBytesInFlight, s, 0, 0, (ulong)findings.BytesInFlight, NodeFlags.Generated);
            d.Number(TcpFields.AnalysisPushBytesSent, s, 0, 0, (ulong)findings.PushBytesSent, NodeFlags.Generated);
        }
        if (findings.Flags != 0 || findings.DuplicateAck > 0) ShowFlags(d, s, findings);
        if (findings.DuplicateAck > 0) ShowDuplicate(d, s, findings);
        d.Close();
        if (d.WantsColumns) WriteInfo(d, findings);
    }

    // What is remarkable stands before the Info column; the protocols above keep it.
    private static void WriteInfo(Dissection d, in TcpFindings findings)
    {
        foreach (Finding finding in s_findings)
        {
            // That it is one at all goes without saying.
            if (!findings.Has(finding.Flag) || finding.Flag == TcpAnalysisFlags.Retransmission && !findings.IsRepetition) continue;
            d.BeginText().Append($"[TCP {finding.Short}] ");
            d.PrependInfo();
        }
        if (findings.DuplicateAck == 0) return;
        d.BeginText().Append($"[TCP Dup ACK {findings.DuplicateOf}#{findings.DuplicateAck}] ");
        d.PrependInfo();
    }

    private static void ShowFlags(Dissection d, in Slice s, in TcpFindings findings)
    {
        d.Node(TcpFields.AnalysisFlags, s, 0, 0, NodeFlags.Generated);
        d.Open();
        foreach (Finding finding in s_findings)
        {
            if (!findings.Has(finding.Flag)) continue;
            if (d.WantsExpert(finding.Field))
            {
                d.BeginText().Append(finding.Message);
                d.Expert(finding.Field, s, finding.Severity, ExpertGroup.Sequence);
            }
            if (finding.Flag != TcpAnalysisFlags.Retransmission || findings.TimeoutFrame == 0) continue;
            ShowTime(d, s, TcpFields.AnalysisRto, findings.Timeout);
            ShowFrame(d, s, TcpFields.AnalysisRtoFrame, findings.TimeoutFrame);
        }
        if (findings.DuplicateAck > 0)
        {
            int node = d.Node(TcpFields.AnalysisDuplicateAck, s, 0, 0, NodeFlags.Generated);
            if (d.WantsText)
            {
                d.BeginText().Append("This is a TCP duplicate ack");
                d.EndText(node);
            }
        }
        d.Close();
    }

    private static void ShowDuplicate(Dissection d, in Slice s, in TcpFindings findings)
    {
        d.Number(TcpFields.AnalysisDuplicateAckNum, s, 0, 0, (ulong)findings.DuplicateAck, NodeFlags.Generated);
        d.Number(TcpFields.AnalysisDuplicateAckFrame, s, 0, 0, (ulong)findings.DuplicateOf, NodeFlags.Generated);
        d.Open();
        if (d.WantsExpert(TcpFields.AnalysisDuplicateAck))
        {
            d.BeginText().Append($"Duplicate ACK (#{findings.DuplicateAck})");
            d.Expert(TcpFields.AnalysisDuplicateAck, s, Severity.Note, ExpertGroup.Sequence);
        }
        d.Close();
    }

    private static void ShowFrame(Dissection d, in Slice s, int field, int frame)
    {
        if (frame > 0) d.Number(field, s, 0, 0, (ulong)frame, NodeFlags.Generated);
    }

    private static void ShowTime(Dissection d, in Slice s, int field, Interval time)
    {
        if (time != default) d.Time(field, s, 0, 0, time, NodeFlags.Generated);
    }

    /// <param name="Field">Its number.</param>
    /// <param name="Short">In the Info column.</param>
    /// <param name="Message">In the tree.</param>
    private sealed record Finding(TcpAnalysisFlags Flag, int Field, Severity Severity, string Short, string Message);
}
