using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows frames that steer a connection, and hold but a few numbers (RFC 9000, 19).</summary>
internal readonly ref struct QuicControlNodes(Dissection d, Slice s)
{
    private const int TokenSize = 16, PathDataSize = 8;

    private readonly Dissection d = d;
    private readonly Slice s = s;

    /// <summary>False if bytes lack; null if the type is none of these.</summary>
    /// <param name="type">The frame's type.</param>
    /// <param name="at">Behind it; behind the frame then.</param>
    public bool? TryShow(QuicFrameType type, ref int at) => type switch
    {
        QuicFrameType.ResetStream => Show(QuicFields.RstsStreamId, ref at) && Show(QuicFields.RstsApplicationErrorCode, ref at) && Show(QuicFields.RstsFinalSize, ref at),
        QuicFrameType.StopSending => Show(QuicFields.SsStreamId, ref at) && Show(QuicFields.SsApplicationErrorCode, ref at),
        QuicFrameType.NewToken => QuicNumber.Show(d, QuicFields.NtLength, s, ref at, out ulong size) && ShowBytes(QuicFields.NtToken, ref at, size),
        QuicFrameType.MaxData => Show(QuicFields.MdMaximumData, ref at),
        QuicFrameType.MaxStreamData => Show(QuicFields.MsdStreamId, ref at) && Show(QuicFields.MsdMaximumStreamData, ref at),
        QuicFrameType.MaxStreamsBoth or QuicFrameType.MaxStreamsOne => Show(QuicFields.MsMaxStreams, ref at),
        QuicFrameType.DataBlocked => Show(QuicFields.SbStreamDataLimit, ref at),
        QuicFrameType.StreamDataBlocked => Show(QuicFields.SdbStreamId, ref at) && Show(QuicFields.SbStreamDataLimit, ref at),
        QuicFrameType.StreamsBlockedBoth or QuicFrameType.StreamsBlockedOne => Show(QuicFields.SibStreamLimit, ref at),
        QuicFrameType.NewConnectionId => ShowNewId(ref at),
        QuicFrameType.RetireConnectionId => Show(QuicFields.RciSequence, ref at),
        QuicFrameType.PathChallenge => ShowBytes(QuicFields.PathChallengeData, ref at, PathDataSize),
        QuicFrameType.PathResponse => ShowBytes(QuicFields.PathResponseData, ref at, PathDataSize),
        QuicFrameType.Datagram => ShowBytes(QuicFields.Dg, ref at, (ulong)(s.Length - at)),
        QuicFrameType.DatagramWithLength => QuicNumber.Show(d, QuicFields.DgLength, s, ref at, out ulong size) && ShowBytes(QuicFields.Dg, ref at, size),
        QuicFrameType.AckFrequency => Show(QuicFields.AfSequenceNumber, ref at) && Show(QuicFields.AfAckElicitingThreshold, ref at) && Show(QuicFields.AfRequestMaxAckDelay, ref at) && ShowLastByte(ref at),
        QuicFrameType.TimeStamp => Show(QuicFields.Ts, ref at),
        _ => null,
    };

    private bool Show(int field, ref int at) => QuicNumber.Show(d, field, s, ref at, out _);

    private bool ShowBytes(int field, ref int at, ulong size)
    {
        if (!d.Need(s, at, (int)Math.Min(size, int.MaxValue))) return false;
        if (size > 0) d.Bytes(field, s, at, (int)size);
        at += (int)size;
        return true;
    }

    private bool ShowNewId(ref int at)
    {
        if (!Show(QuicFields.NciSequence, ref at) || !Show(QuicFields.NciRetirePriorTo, ref at) || !d.Need(s, at, 1)) return false;
        byte size = s.UInt8(at);
        d.Number(QuicFields.NciConnectionIdLength, s, at, 1, (ulong)size);
        at++;
        int idAt = at;
        if (!ShowBytes(QuicFields.NciConnectionId, ref at, size) || !ShowBytes(QuicFields.NciStatelessResetToken, ref at, TokenSize)) return false;
        d.Session.State<QuicConversations>().LearnId(d, s.Span(idAt, size));
        return true;
    }

    private bool ShowLastByte(ref int at)
    {
        const byte Ignore = 1, IgnoreOrder = 2;
        if (!d.Need(s, at, 1)) return false;
        byte value = s.UInt8(at);
        d.Number(QuicFields.AfLastByte, s, at, 1, (ulong)value);
        if (d.WantsText && d.LastNode != Tape.Discarded && (value & (Ignore | IgnoreOrder)) != 0)
        {
            TextBuilder text = d.BeginText();
            if ((value & Ignore) != 0) text.Append(", Ignore CE");
            if ((value & IgnoreOrder) != 0) text.Append(", Ignore Order");
            d.EndAppendix(d.LastNode);
        }
        d.Open();
        d.Number(QuicFields.AfReserved, s, at, 1, (ulong)(value >> 2));
        d.Number(QuicFields.AfIgnoreCe, s, at, 1, (value & Ignore) != 0);
        d.Number(QuicFields.AfIgnoreOrder, s, at, 1, (value & IgnoreOrder) != 0);
        d.Close();
        at++;
        return true;
    }
}
