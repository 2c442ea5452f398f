using System.Runtime.CompilerServices;
using GenShark.Output;

namespace GenShark;

/// <summary>
/// What is wanted of packets, when that is less than everything: the values of some fields. Other fields are left off the tape. Where
/// accessors can read all that is wanted, frames are scanned instead of walked; where they can for the outer layers, these are passed by
/// and only the rest is walked. A plan changes speed, never an answer.
/// </summary>
public sealed class DissectionPlan
{
    private const string StackField = "frame.protocols";

    private readonly bool[] _wanted;
    // Finds what is wanted; null if every layer is walked.
    private readonly LayerScan? _scan;
    private readonly LayerRoles? _roles;

    // The quickest way through most frames.
    private readonly TrunkReading? _trunk;

    // What is read of the frame itself, and whether nothing else is asked of its own layer.
    private readonly OwnReading[] _ofFrame = [];
    private readonly bool _passesFrame;

    // Those that were registered when the plan was made, by number.
    private readonly Protocol[] _protocols;

    // By protocol number: what is read of layers that need no walk; null for those that do. One that was registered later does.
    private readonly DirectLayer?[] _direct;

    /// <param name="fields">Names of the wanted fields and protocols.</param>
    /// <param name="mustWalk">Whether more is asked of protocols than whether they are there: their bytes, as layers on a tape have them.</param>
    /// <param name="deciphers">Whether there may be keys for what is enciphered.</param>
    /// <param name="passed">Takes the streams that may be passed by for now; null if all must be followed.</param>
    public DissectionPlan(IEnumerable<string> fields, bool mustWalk = false, bool deciphers = true, StreamSigns? passed = null)
    {
        bool mayPass = !mustWalk, asksFrame = false;
        var wanted = new HashSet<Protocol>();
        var walked = new HashSet<Protocol>();
        var settled = new HashSet<Protocol>();
        var ofFrame = new List<OwnReading>();
        FieldInfo[] infos = [.. fields.Distinct().SelectMany(Registry.FieldsNamed)];
        _protocols = [.. Registry.Protocols];
        _direct = [.. _protocols.Select(protocol => new DirectLayer(protocol))];
        _wanted = new bool[Registry.FieldCount];
        foreach (FieldInfo field in infos)
        {
            _wanted[field.Id] = true;
            if (field.Protocol is { RenamesFields: true } renaming)
            {
                foreach (int source in renaming.Renames!.Sources(field.Id)) _wanted[source] = true;
            }
            // Remarks and marks of damage may stand below any other node.
            if (field.Protocol is EngineProtocol) Array.Fill(_wanted, true);
            if (field.Protocol!.FilterName == "frame")
            {
                mayPass &= field.Name != StackField;
                if (FrameReadings.Of(field.Name) is { } read) ofFrame.Add(new OwnReading(field, read));
                else asksFrame = true;
                continue;
            }
            mayPass &= field.Protocol.IsCarried;
            wanted.Add(field.Protocol);
            _direct[field.Protocol.Id]!.Want(field);
            if (DirectLayer.IsSettled(field)) settled.Add(field.Protocol);
            else if (!DirectLayer.IsRead(field)) walked.Add(field.Protocol);
        }
        if (!mayPass) return;
        walked.UnionWith(wanted.Where(Reachability.HangsOnOthers));
        // Where a trailer begins the layers in front of it tell.
        walked.UnionWith(_protocols.Where(protocol => GuessesAny(protocol.CarriedTables, wanted)));
        HashSet<Protocol> dependent = [.. walked, .. settled];
        foreach (Protocol protocol in _protocols)
        {
            if (!NamesAny(protocol.Borrows, dependent) && !NamesAny(protocol.Tells, dependent)) continue;
            wanted.Add(protocol);
            walked.Add(protocol);
        }
        foreach (Protocol protocol in walked) _direct[protocol.Id] = null;
        settled.ExceptWith(walked);
        if (passed is PassedStreams streams) streams.AreTakenIn = settled.Count > 0;
        _scan = new LayerScan(new LayerRoles(wanted, deciphers, passed));
        // A walk passes by no stream.
        _roles = PassesStreams ? new LayerRoles(wanted, deciphers) : _scan.Roles;
        (IsDirect, KeepsState, _passesFrame, _ofFrame) = (walked.Count == 0, dependent.Count > 0, !asksFrame, [.. ofFrame]);
        if (TrunkWay.FirstOpen(_scan) is { } way) _trunk = new TrunkReading(way, _scan.Roles, _direct);
    }

    /// <summary>Whether layers are scanned instead of walked, as long as a scan can tell.</summary>
    public bool IsDirect { get; }

