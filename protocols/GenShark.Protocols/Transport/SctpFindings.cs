using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows what other packets tell of numbers: which were sent again, which acknowledged, and when.</summary>
[PartOf<Sctp>]
[DeclareField("sctp.data_rtt", "The RTT to SACK was", FieldType.RelativeTime, Unit = " seconds")]
[DeclareField("sctp.sack_rtt", "The RTT since DATA was", FieldType.RelativeTime, Unit = " seconds")]
[DeclareField("sctp.retransmission_time", "Retransmitted after", FieldType.RelativeTime, Unit = " seconds")]
[DeclareField("sctp.retransmission", "This TSN is a retransmission of one in frame", FieldType.FrameNumber)]
[DeclareField("sctp.retransmitted", "This TSN is retransmitted in frame", FieldType.FrameNumber)]
[DeclareField("sctp.retransmitted_count", "TSN was retransmitted this many times", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.acked", "This chunk is acked in frame", FieldType.FrameNumber)]
[DeclareField("sctp.ack", "Acknowledges TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.ack_frame", "Acknowledges TSN in frame", FieldType.FrameNumber)]
[DeclareField("sctp.retransmitted_after_ack", "Chunk was acked prior to retransmission", FieldType.FrameNumber)]
[DeclareField("sctp.retransmission.expert", "Retransmitted TSN", FieldType.None)]
[DeclareField("sctp.retransmitted_after_ack.expert", "This TSN was acked prior to this retransmission (reneged ack?).", FieldType.None)]
[DeclareField("sctp.retransmission.more_than_twice", "This TSN was retransmitted more than 2 times.", FieldType.None)]
public readonly ref partial struct SctpFindings
{
    private const int ManyRepetitions = 2;

    /// <summary>What is known of a chunk of data, below its number.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="s">The chunk.</param>
    /// <param name="sent">The chunk.</param>
    internal static void ShowSent(Dissection d, in Slice s, SctpSent sent)
    {
        d.Open();
        if (sent.IsRepeated && sent.Tsn.Frame != d.Frame.Number) ShowRepetition(d, s, sent);
        else if (sent.Tsn.Repetitions is { } repetitions && d.Session.IsSecondPass) ShowRepetitions(d, s, repetitions);
        if (sent.Tsn.AcknowledgedIn is > 0 and var frame && (sent.AcknowledgedIn > 0 || d.Session.IsSecondPass))
        {
            d.Number(SctpFields.Acked, s, 0, 0, (ulong)frame, NodeFlags.Generated);
            d.Open();
            d.Time(SctpFields.DataRtt, s, 0, 0, sent.Tsn.RoundTrip, NodeFlags.Generated);
            d.Close();
        }
        d.Close();
    }

    private static void ShowRepetition(Dissection d, in Slice s, SctpSent sent)
    {
        d.Number(SctpFields.Retransmission, s, 0, 0, (ulong)sent.Tsn.Frame, NodeFlags.Generated);
        d.Open();
        d.BeginText().Append("Retransmitted TSN");
        d.Expert(SctpFields.RetransmissionExpert, s, Severity.Note, ExpertGroup.Sequence);
        d.Time(SctpFields.RetransmissionTime, s, 0, 0, sent.After, NodeFlags.Generated);
        if (sent.AcknowledgedIn > 0)
        {
            d.Number(SctpFields.RetransmittedAfterAck, s, 0, 0, (ulong)sent.AcknowledgedIn, NodeFlags.Generated);
            Label(d)?.Append($"This TSN was acked (in frame {sent.AcknowledgedIn}) prior to this retransmission (reneged ack?)");
            EndLabel(d);
            d.Open();
            d.BeginText().Append("This TSN was acked prior to this retransmission (reneged ack?).");
            d.Expert(SctpFields.RetransmittedAfterAckExpert, s, Severity.Warning, ExpertGroup.Sequence);
            d.Close();
        }
        d.Close();
    }

    private static void ShowRepetitions(Dissection d, in Slice s, List<(int Frame, Interval After)> repetitions)
    {
        d.Number(SctpFields.RetransmittedCount, s, 0, 0, (ulong)repetitions.Count, NodeFlags.Generated);
        Label(d)?.Append($"This TSN was retransmitted {repetitions.Count} time{SctpTitle.Plural(repetitions.Count)}");
        EndLabel(d);
        d.Open();
        if (repetitions.Count > ManyRepetitions)
        {
            d.BeginText().Append("This TSN was retransmitted more than 2 times.");
            d.Expert(SctpFields.RetransmissionMoreThanTwice, s, Severity.Warning, ExpertGroup.Sequence);
        }
        foreach ((int frame, Interval after) in repetitions)
        {
            d.Number(SctpFields.Retransmitted, s, 0, 0, (ulong)frame, NodeFlags.Generated);
            Label(d)?.Append($"This TSN was retransmitted in frame {frame} ({after.Seconds}.{after.Nanoseconds:d9} seconds after this frame)");
            EndLabel(d);
        }
        d.Close();
    }

    /// <summary>What a chunk acknowledges first, below what acknowledges it.</summary>
    internal static void ShowReceived(Dissection d, in Slice s, SctpReceived received, int block)
    {
        if (received.Acknowledged is not { } acknowledged || received.Block != block) return;
        d.Open();
        foreach (SctpTsn tsn in acknowledged)
        {
            d.Number(SctpFields.Ack, s, 0, 0, (ulong)tsn.Tsn, NodeFlags.Generated);
            d.Open();
            d.Number(SctpFields.AckFrame, s, 0, 0, (ulong)tsn.Frame, NodeFlags.Generated);
            d.Time(SctpFields.SackRtt, s, 0, 0, tsn.RoundTrip, NodeFlags.Generated);
            d.Close();
        }
        d.Close();
    }

    private static TextBuilder? Label(Dissection d) => d.WantsTextOf(d.LastNode) ? d.BeginText() : null;

    private static void EndLabel(Dissection d)
    {
        if (d.WantsTextOf(d.LastNode)) d.EndText(d.LastNode);
    }
}
