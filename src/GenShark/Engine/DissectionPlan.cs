using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>
/// What is wanted of packets, when that is less than everything: the values of some fields. Other fields are left off the tape. Where
/// accessors can read all that is wanted, frames are scanned instead of walked; where they can for the outer layers, these are passed by
/// and only the rest is walked. A plan changes speed, never an answer.
/// </summary>
public sealed class DissectionPlan
{
    private const string StackField = "frame.protocols";

    private readonly bool[] _wanted = new bool[Registry.FieldCount];
    private readonly LayerScan? _scan;
    private readonly LayerRoles? _roles;

    // By protocol number: what is read of layers that need no walk; null for those that do.
    private readonly DirectLayer?[] _direct = new DirectLayer?[Registry.Protocols.Count];

    /// <param name="fields">Names of the wanted fields and protocols.</param>
    /// <param name="mustWalk">Whether more is asked of protocols than whether they are there: their bytes, as layers on a tape have them.</param>
    public DissectionPlan(IEnumerable<string> fields, bool mustWalk = false)
    {
        bool mayPass = !mustWalk;
        var wanted = new HashSet<Protocol>();
        var walked = new HashSet<Protocol>();
        foreach (Protocol protocol in Registry.Protocols) _direct[protocol.Id] = new DirectLayer(protocol);
        foreach (FieldInfo field in fields.Distinct().SelectMany(Registry.FieldsNamed))
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
                continue;
            }
            mayPass &= field.Protocol.IsCarried;
            wanted.Add(field.Protocol);
            _direct[field.Protocol.Id]!.Want(field);
            if (field.Id != field.Protocol.FirstField && field.Direct.Count == 0) walked.Add(field.Protocol);
        }
        if (!mayPass) return;
        // What is recognized by what others told of it is there only if those are walked.
        walked.UnionWith(wanted.Where(protocol => protocol.GuessesByDissection && Registry.Protocols.Any(teller => teller.Tells.Contains(protocol.FilterName))));
        foreach (Protocol protocol in Registry.Protocols)
        {
            if (!NamesAny(protocol.Borrows, walked) && !NamesAny(protocol.Tells, walked)) continue;
            wanted.Add(protocol);
            walked.Add(protocol);
        }
        foreach (Protocol protocol in walked) _direct[protocol.Id] = null;
        if (walked.Count == 0) _scan = new LayerScan(wanted);
        _roles = _scan?.Roles ?? new LayerRoles(wanted);
    }

    /// <summary>Whether layers are scanned instead of walked, as long as a scan can tell.</summary>
    public bool IsDirect => _scan is not null;

    /// <summary>Which protocols matter; null if every layer is walked.</summary>
    public LayerRoles? Roles => _roles;

    /// <summary>Whether neither such a layer nor what it carries is asked for, so that the packet may as well end before it. Walked fields may stand behind
    /// what their layer carries, and tell of it: only if there are none.</summary>
    internal bool Ignores(Protocol protocol) => _scan is not null && !_roles!.Matters(protocol);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Wants(int field) => (uint)field < (uint)_wanted.Length && _wanted[field];

    /// <summary>Puts the wanted fields of all layers on the tape by their accessors; false if the layers must be walked.</summary>
    internal bool TryRead(Dissection packet)
    {
        if (_scan is null || !_scan.TryScan(packet.Frame) || _scan.SureCount < _scan.Layers.Length) return false;
        foreach (ref readonly ScannedLayer layer in _scan.Layers)
        {
            _direct[layer.ProtocolId]!.Write(packet, layer.Window);
        }
        return true;
    }

    /// <summary>
    /// Passes by a layer whose wanted fields accessors can read; the window moves to its payload. Only for a layer below others that were
    /// passed by: what a walked layer asks of its payload's layers only a walk tells.
    /// </summary>
    /// <returns>False if the layer must be walked. <paramref name="next"/> is the payload's protocol, null if nothing that is wanted follows.</returns>
    internal bool TryPass(Dissection packet, Protocol protocol, ref LayerWindow window, out Protocol? next)
    {
        next = null;
        if (_roles is null || _direct[protocol.Id] is not { } wanted) return false;
        LayerWindow layer = window;
        next = protocol.Skim(packet.Frame.Bytes, ref window, _roles, out bool isSure);
        if (!isSure || next is { AcceptsByDissection: true }) return false;
        wanted.Write(packet, layer);
        if (next is not null && !_roles.Matters(next)) next = null;
        return true;
    }

    /// <summary>Passes by a layer that brings a piece of a datagram. Only for layers of which nothing is asked but what accessors read.</summary>
    /// <returns>False if the layer must be walked, or brings no piece.</returns>
    internal bool TryJoin(Dissection packet, Protocol protocol, in Slice slice, out Slice payload, out Protocol? next)
    {
        payload = slice;
        next = null;
        if (_direct[protocol.Id] is not { } wanted || !protocol.TryJoin(packet, slice, out payload, out next)) return false;
        wanted.Write(packet, new LayerWindow(slice.Offset, slice.Length));
        return true;
    }

    private static bool NamesAny(ReadOnlySpan<string> names, HashSet<Protocol> walked)
    {
        foreach (string name in names)
        {
            if (walked.Any(protocol => protocol.FilterName == name)) return true;
        }
        return false;
    }

    private sealed record Reading(int Field, DirectRead Read);

    /// <summary>The wanted fields of one protocol.</summary>
    private sealed class DirectLayer(Protocol protocol)
    {
        /// <summary>Whether the layer, or a field of it, is asked for.</summary>
        public bool IsWanted { get; private set; }

        private Reading[] _readings = [];

        public void Want(FieldInfo field)
        {
            IsWanted = true;
            _readings = [.. _readings, .. field.Direct.Select(read => new Reading(field.Id, read))];
        }

        public void Write(Dissection packet, LayerWindow layer)
        {
            ReadOnlySpan<byte> frame = packet.Frame.Bytes;
            if (!IsWanted) return;
            ref TapeNode head = ref packet.Tape.Add();
            head.Field = protocol.FirstField;
            head.Offset = layer.Offset;
            head.Length = Math.Min(layer.Length, frame.Length - layer.Offset);
            head.Flags = NodeFlags.SourceValue;
            foreach (Reading reading in _readings)
            {
                if (!reading.Read(frame, layer, out ulong value)) continue;
                ref TapeNode node = ref packet.Tape.Add();
                node.Field = reading.Field;
                node.Value = value;
                node.Depth = 1;
            }
        }
    }
}
