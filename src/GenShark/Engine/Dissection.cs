using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>
/// The dissection of one packet, reused for the next: frame, data sources, layers, tape, columns, the packet's addresses and
/// the fault that ended it, if one did. Generated walkers write to it; filters and outputs read it.
/// </summary>
public sealed partial class Dissection
{
    private Layer[] _layers = new Layer[16];

    private Frame _frame;

    /// <summary>The frame being dissected.</summary>
    public ref readonly Frame Frame => ref _frame;

    /// <summary>Whether what a frame told is known in this one: from that frame on, and in a second pass from the start.</summary>
    public bool KnowsOf(int frame) => frame <= Frame.Number || Session.IsSecondPass;

    /// <summary>The dissection's fields in display order.</summary>
    public Tape Tape { get; } = new();

    /// <summary>The Protocol and Info columns.</summary>
    public Columns Columns { get; } = new();

    /// <summary>What is kept between packets.</summary>
    public Session Session { get; }

    private DissectionPlan? _plan;

    /// <summary>What is wanted of packets; null for everything. A plan turns labels off: whoever wants those of its fields turns them on again.</summary>
    public DissectionPlan? Plan
    {
        get => _plan;
        set
        {
            _plan = value;
            if (value is not null) WantsText = false;
        }
    }

    /// <summary>Whether labels that differ from the field's default are wanted (trees, PDML, JSON). Without, none is built.</summary>
    public bool WantsText { get; set; } = true;

    /// <summary>Whether, with <see cref="WantsText"/>, only the labels are wanted of what has neither name nor value: text nodes, layers without any field.</summary>
    public bool WantsOnlyTexts { get; set; }

    /// <summary>Whether the title of the layer being walked is wanted: never by a plan.</summary>
    public bool WantsTitle => WantsText && _plan is null && (!WantsOnlyTexts || Tape.Count <= _layers[LayerCount - 1].Node + 1);

    /// <summary>Whether the label of a node is wanted: none of one that nobody wants.</summary>
    public bool WantsTextOf(int node) => WantsText && node != Tape.Discarded && (!WantsOnlyTexts || IsShownByText(Registry.Field(Tape[node].Field)));

    private static bool IsShownByText(FieldInfo field) => field.Type == FieldType.Protocol || field.Name.Length == 0;

    /// <summary>Whether fields are shown or tested at all, or only columns: as in tshark, some protocols say less there then.</summary>
    public bool HasTree { get; set; } = true;

    /// <summary>Whether the Protocol and Info columns are wanted.</summary>
    public bool WantsColumns { get; set; } = true;

    /// <summary>The packet's layers in the order in which they were entered: the stack that frame.protocols names.</summary>
    public ReadOnlySpan<Layer> Layers => _layers.AsSpan(0, LayerCount);

    public int LayerCount { get; private set; }

    /// <summary>The packet's addresses: those of the innermost link or network layer that has any.</summary>
    public Address SourceAddress { get; private set; }

    /// <inheritdoc cref="SourceAddress"/>
    public Address DestinationAddress { get; private set; }

    /// <summary>True inside the packet that an ICMP error quotes.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>True inside a fragment that was not reassembled: bytes that lack are no malformation.</summary>
    public bool IsFragment { get; set; }

    public Dissection() : this(new Session()) { }

    public Dissection(Session session) => Session = session;

    /// <summary>Whether the frame's bytes are the dissection's own (<see cref="KeepFrame"/>), not the capture's.</summary>
    public bool OwnsFrame { get; private set; }

    /// <summary>The frame's times against those before it.</summary>
    public FrameTimes Times { get; private set; }

    /// <summary>Dissects the frame that the session's clock was told of last. What the last dissection left is gone.</summary>
    public void Dissect(in Frame frame)
    {
        Begin(frame);
        Times = Session.Clock.Times;
        if (_plan is null || Session.AsksAll || !TryFinish(_plan)) Walk();
    }

    /// <summary>Dissects a frame as its plan wants it, if that hangs on no other packet and needs no walk; its times are not told. False if it must be dissected in order.</summary>
    public bool TryDissectAlone(in Frame frame)
    {
        Begin(frame);
        return _plan is { MayFinishAlone: true } plan && plan.TryRead(this, FrameSlice);
    }

