using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>User messages that came in pieces.</summary>
[PartOf<Sctp>]
[DeclareField("sctp.fragment", "SCTP Fragment", FieldType.FrameNumber)]
[DeclareField("sctp.fragments", "Reassembled SCTP Fragments", FieldType.None)]
[DeclareField("sctp.reassembled_in", "Reassembled Message in frame", FieldType.FrameNumber)]
[DeclareField("sctp.duplicate", "Fragment already seen in frame", FieldType.FrameNumber)]
public readonly ref partial struct SctpMessageFields;

/// <summary>Puts user messages together: pieces whose numbers follow each other, from a first to a last one.</summary>
internal sealed class SctpMessages
{
    private readonly StateTable<(SctpHalf Sender, ulong Message), SctpPieces> _open = new();
    private readonly PacketMemory<SctpWhole> _memory = new();
    private readonly Queue<SctpPieces> _byAge = new();
    private long _held;

    /// <summary>Takes in a piece.</summary>
    /// <returns>The message if it is whole, by this piece or, on a later visit, by another one; else null.</returns>
    public SctpWhole? Add(Dissection d, in Slice payload, SctpHalf sender, in SctpPiece piece)
    {
        if (_memory.TryRecall(d, payload, out SctpWhole? known)) return known;
        if (d.Session.IsRevisit) return null;
        var message = new SctpWhole();
        ulong name = (ulong)piece.Stream << 34 | (piece.IsUnordered ? 1ul << 33 : 0) | (piece.IsInterleaved ? 1ul << 32 : 0) | piece.Message;
        ref SctpPieces? pieces = ref _open.GetOrAdd(d.Session, (sender, name), out _);
        if (pieces is { IsFull: true }) _held -= pieces.Forget();
        if (pieces is null or { IsForgotten: true }) _byAge.Enqueue(pieces = new SctpPieces());
        SctpPieces open = pieces;
        int added = open.Add(new SctpHeldPiece(piece.Place, piece.IsFirst, piece.IsLast, d.Frame.Number, payload.Bytes.ToArray(), message));
        _held += payload.CapturedLength;
        _memory.Remember(d, payload, message);
        if (!open.TryTake(added, out List<SctpHeldPiece> run))
        {
            Forget(d);
            return message;
        }
        var fragments = new (int Frame, byte[] Bytes)[run.Count];
        for (int i = 0; i < run.Count; i++)
        {
            fragments[i] = (run[i].Frame, run[i].Bytes);
            _held -= run[i].Bytes.Length;
            (run[i].Message.CompletedIn, run[i].Message.CompletedAt) = (d.Frame.Number, payload.Offset);
        }
        message.Fragments = fragments;
        if (open.IsEmpty) _open.Remove((sender, name));
        return message;
    }

    // What waited longest makes room; messages that are whole wait no more.
    private void Forget(Dissection d)
    {
        StateLimit limit = d.Session.Choices.Limit;
        while (_byAge.TryPeek(out SctpPieces? oldest) && (oldest.IsEmpty || _held > limit.MostBytes || _byAge.Count > limit.MostDatagrams))
        {
            if (!oldest.IsEmpty) limit.Tell(d.Frame.Number);
            _held -= oldest.Forget();
            _byAge.Dequeue();
        }
    }

