using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows frames: of readable packets, and of those of IETF's QUIC in Google's versions.</summary>
/// <param name="d">The dissection.</param>
/// <param name="s">The packet, or its deciphered bytes.</param>
/// <param name="version">Its version.</param>
/// <param name="numberSize">Of its number, in bytes.</param>
internal readonly ref struct GquicFrameNodes(Dissection d, Slice s, GquicVersion version, int numberSize)
{
    // From there on a type's bits say what stands in the frame.
    private const byte FirstSpecial = 0x20;

    private readonly Dissection d = d;
    private readonly Slice s = s;
    private readonly GquicVersion _version = version;
    private readonly int _numberSize = numberSize;

    /// <summary>Shows all to the end. False if bytes lack.</summary>
    public bool Show(int at)
    {
        while (at < s.Length)
        {
            if (!d.Need(s, at, 1)) return false;
            byte type = s.UInt8(at);
            int node = d.Node(GquicFields.Frame, s, at, 1);
            if (d.WantsText && node != Tape.Discarded)
            {
                d.BeginText().Append(((GquicFrameType)type).Name());
                d.EndText(node);
            }
            d.Open();
            d.Number(GquicFields.FrameType, s, at, 1, (ulong)type);
            if (type >= FirstSpecial || type == (byte)GquicFrameType.Crypto) ShowBits(at, type);
            at++;
            bool isWhole = ShowBody(ref at, type, node);
            d.Close();
            if (!isWhole) return false;
        }
        return true;
    }

    private bool ShowBody(ref int at, byte type, int node)
    {
        if ((type & 0x80) != 0) return ShowStream(ref at, type, node);
        if ((type & 0x40) != 0)
        {
            var nodes = new GquicAckNodes(d, s, _version, type);
            return _version.HasEntropy ? nodes.ShowOld(ref at) : nodes.Show(ref at);
        }
        return (GquicFrameType)type switch
        {
            GquicFrameType.Padding => ShowPadding(ref at, node),
            GquicFrameType.ResetStream => ShowReset(ref at, node),
            GquicFrameType.ConnectionClose => ShowClose(ref at, node),
            GquicFrameType.GoAway => ShowGoAway(ref at, node),
            GquicFrameType.WindowUpdate => ShowUpdate(ref at, node),
            GquicFrameType.Blocked => ShowBlocked(ref at, node),
            GquicFrameType.StopWaiting => ShowWaiting(ref at, node),
            GquicFrameType.Crypto => ShowCrypto(ref at),
            _ => true,
        };
    }

    private void ShowBits(int at, byte type)
    {
        d.Open();
        d.Number(GquicFields.FrameTypeStream, s, at, 1, (type & 0x80) != 0);
        if ((type & 0x80) != 0)
        {
            d.Number(GquicFields.FrameTypeStreamF, s, at, 1, (type & 0x40) != 0);
            d.Number(GquicFields.FrameTypeStreamD, s, at, 1, (type & 0x20) != 0);
            d.Number(GquicFields.FrameTypeStreamOoo, s, at, 1, (ulong)(type >> 2 & 7));
            d.Number(GquicFields.FrameTypeStreamSs, s, at, 1, (ulong)(type & 3));
        }
        else if ((type & 0x40) != 0)
        {
            d.Number(GquicFields.FrameTypeAck, s, at, 1, true);
            d.Number(GquicFields.FrameTypeAckN, s, at, 1, (type & 0x20) != 0);
            d.Number(_version.HasEntropy ? GquicFields.FrameTypeAckT : GquicFields.FrameTypeAckU, s, at, 1, (type & 0x10) != 0);
            d.Number(GquicFields.FrameTypeAckLl, s, at, 1, (ulong)(type >> 2 & 3));
            d.Number(GquicFields.FrameTypeAckMm, s, at, 1, (ulong)(type & 3));
        }
        d.Close();
    }

    private bool Number(int field, ref int at, int size, out ulong value) => GquicNumber.Show(d, field, s, ref at, size, _version.IsBigEndian, out value);

    private void Append(int node)
    {
        if (node != Tape.Discarded) d.AppendText(node);
    }

    private bool ShowPadding(ref int at, int node)
    {
        int size = s.Length - at;
        d.BeginText().Append($" Length: {size}");
        Append(node);
        if (!d.Number(GquicFields.FrameTypePaddingLength, s, at, 0, (ulong)size, NodeFlags.Generated) || size > 0 && !d.Bytes(GquicFields.FrameTypePadding, s, at, size)) return false;
        at += size;
        return true;
    }

    private bool ShowReset(ref int at, int node)
    {
        if (!Number(GquicFields.FrameTypeRstsStreamId, ref at, 4, out ulong id) || !Number(GquicFields.FrameTypeRstsByteOffset, ref at, 8, out _)) return false;
        if (!Number(GquicFields.FrameTypeRstsErrorCode, ref at, 4, out ulong error)) return false;
        AppendName(d.BeginText().Append($" Stream ID: {id}, Error code: "), ((GquicStreamError)error).Name(), error);
        Append(node);
        SetInfo("RST STREAM");
        return true;
    }

    private bool ShowClose(ref int at, int node)
    {
        if (!Number(GquicFields.FrameTypeCcErrorCode, ref at, 4, out ulong error)) return false;
        AppendName(d.BeginText().Append(" Error code: "), ((GquicError)error).Name(), error);
        Append(node);
        if (!ShowReason(ref at, GquicFields.FrameTypeCcReasonPhraseLength, GquicFields.FrameTypeCcReasonPhrase)) return false;
        SetInfo("Connection Close");
        return true;
    }

    private bool ShowGoAway(ref int at, int node)
    {
        if (!Number(GquicFields.FrameTypeGoawayErrorCode, ref at, 4, out ulong error) || !Number(GquicFields.FrameTypeGoawayLastGoodStreamId, ref at, 4, out ulong id)) return false;
        AppendName(d.BeginText().Append($" Stream ID: {id}, Error code: "), ((GquicError)error).Name(), error);
        Append(node);
        if (!ShowReason(ref at, GquicFields.FrameTypeGoawayReasonPhraseLength, GquicFields.FrameTypeGoawayReasonPhrase)) return false;
        SetInfo("GOAWAY");
        return true;
    }

    private bool ShowReason(ref int at, int sizeField, int field)
    {
        if (!Number(sizeField, ref at, 2, out ulong size) || !d.Text(field, s, at, (int)size)) return false;
        at += (int)size;
        return true;
    }

    private static void AppendName(TextBuilder text, string? name, ulong value)
    {
        if (name is not null) text.Append(name);
        else text.Append($"Unknown ({value})");
    }

    private bool ShowUpdate(ref int at, int node)
    {
        if (!Number(GquicFields.FrameTypeWuStreamId, ref at, 4, out ulong id) || !Number(GquicFields.FrameTypeWuByteOffset, ref at, 8, out _)) return false;
        d.BeginText().Append($" Stream ID: {id}");
        Append(node);
        return true;
    }

    private bool ShowBlocked(ref int at, int node)
    {
        if (!Number(GquicFields.FrameTypeBlockedStreamId, ref at, 4, out ulong id)) return false;
        d.BeginText().Append($" Stream ID: {id}");
        Append(node);
        return true;
    }

    private bool ShowWaiting(ref int at, int node)
    {
        if (_version.HasEntropy)
        {
            if (!Number(GquicFields.FrameTypeSwSendEntropy, ref at, 1, out ulong entropy)) return false;
            d.BeginText().Append($" Send Entropy: {entropy}");
            Append(node);
        }
        return Number(GquicFields.FrameTypeSwLeastUnackedDelta, ref at, _numberSize, out _);
    }

    private bool ShowCrypto(ref int at)
    {
        const int First = 50;
        if (_version.Number < First) return d.Need(s, s.Length, 1);
        if (!QuicNumber.Show(d, GquicFields.CryptoOffset, s, ref at, out ulong offset) || !QuicNumber.Show(d, GquicFields.CryptoLength, s, ref at, out ulong length)) return false;
        if (!d.Need(s, at, (int)Math.Min(length, int.MaxValue))) return false;
        if (d.BeginInfo(append: true) is { } info) info.Append(", CRYPTO");
        Slice piece = s.Part(at, (int)length);
        d.Node(GquicFields.CryptoCryptoData, s, at, (int)length);
        at += (int)length;
        // Pieces are not put in order.
        QuicPiece taken = d.Session.State<QuicConversations>().Take(d, piece, offset);
        return taken.Kind == QuicPieceKind.Early || QuicHandshake.Call(d, piece);
    }

    private bool ShowStream(ref int at, byte type, int node)
    {
        if (!Number(GquicFields.StreamId, ref at, (type & 3) + 1, out ulong id)) return false;
        const ulong Handshake = 1, Headers = 3;
        if (id is Handshake or Headers)
        {
            d.BeginText().Append(id == Handshake ? " (Reserved for (G)QUIC handshake, crypto, config updates...)" : " (Reserved for H2 HEADERS)");
            Append(d.LastNode);
        }
        d.BeginText().Append($" Stream ID: {id}");
        Append(node);
        int offsetSize = GquicLengths.OfOffset(type >> 2 & 7);
        if (offsetSize > 0 && !Number(GquicFields.Offset, ref at, offsetSize, out _)) return false;
        if ((type & 0x20) != 0 && !Number(GquicFields.DataLen, ref at, 2, out _)) return false;
        return id switch { Handshake => ShowHandshake(ref at, node), Headers => ShowHeaders(ref at), _ => ShowData(ref at) };
    }

    private bool ShowHandshake(ref int at, int node)
    {
        if (!d.Need(s, at, 4)) return false;
        uint message = s.UInt32(at);
        string? name = GquicTags.NameOfMessage(message);
        d.BeginText().Append(", Type: ").Append(GquicTags.Text(s.Span(at, 4))).Append(" (").Append(name ?? "Unknown Tag").Append(')');
        Append(node);
        SetInfo(name ?? "Unknown");
        return new GquicTagNodes(d, s).ShowMessage(at, out at);
    }

    private bool ShowHeaders(ref int at)
    {
        at = s.Length;
        return true;
    }

    // The rest of the packet, whatever length was said.
    private bool ShowData(ref int at)
    {
        if (!d.Bytes(GquicFields.StreamData, s, at, s.Length - at)) return false;
        at = s.Length;
        SetInfo("DATA");
        return true;
    }

    private void SetInfo(string text)
    {
        if (d.BeginInfo(append: false) is { } info) info.Append(text);
    }
}
