using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The records of a session's streams that are sent in several fragments (RFC 5531, 11).</summary>
internal sealed class RpcRecords
{
    // Each fragment is looked at with all before it; nobody sends that many.
    private const int MostFragments = 64;

    /// <summary>What records of several fragments are shown with.</summary>
    public static FragmentFields Fields { get; } = new("rpc", "RPC")
    {
        PieceName = "RPC Fragment",
        MessagesOf = "RPC",
        SourceName = "Defragmented",
        Set = RpcFields.Fragments,
        Fragment = RpcFields.Fragment,
        Overlap = RpcFields.FragmentOverlap,
        Conflict = RpcFields.FragmentOverlapConflict,
        MultipleTails = RpcFields.FragmentMultipletails,
        TooLong = RpcFields.FragmentToolongfragment,
        Error = RpcFields.FragmentError,
        Count = RpcFields.FragmentCount,
        Length = RpcFields.ReassembledLength,
    };

    private readonly StateTable<(uint Stream, ushort Source), RpcFragments> _unfinished = new();
    private readonly PacketMemory<RpcRecord> _memory = new();

    public bool TryRecall(Dissection d, in Slice layer, out RpcRecord known) => _memory.TryRecall(d, layer, out known);

    /// <summary>Whether what comes next goes on with a record. That is remembered, since it may have to wait for bytes, and is no layer then.</summary>
    public bool GoesOn(Dissection d, in Slice layer)
    {
        if (d.Session.IsRevisit || _unfinished.Find(KeyOf(d)) is not { Count: > 0 and < MostFragments }) return false;
        _memory.Remember(d, layer, new RpcRecord(RpcKind.Fragment, default));
        return true;
    }

    /// <summary>Takes in a fragment, and says what the layer is.</summary>
    public RpcRecord Enter(Dissection d, in Slice layer, RpcKind kind)
    {
        if (_memory.TryRecall(d, layer, out RpcRecord known)) return known;
        known = new RpcRecord(kind, default);
        if (kind == RpcKind.Fragment) known = known with { Part = Take(d, layer.Part(RpcHeader.MarkSize, layer.Length), RpcHeader.IsLast(layer)) };
        _memory.Remember(d, layer, known);
        return known;
    }

    private RecordPart Take(Dissection d, in Slice fragment, bool isLast)
    {
        RpcFragments record = _unfinished.GetOrAdd(d.Session, KeyOf(d), out _) ??= new RpcFragments();
        if (record.Count == 0 || record.Count >= MostFragments)
        {
            record.Begin();
            d.BeginMessage(record.Flow, fragment, static (in Slice _) => MessageSize.Unknown);
            return default;
        }
        record.Count = isLast ? 0 : record.Count + 1;
        return d.ContinueMessage(record.Flow, fragment, isLast ? static (in Slice whole) => whole.Length : static (in Slice _) => MessageSize.Unknown);
    }

    private static (uint, ushort) KeyOf(Dissection d) => (TcpConversations.StreamOf(d), d.Session.State<TcpConversations>().Ports.Source);
}

/// <summary>What is there of a record.</summary>
internal sealed class RpcFragments
{
    public StreamFlow Flow { get; private set; } = StreamFlow.Pair().Forward;

    public int Count { get; set; }

    public void Begin() => (Flow, Count) = (StreamFlow.Pair().Forward, 1);
}

/// <summary>What a layer is, and what it has to do with a record of several fragments.</summary>
internal readonly record struct RpcRecord(RpcKind Kind, RecordPart Part);
