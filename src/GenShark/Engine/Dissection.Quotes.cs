namespace GenShark;

// Packets inside error messages.
public sealed partial class Dissection
{
    /// <summary>
    /// Walks the packet that an error message quotes. It leaves columns and addresses alone, and that it is cut is nothing to
    /// complain about. False only if the capture cut it.
    /// </summary>
    public bool CallQuoted(Protocol protocol, in Slice packet)
    {
        (bool wasQuoted, bool wasFrozen, bool wasFragment, Address source, Address destination) =
            (IsQuoted, Columns.Frozen, IsFragment, SourceAddress, DestinationAddress);
        Protocol? carrier = Current;
        IsQuoted = Columns.Frozen = true;
        bool walked = Call(protocol, packet);
        (IsQuoted, Columns.Frozen, IsFragment, SourceAddress, DestinationAddress) = (wasQuoted, wasFrozen, wasFragment, source, destination);
        if (walked) return true;
        if (Fault.Kind == FaultKind.Short)
        {
            // The quoted packet as a whole, not the layer in it that went without.
            Fault = Fault with { Protocol = protocol };
            return false;
        }
        Fault = default;
        Current = carrier;
        return true;
    }

    // Where nodes at the root were added while a layer walks packets in its own tree, and where they end: it goes on behind them.
    private readonly List<(int Start, int End)> _roots = [];

    /// <summary>Notes the nodes at the root from <paramref name="first"/> on, which a packet added that was walked within a layer's own tree: data of UDP.</summary>
    public void NoteRoots(int first)
    {
        for (int i = first; i < Tape.Count; i++)
        {
            if (Tape[i].Depth != 0) continue;
            _roots.Add((i, Tape.Count));
            return;
        }
    }

    /// <summary>A layer that walked packets in its own tree ends: what those added at the root goes behind it.</summary>
    public void SettleRoots()
    {
        if (_roots.Count == 0 || IsSampled) return;
        int to = _roots[0].Start;
        for (int i = 0; i < _roots.Count; i++)
        {
            int end = i + 1 < _roots.Count ? _roots[i + 1].Start : Tape.Count;
            MoveTail(_roots[i].End, to);
            to += end - _roots[i].End;
        }
        _roots.Clear();
    }

    /// <summary>Whether a packet that a monitor saw elsewhere is being walked.</summary>
    public bool IsSampled { get; private set; }

    /// <summary>
    /// Walks the beginning of a packet that a monitor saw elsewhere, by the protocol that a table has for a key, or as data. It leaves columns and addresses
    /// alone, and what lacks in it is nothing to complain about.
    /// </summary>
    public void CallSampled(DispatchTable table, uint key, in Slice packet)
    {
        (bool wasQuoted, bool wasSampled, bool wasFrozen, bool wasFragment, Address source, Address destination) =
            (IsQuoted, IsSampled, Columns.Frozen, IsFragment, SourceAddress, DestinationAddress);
        Protocol? carrier = Current;
        IsQuoted = IsSampled = Columns.Frozen = true;
        int first = Tape.Count;
        bool walked = TryCall(table, key, packet) ?? CallData(packet);
        if (!wasSampled) NoteRoots(first);
        (IsQuoted, IsSampled, Columns.Frozen, IsFragment, SourceAddress, DestinationAddress) = (wasQuoted, wasSampled, wasFrozen, wasFragment, source, destination);
        if (!walked) Fault = default;
        Current = carrier;
    }
}
