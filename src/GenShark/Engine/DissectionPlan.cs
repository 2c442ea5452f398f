using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>
/// What is wanted of packets, when that is less than everything: the values of some fields. Other fields are left off the tape; and
/// where accessors can read all that is wanted, layers are scanned instead of walked. A plan changes speed, never an answer.
/// </summary>
public sealed class DissectionPlan
{
    private const string StackField = "frame.protocols";

    private readonly bool[] _wanted = new bool[Registry.FieldCount];
    private readonly DirectLayer?[]? _direct;
    private readonly LayerScan? _scan;

    /// <param name="fields">Names of the wanted fields and protocols.</param>
    /// <param name="mustWalk">Whether more is asked of protocols than whether they are there: their bytes, as layers on a tape have them.</param>
    public DissectionPlan(IEnumerable<string> fields, bool mustWalk = false)
    {
        var direct = new Dictionary<Protocol, DirectLayer>();
        bool isDirect = !mustWalk;
        foreach (FieldInfo field in fields.Distinct().SelectMany(Registry.FieldsNamed))
        {
            _wanted[field.Id] = true;
            if (field.Protocol!.FilterName == "frame")
            {
                isDirect &= field.Name != StackField;
                continue;
            }
            bool isLayer = field.Id == field.Protocol.FirstField;
            isDirect &= field.Protocol.IsCarried && (isLayer || field.Direct.Count > 0);
            if (!direct.TryGetValue(field.Protocol, out DirectLayer? layer)) direct.Add(field.Protocol, layer = new DirectLayer(field.Protocol));
            if (!isLayer) layer.Add(field);
        }
        if (!isDirect) return;
        _scan = new LayerScan(direct.Keys);
        _direct = new DirectLayer?[Registry.Protocols.Count];
        foreach ((Protocol protocol, DirectLayer layer) in direct) _direct[protocol.Id] = layer;
    }

    /// <summary>Whether layers are scanned instead of walked, as long as a scan can tell.</summary>
    public bool IsDirect => _scan is not null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Wants(int field) => (uint)field < (uint)_wanted.Length && _wanted[field];

    /// <summary>Puts the wanted fields of all layers on the tape by their accessors; false if the layers must be walked.</summary>
    internal bool TryRead(Dissection packet)
    {
        if (_scan is null || !_scan.TryScan(packet.Frame)) return false;
        foreach (ref readonly ScannedLayer layer in _scan.Layers)
        {
            if (_direct![layer.ProtocolId] is not { } wanted) continue;
            ref TapeNode node = ref packet.Tape.Add();
            node.Field = wanted.Protocol.FirstField;
            node.Offset = layer.Window.Offset;
            node.Length = layer.Window.Length;
            node.Flags = NodeFlags.SourceValue;
            wanted.Write(packet, layer);
        }
        return true;
    }

    /// <summary>The wanted fields of one protocol.</summary>
    private sealed class DirectLayer(Protocol protocol)
    {
        public Protocol Protocol => protocol;

        private (int Field, DirectRead Read)[] _reads = [];

        public void Add(FieldInfo field) => _reads = [.. _reads, .. field.Direct.Select(read => (field.Id, read))];

        public void Write(Dissection packet, in ScannedLayer layer)
        {
            ReadOnlySpan<byte> frame = packet.Frame.Bytes;
            foreach ((int field, DirectRead read) in _reads)
            {
                if (!read(frame, layer.Window, out ulong value)) continue;
                ref TapeNode node = ref packet.Tape.Add();
                node.Field = field;
                node.Value = value;
                node.Depth = 1;
            }
        }
    }
}
