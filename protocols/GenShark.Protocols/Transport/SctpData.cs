using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows what carries user messages, or pieces of them: DATA (RFC 9260, 3.3.1) and I-DATA (RFC 8260, 2.1).</summary>
[PartOf<Sctp>]
[DeclareField("sctp.data_tsn", "Transmission sequence number (relative)", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.data_tsn_raw", "Transmission sequence number (absolute)", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.data_sid", "Stream identifier", FieldType.UInt16, Base.Hex)]
[DeclareField("sctp.data_ssn", "Stream sequence number", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.data_payload_proto_id", "Payload protocol identifier", FieldType.UInt32, Base.Dec, Names = typeof(SctpPayloadProtocol))]
[DeclareField("sctp.data_reserved", "Reserved", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.data_mid", "Message identifier", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.data_fsn", "Fragment sequence number", FieldType.UInt32, Base.Dec)]
public readonly ref partial struct SctpData
{
    private static readonly DispatchTable s_identifiers = Registry.Table("sctp.ppi"), s_ports = Registry.Table("sctp.port");

    /// <summary>Of a chunk of data, the tree that it ends covers so much, as in tshark.</summary>
    internal const int CoveredSize = 16;

    private const int TsnOffset = 4;

    internal static bool Walk(Dissection d, in Slice s, in SctpChunk chunk, in SctpScope scope, out int covered)
    {
        covered = 0;
        var piece = SctpPiece.Read(s, chunk.Type);
        int size = chunk.Length - piece.HeaderSize;
        if (!d.Need(s, 0, piece.HeaderSize)) return false;
        if (chunk.Node != Tape.Discarded) d.EndNode(chunk.Node, s, piece.HeaderSize);
        SctpSent? sent = scope.Sender is null ? null : scope.Associations.Send(d, s, scope.Sender, piece.Tsn);
        ShowNumbers(d, s, piece, scope, sent);
        WriteTitle(d, chunk, piece, scope, size);
        bool isRepeated = sent is { IsRepeated: true };
        // Of one in an error cause, too.
        d.BeginInfo(append: true)?.Append($"(TSN={RelativeTo(scope, piece.Tsn)}) ").Append(isRepeated ? "(retransmission) " : "");
        if (!HasPayload(d, s, piece, size, isRepeated, scope)) return false;
        if (isRepeated) return SctpChunks.ShowPadding(d, s, chunk.Length);
        covered = CoveredSize;
        Slice part = s.Payload(piece.HeaderSize, size), payload = part;
        bool isWhole = piece.IsWhole || TryJoin(d, part, piece, scope, out payload);
        if (!SctpChunks.ShowPadding(d, s, chunk.Length)) return false;
        if (isWhole && !TryCarry(d, payload, piece, scope)) covered = 0;
        return true;
    }

    // Of a piece that is not all there, as of all others, the column tells.
    private static bool HasPayload(Dissection d, in Slice s, in SctpPiece piece, int size, bool isRepeated, in SctpScope scope)
    {
        bool wasFragment = d.IsFragment;
        d.IsFragment |= !piece.IsWhole;
        bool isThere = d.Need(s, piece.HeaderSize, size);
        d.IsFragment = wasFragment;
        if (!isThere && !piece.IsWhole && !isRepeated && scope.ShowsInfo) d.BeginInfo(append: true)?.Append("(Message Fragment) "u8);
        return isThere;
    }

    private static bool TryJoin(Dissection d, scoped in Slice part, scoped in SctpPiece piece, scoped in SctpScope scope, out Slice message)
    {
        message = default;
        if (part.Length == 0 || scope.Sender is null) return false;
        SctpWhole? whole = scope.Associations.Messages.Add(d, part, scope.Sender, piece);
        if (whole is not null && whole.CompletedIn == d.Frame.Number && whole.CompletedAt == part.Offset) return SctpMessages.TryShow(d, part, whole, out message);
        if (whole is { CompletedIn: > 0 } && d.Session.IsSecondPass) d.Number(SctpFields.ReassembledIn, part, 0, 0, (ulong)whole.CompletedIn, NodeFlags.Generated);
        if (scope.ShowsInfo) d.BeginInfo(append: true)?.Append("(Message Fragment) "u8);
        return false;
    }

    // Faults in what a message is end that only, but the tree goes on then.
    private static bool TryCarry(Dissection d, in Slice payload, in SctpPiece piece, in SctpScope scope)
    {
        int depth = d.LeaveTree();
        d.EnterTree(scope.PayloadDepth);
        (uint source, uint destination) = scope.Associations.Ports;
        if (payload.Length > 0) scope.Associations.Carry(d, payload);
        bool? claimed = piece.Protocol != 0 ? d.TryCall(s_identifiers, piece.Protocol, payload) : null;
        claimed ??= d.TryCallByPort(s_ports, source, destination, payload);
        bool done = claimed ?? (payload.Length == 0 || d.CallData(payload));
        if (!done) d.ReportFault(payload);
        d.EnterTree(depth);
        return done;
    }

    private static void ShowNumbers(Dissection d, in Slice s, in SctpPiece piece, in SctpScope scope, SctpSent? sent)
    {
        if (scope.Sender is not null)
        {
            d.Number(SctpFields.DataTsn, s, TsnOffset, sizeof(uint), (ulong)RelativeTo(scope, piece.Tsn));
            if (d.WantsTextOf(d.LastNode))
            {
                d.BeginText().Append($"Transmission sequence number (relative): {RelativeTo(scope, piece.Tsn)}");
                d.EndText(d.LastNode);
            }
            if (sent is not null) SctpFindings.ShowSent(d, s, sent);
        }
        d.Number(SctpFields.DataTsnRaw, s, TsnOffset, sizeof(uint), (ulong)piece.Tsn);
        d.Number(SctpFields.DataSid, s, 8, sizeof(ushort), (ulong)piece.Stream);
        if (piece.IsInterleaved)
        {
            d.Number(SctpFields.DataReserved, s, 10, sizeof(ushort), (ulong)s.UInt16(10));
            d.Number(SctpFields.DataMid, s, 12, sizeof(uint), (ulong)piece.Message);
            d.Number(piece.IsFirst ? SctpFields.DataPayloadProtoId : SctpFields.DataFsn, s, 16, sizeof(uint), (ulong)s.UInt32(16));
        }
        else
        {
            d.Number(SctpFields.DataSsn, s, 10, sizeof(ushort), (ulong)piece.Message);
            d.Number(SctpFields.DataPayloadProtoId, s, 12, sizeof(uint), (ulong)piece.Protocol);
        }
    }

    private static void WriteTitle(Dissection d, in SctpChunk chunk, in SctpPiece piece, in SctpScope scope, int size)
    {
        if (SctpTitle.Begin(d, chunk.Node) is not { } text) return;
        string place = piece.IsWhole ? "complete" : piece.IsFirst ? "first" : piece.IsLast ? "last" : "middle";
        text.Append($" ({(piece.IsUnordered ? "unordered" : "ordered")}, {place} segment, TSN: {RelativeTo(scope, piece.Tsn)}, SID: {piece.Stream}, ");
        if (!piece.IsInterleaved) text.Append($"SSN: {piece.Message}, PPID: {piece.Protocol}, ");
        else if (piece.IsFirst) text.Append($"MID: {piece.Message}, ");
        else text.Append($"MID: {piece.Message}, FSN: {piece.Place}, ");
        text.Append($"payload length: {size} byte{SctpTitle.Plural(size)})");
        SctpTitle.End(d, chunk.Node);
    }

    private static uint RelativeTo(in SctpScope scope, uint tsn) => scope.Sender is { } sender ? tsn - sender.FirstTsn : tsn;
}

/// <summary>What the head of a DATA or I-DATA chunk says of the piece of a user message behind it.</summary>
/// <param name="Tsn">Its transmission sequence number.</param>
/// <param name="Stream">Which stream the message is of.</param>
/// <param name="Message">Which of the stream's messages it is.</param>
/// <param name="Place">Which of the message's pieces it is: that number counts on from piece to piece.</param>
/// <param name="Protocol">What the message is.</param>
/// <param name="Flags">Those of the chunk.</param>
/// <param name="IsInterleaved">Whether it is I-DATA.</param>
internal readonly record struct SctpPiece(uint Tsn, ushort Stream, uint Message, uint Place, uint Protocol, byte Flags, bool IsInterleaved)
{
    public static SctpPiece Read(in Slice s, SctpChunkType type)
    {
        uint tsn = s.UInt32(4);
        byte flags = s.UInt8(1);
        if (type == SctpChunkType.Data) return new SctpPiece(tsn, s.UInt16(8), s.UInt16(10), tsn, s.UInt32(12), flags, IsInterleaved: false);
        bool isFirst = (flags & 2) != 0;
        return new SctpPiece(tsn, s.UInt16(8), s.UInt32(12), isFirst ? 0 : s.UInt32(16), isFirst ? s.UInt32(16) : 0, flags, IsInterleaved: true);
    }

    /// <summary>In bytes, with the head of the chunk.</summary>
    public int HeaderSize => IsInterleaved ? 20 : 16;

    public bool IsLast => (Flags & 1) != 0;
    public bool IsFirst => (Flags & 2) != 0;
    public bool IsUnordered => (Flags & 4) != 0;
    public bool IsWhole => IsFirst && IsLast;
}
