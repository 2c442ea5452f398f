using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows the frames that stand in packets that begin a connection (RFC 9000, 12.4).</summary>
internal readonly ref struct QuicFrameNodes(Dissection d, Slice s)
{
    private readonly Dissection d = d;
    private readonly Slice s = s;

    /// <summary>False if bytes lack.</summary>
    public bool Show()
    {
        for (int at = 0; at < s.Length;)
        {
            int start = at, node = d.Node(QuicFields.Frame, s, at, s.Length - at);
            d.Open();
            bool isWhole = ShowFrame(ref at, node);
            d.Close();
            if (!isWhole) return false;
            // As in tshark, those with bytes of a stream cover no more than their type.
            if (node != Tape.Discarded) d.EndNode(node, s, IsStream((QuicFrameType)s.UInt8(start)) ? start + 1 : at);
        }
        return true;
    }

    private bool ShowFrame(ref int at, int node)
    {
        int start = at;
        if (!QuicNumber.Show(d, QuicFields.FrameType, s, ref at, out ulong number)) return false;
        var type = (QuicFrameType)number;
        string name = type.Name() ?? "";
        if (!IsStream(type) && d.BeginInfo(append: true) is { } info) info.Append(", ").Append(NameInColumn(type, name));
        Label(node, name);
        switch (type)
        {
            case QuicFrameType.Padding: return ShowPadding(start, ref at, node);
            case QuicFrameType.Ping or QuicFrameType.HandshakeDone or QuicFrameType.ImmediateAck: return true;
            case QuicFrameType.Ack or QuicFrameType.AckEcn: return ShowAck(ref at, type == QuicFrameType.AckEcn);
            case QuicFrameType.Crypto: return ShowCrypto(ref at);
            case QuicFrameType.CloseTransport or QuicFrameType.CloseApplication: return ShowClose(ref at, node, type == QuicFrameType.CloseTransport);
        }
        if (IsStream(type)) return new QuicStreamNodes(d, s).Show(ref at, node, (byte)type);
        if (new QuicControlNodes(d, s).TryShow(type, ref at) is { } isWhole) return isWhole;
        d.BeginText().Append($"Unknown Frame Type {number}");
        d.Expert(QuicFields.FtUnknown, s, Severity.Warning, ExpertGroup.Undecoded);
        at = s.Length;
        return true;
    }

    private static bool IsStream(QuicFrameType type) => type is >= QuicFrameType.Stream and <= QuicFrameType.LastStream;

    private static string NameInColumn(QuicFrameType type, string name) => type switch
    {
        QuicFrameType.CloseTransport or QuicFrameType.CloseApplication => "CC",
        QuicFrameType.AckEcn => "ACK_ECN",
        QuicFrameType.ResetStream => "RS",
        QuicFrameType.StopSending => "SS",
        QuicFrameType.NewToken => "NT",
        QuicFrameType.MaxData => "MD",
        QuicFrameType.MaxStreamData => "MSD",
        QuicFrameType.MaxStreamsBoth or QuicFrameType.MaxStreamsOne => "MS",
        QuicFrameType.DataBlocked => "DB",
        QuicFrameType.StreamDataBlocked => "SDB",
        QuicFrameType.StreamsBlockedBoth or QuicFrameType.StreamsBlockedOne => "SB",
        QuicFrameType.NewConnectionId => "NCI",
        QuicFrameType.RetireConnectionId => "RC",
        QuicFrameType.PathChallenge => "PC",
        QuicFrameType.PathResponse => "PR",
        QuicFrameType.HandshakeDone => "DONE",
        QuicFrameType.Datagram or QuicFrameType.DatagramWithLength => "DG",
        QuicFrameType.ImmediateAck => "IA",
        QuicFrameType.AckFrequency => "AF",
        QuicFrameType.TimeStamp => "TS",
        _ => name,
    };

    private bool ShowPadding(int start, ref int at, int node)
    {
        int size = s.Bytes[start..].IndexOfAnyExcept((byte)0);
        if (size < 0) size = s.Length - start;
        d.Number(QuicFields.PaddingLength, s, at, 0, (ulong)size, NodeFlags.Generated);
        if (d.WantsText && node != Tape.Discarded)
        {
            d.BeginText().Append($"PADDING Length: {size}");
            d.EndText(node);
        }
        at = start + size;
        return true;
    }

    private bool ShowAck(ref int at, bool hasCounts)
    {
        if (!Show(QuicFields.AckLargestAcknowledged, ref at) || !Show(QuicFields.AckAckDelay, ref at) || !QuicNumber.Show(d, QuicFields.AckAckRangeCount, s, ref at, out ulong ranges)) return false;
        if (!Show(QuicFields.AckFirstAckRange, ref at)) return false;
        for (; ranges > 0; ranges--)
        {
            if (!Show(QuicFields.AckGap, ref at) || !Show(QuicFields.AckAckRange, ref at)) return false;
        }
        return !hasCounts || Show(QuicFields.AckEct0Count, ref at) && Show(QuicFields.AckEct1Count, ref at) && Show(QuicFields.AckEcnCeCount, ref at);
    }

    private bool ShowClose(ref int at, int node, bool isTransport)
    {
        if (!QuicNumber.Show(d, isTransport ? QuicFields.CcErrorCode : QuicFields.CcErrorCodeApp, s, ref at, out ulong error) || isTransport && !Show(QuicFields.CcFrameType, ref at)) return false;
        if (isTransport && ((QuicError)error).Name() is { } name) Label(node, $"CONNECTION_CLOSE (Transport) Error code: {name}");
        if (!QuicNumber.Show(d, QuicFields.CcReasonPhraseLength, s, ref at, out ulong size) || !d.Need(s, at, (int)Math.Min(size, int.MaxValue))) return false;
        d.Text(QuicFields.CcReasonPhrase, s, new TextPart(at, (int)size));
        at += (int)size;
        return true;
    }

    private bool ShowCrypto(ref int at)
    {
        if (!QuicNumber.Show(d, QuicFields.CryptoOffset, s, ref at, out ulong offset) || !QuicNumber.Show(d, QuicFields.CryptoLength, s, ref at, out ulong length)) return false;
        if (!d.Need(s, at, (int)Math.Min(length, int.MaxValue))) return false;
        Slice piece = s.Part(at, (int)length);
        d.Node(QuicFields.CryptoCryptoData, s, at, (int)length);
        at += (int)length;
        QuicPiece taken = d.Session.State<QuicConversations>().Take(d, piece, offset);
        switch (taken.Kind)
        {
            case QuicPieceKind.Next: return QuicHandshake.Call(d, piece);
            case QuicPieceKind.Filling: return QuicHandshake.Call(d, ShowRun(taken.Run!));
            case QuicPieceKind.Early when d.Session.IsSecondPass && taken.Run is { CompletedIn: > 0 and var frame } && frame != d.Frame.Number:
                d.Number(QuicFields.ReassembledIn, s.Whole, 0, 0, (ulong)frame, NodeFlags.Generated);
                break;
            case QuicPieceKind.Again: Remark(piece, QuicFields.Retransmission, "This QUIC frame has a reused stream offset (retransmission?)"); break;
            case QuicPieceKind.Overlapping:
                Remark(piece, QuicFields.Overlap, "This QUIC frame overlaps a previous frame in the stream");
                if (taken.NewAt > 0) return QuicHandshake.Call(d, piece.Part(taken.NewAt, piece.Length - taken.NewAt));
                break;
        }
        return true;
    }

    // What came in another order, as a data source of its own.
    private Slice ShowRun(QuicRun run)
    {
        byte[] bytes = run.Join();
        byte source = d.AddSource(bytes, "Reassembled QUIC CRYPTO");
        if (source == 0) return s.Part(s.Length, 0);
        var whole = new Slice(bytes, bytes.Length, 0, source, d);
        int set = d.BytesNode(QuicFields.CryptoFragments, whole, 0, bytes.Length, NodeFlags.Generated);
        if (d.WantsText && set != Tape.Discarded)
        {
            WriteRun(d.BeginText(), run, bytes.Length);
            d.EndText(set);
        }
        d.Open();
        foreach ((int frame, int offset, byte[] piece) in run.Pieces) ShowPiece(whole, frame, offset, piece.Length);
        d.Number(QuicFields.CryptoFragmentCount, whole, 0, 0, (ulong)run.Pieces.Count, NodeFlags.Generated);
        d.Close();
        return whole;
    }

    private static void WriteRun(TextBuilder text, QuicRun run, int size)
    {
        text.Append($"{run.Pieces.Count} Reassembled QUIC CRYPTO Data Fragment{(run.Pieces.Count == 1 ? "" : "s")} ({size} byte{(size == 1 ? "" : "s")}): ");
        for (int i = 0; i < run.Pieces.Count; i++) text.Append($"{(i == 0 ? "" : ", ")}#{run.Pieces[i].Frame}({run.Pieces[i].Bytes.Length})");
    }

    private void ShowPiece(in Slice whole, int frame, int offset, int size)
    {
        d.Number(QuicFields.CryptoFragment, whole, offset, size, (ulong)frame, NodeFlags.Generated);
        if (!d.WantsText || d.LastNode == Tape.Discarded) return;
        d.BeginText().Append($"Frame: {frame}, payload: {offset}-{offset + size - 1} ({size} byte{(size == 1 ? "" : "s")})");
        d.EndText(d.LastNode);
    }

    private void Remark(in Slice piece, int field, string text)
    {
        d.TextNode(text, piece, 0, piece.Length);
        d.Open();
        d.BeginText().Append(text);
        d.Expert(field, piece, Severity.Note, ExpertGroup.Sequence);
        d.Close();
    }

    private bool Show(int field, ref int at) => QuicNumber.Show(d, field, s, ref at, out _);

    private void Label(int node, string name)
    {
        if (!d.WantsText || node == Tape.Discarded) return;
        d.BeginText().Append(name);
        d.EndText(node);
    }
}
