namespace GenShark;

// From a layer to the one that it carries.
public sealed partial class Dissection
{
    // Deep enough for every real packet; shallow enough for the stack.
    private const int MaxLayers = 200;

    /// <summary>Walks a layer of a known protocol. False after a fault in it or in a layer above it.</summary>
    public bool Call(Protocol protocol, in Slice slice)
    {
        if (LayerCount == MaxLayers) return Fail(FaultKind.Malformed, slice, 0, 0);
        if (LayerCount == _layers.Length) Array.Resize(ref _layers, LayerCount * 2);

        int depth = _depth, overflow = _overflow;
        Protocol? carrier = Current;
        Current = protocol;
        int node = Tape.Count;
        _layers[LayerCount++] = new Layer(protocol, slice.Source, slice.Offset, slice.Length, node);
        if (WantsColumns && !Columns.Frozen && protocol.ShortName.Length > 0) Columns.Protocol = protocol.ShortName;
        Tape.Add(new TapeNode
        {
            Field = protocol.FirstField,
            Offset = slice.Offset,
            Length = slice.Length,
            Flags = NodeFlags.SourceValue,
            Depth = (byte)depth,
            Source = slice.Source,
        });
        Open();
        bool done = protocol.Walk(this, slice);
        (_depth, _overflow) = (depth, overflow);
        if (done) Current = carrier;
        return done;
    }

    /// <summary>The protocol whose layer is being walked.</summary>
    public Protocol? Current { get; private set; }

    /// <summary>Walks a payload of unknown protocol: <c>data</c>.</summary>
    public bool CallData(in Slice payload) => payload.Length == 0 || Call(Session.DataProtocol, payload);

    /// <summary>Walks a payload by the protocol that a table has for a key.</summary>
    /// <returns>Null if the table has none, or the one it has refuses the bytes; else whether it went without a fault.</returns>
    public bool? TryCall(DispatchTable table, uint key, in Slice payload)
    {
        Protocol? next = table.Find(key);
        return next is not null && next.Accepts(payload) ? Call(next, payload) : null;
    }

    /// <summary>As tshark tries ports: the lower one first, then the higher; never port 0.</summary>
    public bool? TryCallByPort(DispatchTable table, uint source, uint destination, in Slice payload)
    {
        (uint low, uint high) = source < destination ? (source, destination) : (destination, source);
        return (low != 0 ? TryCall(table, low, payload) : null) ?? (high != 0 ? TryCall(table, high, payload) : null);
    }

    /// <summary>Moves the nodes from <paramref name="from"/> to the end into the layer whose nodes end at <paramref name="to"/>:
    /// what a layer shows of its own, but learns only after its payload (trailers, frame.protocols).</summary>
    public void MoveTail(int from, int to)
    {
        int moved = Tape.Count - from;
        Tape.MoveTail(from, to);
        for (int i = 0; i < LayerCount; i++)
        {
            ref Layer layer = ref _layers[i];
            if (layer.Node >= to) layer = layer with { Node = layer.Node + moved };
        }
    }
}
