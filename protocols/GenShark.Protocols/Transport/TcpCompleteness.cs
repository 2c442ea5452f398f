namespace GenShark.Protocols;

/// <summary>Which parts of a connection have been seen: bits that Wireshark sums up as tcp.completeness.</summary>
internal static class TcpCompleteness
{
    private const byte Syn = 1, SynAck = 2, Ack = 4, Data = 8, Fin = 16, Rst = 32;

    /// <summary>The bits that a packet adds. Of a connection's first packet only a SYN counts, and later ones don't make up for it.</summary>
    public static byte Of(in Tcp tcp, bool isFirst)
    {
        if (tcp.IsHeaderTooShort) return 0;
        if (isFirst) return !tcp.IsSyn || tcp.IsAck ? (byte)0 : (byte)(Syn | (tcp.HasData ? Data : 0));
        // How much a packet holds that a monitor sampled is not known.
        bool hasData = tcp.HasData && tcp.Slice.Dissection is not { IsSampled: true };
        int bits = !tcp.IsAck ? 0 : tcp.IsSyn ? SynAck : hasData ? Data : Ack;
        if (tcp.IsFin && tcp.IsAck) bits |= Fin;
        if (tcp.IsRst) bits |= Rst;
        return (byte)bits;
    }

    /// <summary>Writes the bits as tshark does: <c>Complete, WITH_DATA (31)</c>.</summary>
    public static void Write(TextBuilder text, ulong value)
    {
        bool isClosed = (value & (Fin | Rst)) != 0;
        text.Append((value & 7, value & Data, isClosed) switch
        {
            (1, 0, false) => "Incomplete, SYN_SENT",
            (3, 0, false) => "Incomplete, CLIENT_ESTABLISHED",
            (7, 0, false) => "Incomplete, ESTABLISHED",
            (7, Data, false) => "Incomplete, DATA",
            (7, 0, true) => "Complete, NO_DATA",
            (7, Data, true) => "Complete, WITH_DATA",
            _ => "Incomplete",
        }).Append($" ({value})");
    }
}
