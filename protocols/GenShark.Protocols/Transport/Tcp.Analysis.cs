namespace GenShark.Protocols;

// What is computed of the connection.
[DeclareField("tcp.analysis", "SEQ/ACK analysis", FieldType.None)]
[DeclareField("tcp.analysis.acks_frame", "This is an ACK to the segment in frame", FieldType.FrameNumber)]
[DeclareField("tcp.analysis.ack_rtt", "The RTT to ACK the segment was", FieldType.RelativeTime, Unit = " seconds")]
[DeclareField("tcp.analysis.initial_rtt", "iRTT", FieldType.RelativeTime, Unit = " seconds")]
[DeclareField("tcp.analysis.bytes_in_flight", "Bytes in flight", FieldType.UInt32, Base.Dec)]
[DeclareField("tcp.analysis.push_bytes_sent", "Bytes sent since last PSH flag", FieldType.UInt32, Base.Dec)]
[DeclareField("tcp.analysis.flags", "TCP Analysis Flags", FieldType.None)]
[DeclareField("tcp.analysis.duplicate_ack", "Duplicate ACK", FieldType.None)]
[DeclareField("tcp.analysis.duplicate_ack_num", "Duplicate ACK #", FieldType.UInt32, Base.Dec)]
[DeclareField("tcp.analysis.duplicate_ack_frame", "Duplicate to the ACK in frame", FieldType.FrameNumber)]
[DeclareField("tcp.analysis.rto", "The RTO for this segment was", FieldType.RelativeTime, Unit = " seconds")]
[DeclareField("tcp.analysis.rto_frame", "RTO based on delta from frame", FieldType.FrameNumber)]
[DeclareField("tcp.analysis.reused_ports", "A new tcp session is started with the same ports as an earlier session in this trace", FieldType.None)]
[DeclareField("tcp.analysis.retransmission", "This frame is a (suspected) retransmission", FieldType.None)]
[DeclareField("tcp.analysis.fast_retransmission", "This frame is a (suspected) fast retransmission", FieldType.None)]
[DeclareField("tcp.analysis.spurious_retransmission", "This frame is a (suspected) spurious retransmission", FieldType.None)]
[DeclareField("tcp.analysis.out_of_order", "This frame is a (suspected) out-of-order segment", FieldType.None)]
[DeclareField("tcp.analysis.lost_segment", "Previous segment(s) not captured (common at capture start)", FieldType.None)]
[DeclareField("tcp.analysis.ack_lost_segment", "ACKed segment that wasn't captured (common at capture start)", FieldType.None)]
[DeclareField("tcp.analysis.window_update", "TCP window update", FieldType.None)]
[DeclareField("tcp.analysis.window_full", "TCP window specified by the receiver is now completely full", FieldType.None)]
[DeclareField("tcp.analysis.keep_alive", "TCP keep-alive segment", FieldType.None)]
[DeclareField("tcp.analysis.keep_alive_ack", "ACK to a TCP keep-alive segment", FieldType.None)]
[DeclareField("tcp.analysis.zero_window_probe", "TCP Zero Window Probe", FieldType.None)]
[DeclareField("tcp.analysis.zero_window", "TCP Zero Window segment", FieldType.None)]
[DeclareField("tcp.analysis.zero_window_probe_ack", "ACK to a TCP Zero Window Probe", FieldType.None)]
public readonly ref partial struct Tcp
{
    /// <summary>As sequence analysis takes it.</summary>
    /// <param name="packet">What is known of it so far.</param>
    /// <param name="isWhole">False if nothing will be found out of what waits for acknowledgments.</param>
    internal TcpSegment ToSegment(in TcpPacket packet, bool isWhole) => new(
        Dissection!.Frame.Number, Dissection.Frame.Time, SequenceNumber, AcknowledgmentNumber, SegmentLength, Window, (TcpControl)Flags)
    {
        Base = SequenceNumber - packet.RelativeSequence,
        SelectivelyAcknowledged = isWhole ? SelectivelyAcknowledged : 0,
        CountsInFlight = isWhole && Preferences is not { TrackBytesInFlight: false },
        CountsBySequence = isWhole && Preferences is { BifSeqBased: true },
        IsRestart = packet.IsRestart,
    };

    private uint SelectivelyAcknowledged
    {
        get
        {
            uint size = 0;
            if (HasOnlyTimestamps) return size;
            foreach (TcpOption option in Options) size += option.SelectivelyAcknowledged;
            return size;
        }
    }

    private ref readonly TcpFindings Findings => ref Conversations.Packet.Findings;
}