    /// <summary>Whether anything that is wanted may hang on packets before.</summary>
    public bool KeepsState { get; } = true;

    /// <summary>Which protocols matter; null if every layer is walked.</summary>
    public LayerRoles? Roles => _roles;

    /// <summary>Whether there may be streams of which no state is kept.</summary>
    public bool PassesStreams => _scan?.Roles.Passed is not null;

    /// <summary>Whether neither such a layer nor what it carries is asked for, so that the packet may as well end before it. Walked fields may stand behind
    /// what their layer carries, and tell of it: only if there are none.</summary>
    internal bool Ignores(Protocol protocol) => IsDirect && !_roles!.Matters(protocol);

    /// <summary>Whether nothing is asked of a protocol's layers but what accessors read, and what they carry.</summary>
    internal bool IsPassed(Protocol protocol) => _roles is not null && DirectOf(protocol) is { HasSettled: false };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Wants(int field) => (uint)field < (uint)_wanted.Length && _wanted[field];

    // By the numbers of sets: what is not known yet, whether any of its fields is wanted.
    private bool?[] _wantedSets = [];

    /// <summary>Whether any field of a set is wanted.</summary>
    internal bool WantsAny(FieldSet set)
    {
        if (set.Id >= _wantedSets.Length) Array.Resize(ref _wantedSets, set.Id + 1);
        return _wantedSets[set.Id] ??= _roles is null || Array.Exists(set.Fields, Wants) || set.Carrier is { } carrier && _roles.Of(carrier).LeadsOn;
    }

    /// <summary>Whether a frame is done with before any of its layers is walked, the frame's own included: all that is wanted of it is on the tape, or it
    /// holds nothing that is wanted, nor anything that a packet with such depends on. Only for frames that are dissected once.</summary>
    internal bool TryFinish(Dissection packet, in Slice frame)
    {
        if (!PassesFrame(packet.Frame) || !TryReadTrunk(packet, frame, mayPass: frame.Length <= packet.Frame.Length) && !TryReadScan(packet, frame)) return false;
        WriteFrame(packet);
        return true;
    }

    /// <summary>Puts the wanted fields of a frame that is not walked on the tape.</summary>
    internal void WriteFrame(Dissection packet)
    {
        foreach (ref readonly OwnReading own in _ofFrame.AsSpan())
        {
            ScannedFields.Value value = default;
            own.Read(packet.Frame, packet.Session.Clock, ref value);
            ref TapeNode node = ref packet.Tape.Add();
            node.Field = own.Field.Id;
            node.Value = value.Bits;
            node.Nanoseconds = value.Nanoseconds;
            node.Depth = 1;
        }
    }

    /// <summary>Whether there may be frames that are done with by themselves (<see cref="Dissection.TryDissectAlone"/>).</summary>
    public bool MayFinishAlone => _passesFrame && _ofFrame.Length == 0;

    private bool PassesFrame(in Frame frame) => _passesFrame && (_ofFrame.Length == 0 || frame is { Kind: RecordKind.Packet, HasTime: true });

    /// <summary>The layers of a frame that could not be finished (<see cref="TryFinish"/>), as far as it was scanned; the last is where a walk may begin.
    /// None if it must begin with the frame.</summary>
    internal ReadOnlySpan<ScannedLayer> PathOfScan(in Frame frame) => PassesFrame(frame) ? _scan!.Path : [];

    /// <summary>The protocol of a layer on that path.</summary>
    internal Protocol ProtocolOf(in ScannedLayer layer) => _protocols[layer.ProtocolId];

    /// <summary>Puts the wanted fields of all layers on the tape, which need neither a walk nor to be passed; false if they do.</summary>
    internal bool TryRead(Dissection packet, in Slice frame) => TryReadTrunk(packet, frame, mayPass: false) || TryReadScan(packet, frame);

    private bool TryReadTrunk(Dissection packet, in Slice frame, bool mayPass)
    {
        if (_trunk is null || !(_followed == packet.Frame.Number || TryFollow(packet.Frame)) || !_trunk.TryRead(packet, frame, mayPass)) return false;
        NotePassed();
        return true;
    }

    // The number of the frame that was followed last before its dissection.
    private int _followed;

    private bool TryFollow(in Frame frame)
    {
        _scan!.Roles.Passed?.Begin();
        return _trunk!.TryFollow(frame);
    }

    private bool TryReadScan(Dissection packet, in Slice frame)
    {
        EndsSurely = _scan is not null && TryScan(packet) && _scan.SureCount == _scan.Layers.Length;
        if (!EndsSurely) return false;
        foreach (ref readonly ScannedLayer layer in _scan!.Layers)
        {
            if (_direct[layer.ProtocolId]?.CanWriteUnpassed(frame.Payload(layer.Window.Offset - frame.Offset, layer.Window.Length)) != true) return false;
        }
        NotePassed();
        foreach (ref readonly ScannedLayer layer in _scan.Layers)
        {
            _direct[layer.ProtocolId]!.Write(packet, frame.Payload(layer.Window.Offset - frame.Offset, layer.Window.Length));
        }
        return true;
    }

