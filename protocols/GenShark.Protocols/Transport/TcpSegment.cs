namespace GenShark.Protocols;

/// <summary>What sequence analysis looks at of a segment. Numbers are as they stand in the header, the acknowledgment's without the ACK flag too.</summary>
internal readonly record struct TcpSegment(int Frame, Timestamp Time, uint Sequence, uint Acknowledgment, uint Length, ushort Window, TcpControl Control)
{
    /// <summary>The sequence number from which the direction's numbers are counted for now.</summary>
    public uint Base { get; init; }

    /// <summary>Bytes in the blocks that the segment selectively acknowledges (RFC 2018).</summary>
    public uint SelectivelyAcknowledged { get; init; }

    /// <summary>Whether the bytes in flight shall be counted.</summary>
    public bool CountsInFlight { get; init; }

    /// <summary>Whether the bytes in flight are those between the acknowledgment and the last number sent, not those of segments that wait.</summary>
    public bool CountsBySequence { get; init; }

    /// <summary>A SYN that begins elsewhere than the one before it.</summary>
    public bool IsRestart { get; init; }

    public bool IsAck => (Control & TcpControl.Ack) != 0;
    public bool IsSyn => (Control & TcpControl.Syn) != 0;
    public bool IsReset => (Control & TcpControl.Rst) != 0;
    public bool IsPush => (Control & TcpControl.Psh) != 0;

    /// <summary>Opens, closes or resets the connection.</summary>
    public bool IsControl => (Control & (TcpControl.Syn | TcpControl.Fin | TcpControl.Rst)) != 0;

    /// <summary>Takes sequence numbers: has data, or opens or closes the connection.</summary>
    public bool TakesNumbers => Length > 0 || (Control & (TcpControl.Syn | TcpControl.Fin)) != 0;

    /// <summary>The sequence number behind the segment; a SYN and a FIN take one (RFC 9293, 3.4).</summary>
    public uint Next => DataEnd + ((Control & (TcpControl.Syn | TcpControl.Fin)) != 0 ? 1u : 0);

    /// <summary>The sequence number behind the data.</summary>
    public uint DataEnd => Sequence + Length;
}

/// <summary>The control bits of RFC 9293, 3.1, at their places.</summary>
[Flags]
internal enum TcpControl : ushort
{
    Fin = 1,
    Syn = 2,
    Rst = 4,
    Psh = 8,
    Ack = 16,
}
