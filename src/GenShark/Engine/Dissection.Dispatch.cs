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
        if (Session.IsDisabled(protocol)) return CallData(slice);
        int depth = _depth, overflow = _overflow;
        if (_plan is not null && LayerCount == 1 && _plan.TryRead(this, slice)) return true;
        if (_plan is not null && LayerCount > 0 && _plan.Ignores(protocol)) return true;
        Protocol? carrier = Current;
        if (_plan is not null && LayerCount == _passed + 1 && TryPass(protocol, slice) is { } passed)
        {
            if (passed) Current = carrier;
            return passed;
        }
        Current = protocol;
        bool wasPart = _isPart;
        _isPart = IsPartOf(protocol, carrier);
        // Parts hang in the tree of what they extend; what they carry stands beside it again.
        if (_isPart != wasPart) _depth += _isPart ? 1 : -1;
        if (wasPart && !_isPart) CoverParts();
        if (protocol.HasPreface) protocol.Preface(this, slice);
        int node = Tape.Count;
        if (protocol.ColumnName.Length > 0 && !(protocol.NamedOnceShown && slice.CapturedLength < protocol.ShownFrom))
        {
            SetProtocolColumn(protocol.ColumnName);
            if (!protocol.AppendsInfo && !IsAnotherMessage(protocol)) BeginInfo(append: false);
        }
        if (protocol.ShownFrom > 0 && !Need(slice, 0, protocol.ShownFrom))
        {
            // A quote is no worse for it, and frame.protocols does not name what it has too little of.
            if (!IsQuoted) Enter(protocol, slice);
            (_depth, _isPart) = (depth, wasPart);
            return false;
        }
        Enter(protocol, slice, node);
        if (protocol.IsShown)
        {
            LastNode = Add(protocol, slice);
            Open();
        }
        bool done = protocol.Walk(this, slice);
        if (protocol.RenamesFields) Rename(node, protocol.Renames!);
        (_depth, _overflow, _isPart) = (depth, overflow, wasPart);
        if (done) Current = carrier;
        return done;
    }

    // In its place, part by part: to copy what was only just written in parts takes longer.
    private void Enter(Protocol protocol, in Slice slice, int node = -1)
    {
        if (LayerCount == _layers.Length) Array.Resize(ref _layers, LayerCount * 2);
        ref Layer layer = ref _layers[LayerCount++];
        layer.Protocol = protocol;
        layer.Source = slice.Source;
        layer.IsContinuation = _isContinuation;
        layer.Offset = slice.Offset;
        layer.Length = slice.Length;
        layer.Node = node;
        _isContinuation = false;
        if (_plan is null) CountLayers();
    }

    // Whether the layer that is entered next is another unit of the one before it.
    private bool _isContinuation;

    // What filters count by (#n), as tshark does: of which layer of its protocol a field is tells the layer that was entered last before it, be that within it.
    internal byte LayerNumber { get; set; }

    private void CountLayers()
    {
        int last = LayerCount - 1;
        while (last > 0 && _layers[last].IsContinuation) last--;
        Protocol protocol = _layers[last].Protocol;
        int number = 0;
        for (int i = 0; i <= last; i++)
        {
            bool isNext = i == 0 || !protocol.IsStacked || _layers[i - 1].Protocol != protocol;
            if (!_layers[i].IsContinuation && _layers[i].Protocol.FilterName == protocol.FilterName && isNext) number++;
        }
        LayerNumber = (byte)number;
    }

    private void Rename(int first, FieldRenames renames)
    {
        for (int i = first; i < Tape.Count; i++)
        {
            ref TapeNode node = ref Tape[i];
            if ((node.Flags & NodeFlags.KeepsName) == 0) node.Field = renames.Of(node.Field);
        }
    }

    // Layers that the plan passed by, all of them outside of those that are walked.
    private int _passed;

    // Whether a layer is there whole, and nothing of its own stands before it.
    private bool MayPass(Protocol protocol, in Slice slice) =>
        slice.Source == 0 && !slice.IsIncomplete && Frame.FcsLength <= 0 && slice.CapturedLength >= protocol.ShownFrom && !protocol.HasPreface;

    private bool? TryPass(Protocol protocol, in Slice slice)
    {
        if (!MayPass(protocol, slice)) return null;
        if (!_plan!.TrySkim(this, protocol, slice, out LayerWindow window, out Protocol? next)) return TryCarry(protocol, slice) ?? TryJoin(protocol, slice);
        PassBy(protocol, slice);
        return next is null || Call(next, slice.Payload(window.Offset - slice.Offset, window.Length));
    }

    // Passes by the layers that a scan went through, the frame's own included, and goes on at the first that needs more.
    private bool CallAlong(ReadOnlySpan<ScannedLayer> path, in Slice frame)
    {
        Enter(Session.FrameProtocol, frame);
        _plan!.WriteFrame(this);
        Protocol protocol = _plan!.ProtocolOf(path[0]);
        Slice slice = frame.Payload(path[0].Window.Offset, path[0].Window.Length);
        int i = 1;
        for (; i < path.Length && TryPassBy(protocol, slice); i++)
        {
            protocol = _plan!.ProtocolOf(path[i]);
            slice = frame.Payload(path[i].Window.Offset, path[i].Window.Length);
        }
        if (!_plan!.Roles!.Matters(protocol)) return true;
        if (i < path.Length) return Call(protocol, slice);
        if (_plan.EndsSurely)
        {
            IsPayloadIgnored = true;
            if (TryPassBy(protocol, slice))
            {
                _plan.NotePassed();
                return true;
            }
            IsPayloadIgnored = false;
            return Call(protocol, slice);
        }
        return MayPass(protocol, slice) && TryCarry(protocol, slice) is { } carried ? carried : Call(protocol, slice);
    }

    private bool TryPassBy(Protocol protocol, in Slice slice)
    {
        if (!MayPass(protocol, slice) || !_plan!.CanWrite(protocol, slice)) return false;
        PassBy(protocol, slice);
        return true;
    }

    private void PassBy(Protocol protocol, in Slice slice)
    {
        _passed++;
        Pass(protocol, slice);
    }

    private void Pass(Protocol protocol, in Slice slice)
    {
        PassAlong(protocol, slice);
        _plan!.Write(this, protocol, slice);
    }

    /// <summary>The layers of a frame are about to be passed, one by one, and carry nothing that matters.</summary>
    internal void BeginPassing(in Slice frame)
    {
        Enter(Session.FrameProtocol, frame);
        IsPayloadIgnored = true;
    }

    /// <summary>Passes by a layer that lies in the one that was passed last.</summary>
    internal void PassAlong(Protocol protocol, in Slice slice)
    {
        Enter(protocol, slice);
        Current = protocol;
        protocol.Pass(this, slice);
    }

    // What a layer carries is handed on without a walk, which would put the layer on the tape.
    private bool? TryCarry(Protocol protocol, in Slice slice)
    {
        if (!protocol.MayCarry || !protocol.IsUsual(slice) || !_plan!.CanWrite(protocol, slice)) return null;
        Pass(protocol, slice);
        return protocol.Carry(this, slice);
    }

    // A piece of a datagram is taken in without a walk, which would put its layer on the tape.
    private bool? TryJoin(Protocol protocol, in Slice slice)
    {
        if (!_plan!.IsDirect || !protocol.HasPieces) return null;
        Protocol? carrier = Current;
        (bool wasPart, int depth) = (_isPart, _depth);
        Enter(protocol, slice);
        Current = protocol;
        _isPart = IsPartOf(protocol, carrier);
        _depth++;
        protocol.Pass(this, slice);
        bool joined = _plan.TryJoin(this, protocol, slice, out Slice payload, out Protocol? next);
        (_isPart, _depth) = (wasPart, depth);
        if (joined)
        {
            _passed++;
            return next is null || Call(next, payload);
        }
        LayerCount--;
        Current = carrier;
        return null;
    }

    /// <summary>Puts a layer on the tape that is not walked.</summary>
    internal void ShowLayer(Protocol protocol, in Slice slice) => LastNode = Add(protocol, slice);

    /// <summary>Puts what its bytes alone tell of a layer's parts below its node, and what stands once it was passed.</summary>
    internal void Glance(Protocol protocol, in Slice slice, int node, bool isPassed)
    {
        (Protocol? carrier, int depth, int overflow) = (Current, _depth, _overflow);
        Enter(protocol, slice, node);
        Current = protocol;
        Open();
        protocol.Glance(slice);
        if (isPassed) protocol.ShowSettled(slice);
        LayerCount--;
        (Current, _depth, _overflow) = (carrier, depth, overflow);
    }

    private int Add(Protocol protocol, in Slice slice)
    {
        ref TapeNode node = ref Tape.Add();
        node.Field = protocol.FirstField;
        node.Offset = slice.Offset;
        node.Length = slice.CapturedLength;
        node.Flags = NodeFlags.SourceValue;
        node.Depth = (byte)_depth;
        node.Source = slice.Source;
        node.LayerNumber = LayerNumber;
        return Tape.Count - 1;
    }

    /// <summary>Walks another unit of the protocol whose layer is being walked, from the same payload: it stands beside that layer. False after a fault.</summary>
    public bool CallAgain(in Slice slice)
    {
        if (Current is not { } protocol) return true;
        int own = LayerCount - 1;
        while (own > 0 && _layers[own].Protocol != protocol) own--;
        (int depth, int overflow) = (_depth, _overflow);
        if (_layers[own].Node >= 0) _depth = Tape[_layers[own].Node].Depth;
        bool done = CallUnnamed(protocol, slice);
        (_depth, _overflow) = (depth, overflow);
        Current = protocol;
        return done;
    }

    /// <summary>Walks a layer that is its carrier's own matter: frame.protocols does not name it. False after a fault.</summary>
    public bool CallUnnamed(Protocol protocol, in Slice slice)
    {
        _isContinuation = true;
        bool done = Call(protocol, slice);
        _isContinuation = false;
        return done;
    }

    /// <summary>The layer that is being walked has no name in frame.protocols after all: there was nothing that it could take.</summary>
    public void LeaveUnnamed()
    {
        _layers[LayerCount - 1].IsContinuation = true;
        CountLayers();
    }

    private bool _isPart;

    private bool IsPartOf(Protocol protocol, Protocol? carrier) => protocol.Extends is { } extended && carrier is not null
        && (carrier.FilterName == extended || _isPart && carrier.Extends == extended);

    // What a protocol's parts extend covers them too, once it is known to be whole: what follows is not a piece of a datagram. Layers that the
    // plan passed by have no node.
    private void CoverParts()
    {
        if (_isPiece) return;
        int size = 0, last = LayerCount - 1;
        string? extended = _layers[last].Protocol.Extends;
        for (; last > 0 && _layers[last].Protocol.Extends == extended; last--)
        {
            if (_layers[last].Node >= 0) size += Tape[_layers[last].Node].Length;
        }
        if (_layers[last].Protocol.FilterName == extended && _layers[last].Node >= 0) Tape[_layers[last].Node].Length += size;
    }

    /// <summary>Sets the Protocol column, if it is wanted from this layer.</summary>
    public void SetProtocolColumn(string text)
    {
        if (WantsColumns && !Columns.Frozen) Columns.Protocol = text;
    }

    /// <summary>Writes behind what stands in the Protocol column, if it is wanted from this layer: <c>/JSON</c>.</summary>
    public void AppendProtocolColumn(string text)
    {
        if (!WantsColumns || Columns.Frozen) return;
        if (_appended.Before != Columns.Protocol || _appended.Text != text) _appended = (Columns.Protocol, text, Columns.Protocol + text);
        Columns.Protocol = _appended.Whole;
    }

    // Mostly the same ones.
    private (string Before, string Text, string Whole) _appended = ("", "", "");

    /// <summary>The protocol whose layer is being walked.</summary>
    public Protocol? Current { get; private set; }

    /// <summary>Walks a payload of unknown protocol: <c>data</c>.</summary>
    public bool CallData(in Slice payload)
    {
        if (payload.CapturedLength > 0) return Call(Session.DataProtocol, payload);
        if (_isPart) CoverParts();
        // A gate that leads to nothing goes unnamed.
        if (LayerCount > 0 && _layers[LayerCount - 1] is { Node: < 0, Protocol: EngineProtocol }) LayerCount--;
        return true;
    }

    /// <summary>A dispatch table as the user wants it (<see cref="DissectionChoices"/>).</summary>
    public DispatchTable TableOf(DispatchTable table) => Session.TableOf(table);

    /// <summary>Walks a payload by the protocol that a table has for a key.</summary>
    /// <returns>Null if the table has none, or the one it has refuses the bytes; else whether it went without a fault.</returns>
    public bool? TryCall(DispatchTable table, uint key, in Slice payload) =>
        TableOf(table).Find(key, payload) is { } next ? Call(next, payload) : null;

    /// <inheritdoc cref="DispatchTable.FindByPort(uint, uint, in Slice, uint)"/>
    public bool? TryCallByPort(DispatchTable table, uint source, uint destination, in Slice payload, uint server = 0) =>
        TableOf(table).FindByPort(source, destination, payload, server) is { } next ? Call(next, payload) : null;

    /// <inheritdoc cref="DispatchTable.Guess(in Slice)"/>
    public bool? TryGuess(DispatchTable table, in Slice payload) =>
        TableOf(table).Guess(payload) is { } next ? Call(next, payload) : null;

    /// <summary>Notes a layer that has a name in frame.protocols, but neither bytes nor a tree of its own.</summary>
    public void PassThrough(string name, in Slice payload)
    {
        if (LayerCount == MaxLayers) return;
        Enter(EngineProtocol.Gate(name), payload);
    }

    /// <summary>Walks structures one behind the other: so many, or with <see cref="int.MaxValue"/> as many as there are. False after a fault; one that lacks is one.</summary>
    public bool WalkSequence<T>(in Slice slice, int count, out int size) where T : IStructure<T>, allows ref struct
    {
        size = 0;
        for (int i = 0; i < count && (size < slice.Length || count != int.MaxValue); i++)
        {
            Slice rest = slice.From(size);
            if (!T.Walk(this, rest, out int taken)) return false;
            size += taken;
            if (taken <= 0 || T.EndsSequence(rest)) break;
        }
        return true;
    }

    /// <summary>Walks structures one behind the other; bytes that lack end them without a fault.</summary>
    public void TryWalkSequence<T>(in Slice slice) where T : IStructure<T>, allows ref struct
    {
        (int depth, int overflow) = (_depth, _overflow);
        if (WalkSequence<T>(slice, int.MaxValue, out _)) return;
        (_depth, _overflow) = (depth, overflow);
        Fault = default;
    }

    /// <summary>The layer's own length turned out to be less than what its carrier handed it: the rest is the carrier's.</summary>
    public Slice Trim(scoped in Slice slice, int length)
    {
        if (length >= slice.Length) return slice;
        ref Layer layer = ref _layers[LayerCount - 1];
        layer.Length = Math.Max(0, length);
        if (layer.Node >= 0) Tape[layer.Node].Length = Math.Min(layer.Length, slice.CapturedLength);
        return slice.Trim(length);
    }

    /// <summary>The node of the layer that is being walked covers what it carries too.</summary>
    public void Cover(in Slice payload)
    {
        int node = _layers[LayerCount - 1].Node;
        if (node >= 0 && Tape[node].Source == payload.Source) EndNode(node, payload, payload.CapturedLength);
    }

    /// <summary>The payload stands beside its layer in the tree, not in it. Returns what <see cref="EnterTree"/> takes.</summary>
    public int LeaveTree(int layer)
    {
        int depth = _depth;
        _depth = Tape[layer].Depth;
        return depth;
    }

    /// <summary>The payload stands at the top, whatever its layer hangs in. Returns what <see cref="EnterTree"/> takes.</summary>
    public int LeaveTree()
    {
        int depth = _depth;
        _depth = 0;
        return depth;
    }

    /// <summary>Back in the layer's tree after its payload.</summary>
    public void EnterTree(int depth) => _depth = depth;

    /// <summary>How much of a payload its own layer claimed: what lies behind is the carrier's trailer.</summary>
    public int ClaimedLength(in Slice payload)
    {
        for (int i = 0; i < LayerCount; i++)
        {
            ref readonly Layer layer = ref _layers[i];
            if (layer.Node < 0 || layer.Source != payload.Source || layer.Offset != payload.Offset || !layer.Protocol.IsShown) continue;
            // A stack of labels is as long as what it carries.
            while (layer.Protocol.IsStacked && i + 1 < LayerCount && _layers[i + 1].Source == payload.Source) layer = ref _layers[++i];
            return Math.Min(layer.Offset - payload.Offset + layer.Length, payload.Length);
        }
        return payload.Length;
    }

    /// <summary>Moves the nodes from <paramref name="from"/> on into the layer whose nodes end at <paramref name="to"/>: what a layer shows
    /// of its own, but learns only after its payload (trailers, frame.protocols). Layers that stand behind those nodes stay there.</summary>
    public void MoveTail(int from, int to)
    {
        int end = Tape.Count;
        if (from == to || from == end) return;
        for (int i = LayerCount - 1; i >= 0 && _layers[i].Node >= from; i--)
        {
            // One that has no tree has no node of its own, nor has one that the tape had no room for.
            if (_layers[i] is { Protocol.IsShown: true } layer && layer.Node < end && Tape[layer.Node].Depth <= Tape[to].Depth) end = layer.Node;
        }
        int moved = end - from;
        Tape.MoveTail(from, end, to);
        for (int i = 0; i < LayerCount; i++)
        {
            ref Layer layer = ref _layers[i];
            if (layer.Node >= to && layer.Node < end) layer.Node += moved;
        }
    }
}