    /// <summary>All that is wanted of the current frame was read of layers that were passed.</summary>
    internal void NotePassed() => _scan!.Roles.Passed?.Note();

    /// <summary>Whether the scan of the current frame found the last layer that matters.</summary>
    internal bool EndsSurely { get; private set; }

    private bool TryScan(Dissection packet)
    {
        bool isSure = _scanned == packet.Frame.Number ? _isSure : Scan(packet.Frame);
        // What is dissected first is scanned, too.
        return isSure || _scan!.Roles.Passed is { Called: not StreamSigns.None } passed && passed.TryAnswer(packet.Session) && Scan(packet.Frame);
    }

    private bool Scan(in Frame frame)
    {
        _scan!.Roles.Passed?.Begin();
        return _scan.TryScan(frame);
    }

    // The number of the frame that was scanned last before its dissection, and what came of it.
    private int _scanned;
    private bool _isSure;

    /// <summary>Whether a frame holds nothing that is wanted, nor anything that a packet with such depends on: it need not be dissected. Else it must be, before another
    /// frame is looked at. Only for frames that are dissected once.</summary>
    public bool IsNothing(in Frame frame)
    {
        // What is not shown has no times either, and those behind it count from it.
        if (!MayFinishAlone) return false;
        if (_trunk is not null && TryFollow(frame))
        {
            _followed = frame.Number;
            if (!_trunk.HoldsNothing) return false;
        }
        else
        {
            (_isSure, _scanned) = (Scan(frame), frame.Number);
            if (!_isSure || _scan!.Layers.Length > 0) return false;
        }
        NotePassed();
        return true;
    }

    /// <summary>
    /// Tells what a layer carries whose wanted fields can be read without a walk; the window moves to its payload. Only for a layer below others that were
    /// passed by: what a walked layer asks of its payload's layers only a walk tells.
    /// </summary>
    /// <returns>False if the layer must be walked. <paramref name="next"/> is the payload's protocol, null if nothing that is wanted follows.</returns>
    internal bool TrySkim(Dissection packet, Protocol protocol, in Slice slice, out LayerWindow window, out Protocol? next)
    {
        window = new LayerWindow(slice.Offset, slice.Length);
        next = null;
        if (_roles is null || !CanWrite(protocol, slice)) return false;
        next = protocol.Skim(packet.Frame.Bytes, ref window, _roles, out bool isSure);
        if (next is not null && !_roles.Matters(next)) next = null;
        return isSure;
    }

    /// <summary>Whether what is wanted of a layer can be told without a walk.</summary>
    internal bool CanWrite(Protocol protocol, in Slice slice) => DirectOf(protocol)?.CanWrite(slice) == true;

    /// <summary>Puts what is wanted of a layer that was passed on the tape.</summary>
    internal void Write(Dissection packet, Protocol protocol, in Slice slice) => DirectOf(protocol)!.Write(packet, slice);

    /// <summary>Passes by a layer that brings a piece of a datagram. Only for layers of which nothing is asked but what accessors read.</summary>
    /// <returns>False if the layer must be walked, or brings no piece.</returns>
    internal bool TryJoin(Dissection packet, Protocol protocol, in Slice slice, out Slice payload, out Protocol? next)
    {
        payload = slice;
        next = null;
        if (DirectOf(protocol) is not { HasSettled: false } wanted || !protocol.TryJoin(packet, slice, out payload, out next) || !wanted.CanWrite(slice)) return false;
        wanted.Write(packet, slice);
        return true;
    }

    private DirectLayer? DirectOf(Protocol protocol) => (uint)protocol.Id < (uint)_direct.Length ? _direct[protocol.Id] : null;

    private static bool GuessesAny(ReadOnlySpan<string> tables, HashSet<Protocol> wanted)
    {
        foreach (string table in tables)
        {
            if (Registry.Table(table) is { HoldsGuesses: true } guesses && guesses.Entries().Any(entry => wanted.Contains(entry.Protocol))) return true;
        }
        return false;
    }

    private static bool NamesAny(ReadOnlySpan<string> names, HashSet<Protocol> walked)
    {
        foreach (string name in names)
        {
            if (walked.Any(protocol => protocol.FilterName == name)) return true;
        }
        return false;
    }

    private readonly record struct OwnReading(FieldInfo Field, FrameReading Read);
}
