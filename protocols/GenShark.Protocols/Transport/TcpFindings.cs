namespace GenShark.Protocols;

/// <summary>What a segment turned out to be, held against those before it; named as in Wireshark.</summary>
[Flags]
internal enum TcpAnalysisFlags : ushort
{
    None = 0,
    ReusedPorts = 1,
    Retransmission = 1 << 1,
    FastRetransmission = 1 << 2,
    SpuriousRetransmission = 1 << 3,
    OutOfOrder = 1 << 4,
    LostSegment = 1 << 5,
    AckLostSegment = 1 << 6,
    WindowUpdate = 1 << 7,
    WindowFull = 1 << 8,
    KeepAlive = 1 << 9,
    KeepAliveAck = 1 << 10,
    ZeroWindowProbe = 1 << 11,
    ZeroWindow = 1 << 12,
    ZeroWindowProbeAck = 1 << 13,
}

/// <summary>What sequence analysis found out about a segment; zero is nothing.</summary>
internal struct TcpFindings
{
    public TcpAnalysisFlags Flags;

    /// <summary>The frame with the segment that this one acknowledges to its end.</summary>
    public int AcksFrame;

    public Interval AckRoundTrip;

    /// <summary>From the SYN to the acknowledgment that ends the handshake, as far as it is known by now.</summary>
    public Interval InitialRoundTrip;

    /// <summary>Sent, not acknowledged.</summary>
    public uint BytesInFlight;

    public uint PushBytesSent;

    /// <summary>How many times the acknowledgment was repeated.</summary>
    public int DuplicateAck;

    /// <summary>The frame with the acknowledgment that is repeated.</summary>
    public int DuplicateOf;

    /// <summary>How long the retransmission was waited for.</summary>
    public Interval Timeout;

    /// <summary>The frame that <see cref="Timeout"/> counts from.</summary>
    public int TimeoutFrame;

    /// <summary>There was something to find out, though nothing may have come of it.</summary>
    public bool IsRemarkable;

    /// <summary>Whether there is anything to show. The initial round trip alone is not.</summary>
    public readonly bool Any => IsRemarkable || Flags != 0 || AcksFrame != 0 || DuplicateAck != 0;

    public readonly bool Has(TcpAnalysisFlags flag) => (Flags & flag) != 0;

    /// <summary>How the data stand to those before: no other protocol sees them if they came before, or should have.</summary>
    public readonly StreamOrder Order =>
        Has(TcpAnalysisFlags.OutOfOrder) ? StreamOrder.Late :
        Has(TcpAnalysisFlags.SpuriousRetransmission) ? StreamOrder.Again :
        IsRepetition ? StreamOrder.Repeated : StreamOrder.Next;

    /// <summary>A retransmission that is shown as such instead of its data.</summary>
    public readonly bool IsRepetition => Has(TcpAnalysisFlags.Retransmission) && !Has(TcpAnalysisFlags.FastRetransmission | TcpAnalysisFlags.SpuriousRetransmission);
}
