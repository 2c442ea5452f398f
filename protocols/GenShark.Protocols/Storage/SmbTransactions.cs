using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The bytes of transactions: parameters and data, each at an offset of its own.</summary>
internal static class SmbTransactions
{
    public static bool IsTransaction(SmbBodyKind kind) => kind is SmbBodyKind.TransactionRequest or SmbBodyKind.TransactionResponse or SmbBodyKind.Transaction2Request
        or SmbBodyKind.Transaction2Response or SmbBodyKind.NtTransactionRequest or SmbBodyKind.NtTransactionContinuation or SmbBodyKind.NtTransactionResponse;

    /// <summary>Walks the bytes of a transaction; what lacks of them ends it without a fault.</summary>
    public static bool Walk(Dissection d, scoped in Slice s, scoped in SmbBody body, ref int at)
    {
        SmbConversations conversations = SmbConversations.Of(s);
        switch (conversations.Kind)
        {
            case SmbBodyKind.TransactionRequest:
                return SmbTransactionBytes.WalkRequest(d, s, body.Words.As<SmbTransactionRequest>(), ref at);
            case SmbBodyKind.TransactionResponse:
                return SmbTransactionBytes.WalkResponse(d, s, body.Words.As<SmbTransactionResponse>(), ref at);
            case SmbBodyKind.Transaction2Request:
                return SmbTransaction2Bytes.Walk(d, s, body.Words.As<SmbTransactionRequest>().Places, ref at);
            case SmbBodyKind.Transaction2Response:
                return SmbTransaction2Bytes.Walk(d, s, body.Words.As<SmbTransactionResponse>().Places, ref at);
            case SmbBodyKind.NtTransactionRequest:
                return WalkNt(d, s, body.Words.As<SmbNtTransactionRequest>().Places, ref at);
            case SmbBodyKind.NtTransactionResponse:
                SmbNtPiece piece = body.Words.As<SmbNtTransactionResponse>().Piece;
                return piece.RunsOver ? EndUnreassembled(d, s) : WalkNt(d, s, piece.Places, ref at);
            default:
                return WalkNt(d, s, body.Words.As<SmbNtTransactionContinuation>().Piece.Places, ref at);
        }
    }

    /// <summary>Moves to what lies at an offset, and shows what stands before it. False if not all of it is there.</summary>
    public static bool Enter(Dissection d, scoped in Slice s, (long Offset, long Count) place, ref int at)
    {
        long before = Math.Min(place.Offset - s.LayerOffset - at, s.Length - at);
        if (before > 0)
        {
            if (!d.Bytes(SmbFields.Padding, s, at, (int)before)) return false;
            at += (int)before;
        }
        return place.Count <= s.Length - at;
    }

    private static bool WalkNt(Dissection d, scoped in Slice s, in SmbTransactionPlaces places, ref int at)
    {
        SmbConversations conversations = SmbConversations.Of(s);
        string name = conversations.Exchange.NtFunction?.Name() ?? "Unknown";
        if (!Enter(d, s, places.Parameters, ref at)) return d.Fault.Kind == FaultKind.None;
        if (places.Parameters.Count > 0) d.TextNode($"{name} Parameters", s, at, (int)places.Parameters.Count);
        at += (int)places.Parameters.Count;
        if (!Enter(d, s, places.Data, ref at)) return d.Fault.Kind == FaultKind.None;
        int size = (int)places.Data.Count;
        if (size == 0) return true;
        d.TextNode($"{name} Data", s, at, size);
        d.Open();
        if (!conversations.Header.IsResponse && !d.Bytes(SmbFields.UnknownData, s, at, size)) return false;
        d.Close();
        at += size;
        return true;
    }

    // As if bytes lacked that other messages brought.
    private static bool EndUnreassembled(Dissection d, scoped in Slice s)
    {
        d.IsFragment = true;
        return d.Need(s, s.Length, 1);
    }
}