    /// <summary>Shows how a message was put together, as a data source of its own.</summary>
    public static bool TryShow(Dissection d, scoped in Slice payload, SctpWhole whole, out Slice message)
    {
        message = default;
        if (whole.Fragments is not { } fragments) return false;
        int length = 0;
        foreach ((_, byte[] bytes) in fragments) length += bytes.Length;
        byte[] joined = new byte[length];
        int at = 0;
        foreach ((_, byte[] bytes) in fragments)
        {
            bytes.CopyTo(joined, at);
            at += bytes.Length;
        }
        byte source = d.AddSource(joined, "Reassembled SCTP Message");
        if (source == 0) return false;
        message = new Slice(joined, length, 0, source, d);
        int set = d.Node(SctpFields.Fragments, payload, 0, payload.Length);
        if (d.WantsTextOf(set))
        {
            d.BeginText().Append($"Reassembled SCTP Fragments ({length} bytes, {fragments.Length} fragments): ");
            d.EndText(set);
        }
        d.Open();
        // As in tshark, places count from the message's end when it is met first, from its beginning in a second pass.
        at = d.Session.IsSecondPass ? 0 : length;
        foreach ((int frame, byte[] bytes) in fragments)
        {
            int node = ShowFragment(d, source, at, frame, bytes.Length);
            if (d.WantsTextOf(node))
            {
                d.BeginText().Append($"Frame: {frame}, payload: {at}-{at + bytes.Length - 1} ({bytes.Length} bytes)");
                d.EndText(node);
            }
            at += bytes.Length;
        }
        d.Close();
        return true;
    }

    // Unchecked: most lie behind the message.
    private static int ShowFragment(Dissection d, byte source, int at, int frame, int size)
    {
        var place = new Slice([], 0, at, source, d);
        d.Number(SctpFields.Fragment, place, 0, 0, (ulong)frame);
        if (d.LastNode != Tape.Discarded) d.EndNode(d.LastNode, place, size);
        return d.LastNode;
    }
}

/// <summary>A message, or what became of it.</summary>
internal sealed class SctpWhole
{
    /// <summary>The number of the packet that completed it; 0 as long as none did.</summary>
    public int CompletedIn { get; set; }

    /// <summary>Where in that packet the piece stands that completed it.</summary>
    public int CompletedAt { get; set; }

    /// <summary>Its pieces, for the one that completed it.</summary>
    public (int Frame, byte[] Bytes)[]? Fragments { get; set; }
}

/// <summary>A piece that waits for others.</summary>
internal readonly record struct SctpHeldPiece(uint Place, bool IsFirst, bool IsLast, int Frame, byte[] Bytes, SctpWhole Message);

/// <summary>The pieces of a message that came so far, in order.</summary>
internal sealed class SctpPieces
{
    // More than fit in the largest message that anybody sends; those that no message completes are few.
    private const int Most = 1 << 14;

    private readonly List<SctpHeldPiece> _pieces = [];

    /// <summary>Whether it waits no more for pieces.</summary>
    public bool IsForgotten { get; private set; }

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>Whether it has as many pieces as it may.</summary>
    public bool IsFull => _pieces.Count == Most;

    /// <summary>Adds a piece; returns its place among the others.</summary>
    public int Add(in SctpHeldPiece piece)
    {
        int at = _pieces.Count;
        while (at > 0 && (int)(_pieces[at - 1].Place - piece.Place) > 0) at--;
        _pieces.Insert(at, piece);
        return at;
    }

    /// <summary>Takes the pieces of a whole message, if the one at a place belongs to one.</summary>
    public bool TryTake(int place, out List<SctpHeldPiece> run)
    {
        int first = place, last = place;
        while (first > 0 && !_pieces[first].IsFirst && _pieces[first - 1].Place + 1 == _pieces[first].Place && !_pieces[first - 1].IsLast) first--;
        while (last < _pieces.Count - 1 && !_pieces[last].IsLast && _pieces[last].Place + 1 == _pieces[last + 1].Place && !_pieces[last + 1].IsFirst) last++;
        run = [];
        if (!_pieces[first].IsFirst || !_pieces[last].IsLast) return false;
        run = _pieces.GetRange(first, last - first + 1);
        _pieces.RemoveRange(first, run.Count);
        return true;
    }

    /// <summary>Gives up the pieces; returns how many bytes they had.</summary>
    public long Forget()
    {
        long size = 0;
        foreach (SctpHeldPiece piece in _pieces) size += piece.Bytes.Length;
        _pieces.Clear();
        IsForgotten = true;
        return size;
    }
}
