using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows a frame with bytes of a stream (RFC 9000, 19.8).</summary>
internal readonly ref struct QuicStreamNodes(Dissection d, Slice s)
{
    private const byte Fin = 1, HasLength = 2, HasOffset = 4;

    private readonly Dissection d = d;
    private readonly Slice s = s;

    /// <summary>False if bytes lack.</summary>
    /// <param name="at">Behind the frame's type; behind the frame then.</param>
    /// <param name="node">The frame's node.</param>
    /// <param name="type">The frame's type, of which three bits say what stands in it.</param>
    public bool Show(ref int at, int node, byte type)
    {
        ShowFlags(at - 1, type);
        if (!ShowId(ref at, out ulong id)) return false;
        if (d.BeginInfo(append: true) is { } info) info.Append($", STREAM({id})");
        ulong offset = 0, length = 0;
        if ((type & HasOffset) != 0 && !QuicNumber.Show(d, QuicFields.StreamOffset, s, ref at, out offset)) return false;
        if ((type & HasLength) == 0) length = (ulong)(s.Length - at);
        else if (!QuicNumber.Show(d, QuicFields.StreamLength, s, ref at, out length)) return false;
        if (d.WantsText && node != Tape.Discarded)
        {
            d.BeginText().Append($"STREAM id={id} fin={type & Fin} off={offset} len={length} dir={((QuicStreamDirection)(id >> 1 & 1)).Name()} origin={((QuicStreamInitiator)(id & 1)).Name()}");
            d.EndText(node);
        }
        if (!d.Need(s, at, (int)Math.Min(length, int.MaxValue))) return false;
        if (length > 0) d.Bytes(QuicFields.StreamData, s, at, (int)length);
        // Where a stream begins with a whole message: pieces of messages are not put together.
        if (offset == 0 && length > 0) d.Session.State<QuicConversations>().Contents.Add(new TextPart(at, (int)length));
        at += (int)length;
        return true;
    }

    private void ShowFlags(int at, byte type)
    {
        d.Open();
        d.Number(QuicFields.StreamFin, s, at, 1, (type & Fin) != 0);
        d.Number(QuicFields.StreamLen, s, at, 1, (type & HasLength) != 0);
        d.Number(QuicFields.StreamOff, s, at, 1, (type & HasOffset) != 0);
        d.Close();
    }

    private bool ShowId(ref int at, out ulong id)
    {
        int start = at;
        if (!QuicNumber.Show(d, QuicFields.StreamStreamId, s, ref at, out id)) return false;
        d.Open();
        d.Number(QuicFields.StreamInitiator, s, start, at - start, id & 1);
        d.Number(QuicFields.StreamDirection, s, start, at - start, id >> 1 & 1);
        d.Close();
        return true;
    }
}