    /// <summary>Dissects a frame, which may be one that was dissected before.</summary>
    public void Dissect(in Frame frame, in FrameTimes times)
    {
        Begin(frame);
        Times = times;
        Walk();
    }

    // A frame that was longer in the file than on the wire is as long as the file says.
    private Slice FrameSlice => new(_frame.Bytes, Math.Max(_frame.Length, _frame.CapturedLength), 0, 0, this);

    // Without a walk of the frame's own layer.
    private bool TryFinish(DissectionPlan plan)
    {
        Slice slice = FrameSlice;
        if (plan.TryFinish(this, slice)) return true;
        if (plan.PathOfScan(_frame) is not { Length: > 1 } path || slice.Length > _frame.Length) return false;
        if (!CallAlong(path, slice)) ReportFault(slice);
        return true;
    }

    private void Walk()
    {
        Slice slice = FrameSlice;
        if (!Call(Session.FrameProtocol, slice)) ReportFault(slice);
        if (_refused.Protocol is not null) ReportFull();
        Columns.CutInfo();
    }

    private byte[] _ownBytes = [];

    /// <summary>Copies the frame's bytes: the dissection stays valid when the capture moves on, until it is used for another frame.</summary>
    public unsafe void KeepFrame()
    {
        int size = _frame.StoredLength;
        if (_ownBytes.Length <= size) _ownBytes = GC.AllocateUninitializedArray<byte>(Math.Max(2 * _ownBytes.Length, size + 1), pinned: true);
        _frame = _frame.CopyTo((byte*)Unsafe.AsPointer(ref _ownBytes[0]));
        OwnsFrame = true;
    }

    /// <summary>Whether what the layer being walked finds out about its packet may be shown. If not, only that matters which decides what becomes of its
    /// payload. The same for all packets of a session.</summary>
    public bool ShowsFindings => _plan is null || Session.AsksAll || Current is not { } protocol || !_plan.IsPassed(protocol);

    /// <summary>Whether any field of a set is wanted of packets: if not, the part that shows no others may be left out.</summary>
    public bool WantsAny(FieldSet fields) => _plan is null || Session.AsksAll || _plan.WantsAny(fields);

    /// <summary>Whether the layer being passed carries nothing that matters, and no other of its conversation does.</summary>
    public bool IsPayloadIgnored { get; private set; }

    /// <summary>Sets the packet's addresses. Called by layers that carry them.</summary>
    public void SetAddresses(Address source, Address destination)
    {
        (SourceAddress, DestinationAddress) = (source, destination);
        Session.Flows?.Note(source, destination);
    }

    /// <summary>What the layer shows depends on the packets before, whichever hosts they went between. Called by every layer that does so.</summary>
    public void DependOnOthers() => Session.Flows?.NoteOthers();

    /// <summary>What the layer shows depends on packets between two other hosts: a conversation whose ends moved.</summary>
    public void DependOn(Address source, Address destination) => Session.Flows?.Note(source, destination);

    /// <summary>What the layer leaves behind may be asked for by packets between any hosts: an announcement of media. Called by every layer that does so.</summary>
    /// <param name="key">A hash of what they ask by; those for which there is something share it (<see cref="ShareKey"/>).</param>
    public void TellOthers(ulong key) => Session.Flows?.NoteForAll(key);

    /// <summary>What the layer leaves behind or looks for goes by a name that connections choose for themselves, whichever hosts packets with it go between.
    /// Called by every layer that does so.</summary>
    /// <param name="key">A hash of the name.</param>
    public void ShareKey(ulong key) => Session.Flows?.NoteKey(key);

    private void Begin(in Frame frame)
    {
        (_frame, OwnsFrame) = (frame, false);
        Session.Begin(frame);
        LayerCount = 0;
        Tape.Clear();
        Columns.Clear();
        ClearSources();
        (SourceAddress, DestinationAddress) = (default, default);
        (IsQuoted, IsFragment, ReassembledIn) = (false, false, 0);
        _roots.Clear();
        (Fault, ShownFault) = (default, default);
        FaultCount = 0;
        _refusals?.Clear();
        (_depth, _overflow, _isPart, _isPiece, _passed) = (0, 0, false, false, 0);
        Current = null;
        (_isContinuation, LayerNumber, IsPayloadIgnored) = (false, 1, false);
        (_stream, IsBegun, BytesBehind) = (null, false, 0);
        _refused = default;
    }
}
