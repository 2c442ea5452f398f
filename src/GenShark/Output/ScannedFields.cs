using System.Runtime.CompilerServices;

namespace GenShark.Output;

/// <summary>
/// The values of some fields of a frame that is scanned instead of dissected: the frame's own, and what accessors read from layers. No tape, no
/// state, no allocation a frame. Where a scan can't tell, a dissection must.
/// </summary>
public sealed class ScannedFields
{
    private readonly LayerScan _scan;
    private readonly TrunkWay? _way;
    private readonly PlaceReading[] _ofTrunk = [];

    // What is read of the frame, and by protocol number of its layers.
    private readonly OwnReading[] _ofFrame;
    private readonly LayerReading[]?[] _ofLayers = new LayerReading[]?[Registry.Protocols.Count];

    // The values of a field stand side by side.
    private readonly int[] _counts;
    private Value[] _values;
    private int _room = 4;

    private ScannedFields(int count, IReadOnlyList<OwnReading> ofFrame, IReadOnlyList<LayerReading> ofLayers)
    {
        _ofFrame = [.. ofFrame];
        foreach (IGrouping<Protocol, LayerReading> layer in ofLayers.GroupBy(reading => reading.Field.Protocol!)) _ofLayers[layer.Key.Id] = [.. layer];
        _scan = new LayerScan([.. ofLayers.Select(reading => reading.Field.Protocol!).Distinct()]);
        _counts = new int[count];
        _values = new Value[count * _room];
        HasFieldEach = ofLayers.DistinctBy(reading => reading.Field).CountBy(reading => reading.Position).All(position => position.Value == 1);
        if (!HasFieldEach) return;
        _way = Registry.Trunks.Select(trunk => new TrunkWay(trunk, _scan)).FirstOrDefault(way => way.IsOpen && ofLayers.All(reading => way.PlacesOf(reading.Field) is not null));
        if (_way is not null) _ofTrunk = [.. ofLayers.DistinctBy(reading => (reading.Position, reading.Field)).SelectMany(ReadingsOf)];
    }

    private IEnumerable<PlaceReading> ReadingsOf(LayerReading reading) =>
        _way!.PlacesOf(reading.Field)!.Select(place => new PlaceReading(reading.Position, reading.Field, _way.IndexOf(reading.Field.Protocol!), place));

    /// <summary>Makes the fields; null if one of them needs a dissection.</summary>
    /// <param name="names">Their names. One that stands there again has its values in its last place only.</param>
    public static ScannedFields? TryCreate(IReadOnlyList<string> names)
    {
        var ofFrame = new List<OwnReading>();
        var ofLayers = new List<LayerReading>();
        for (int i = 0; i < names.Count; i++)
        {
            if (names.Skip(i + 1).Contains(names[i])) continue;
            FieldInfo[] fields = [.. Registry.FieldsNamed(names[i])];
            if (fields is [{ Protocol.FilterName: "frame" } own] && FrameReadings.Of(own.Name) is { } read) ofFrame.Add(new OwnReading(i, own, read));
            else if (fields.Length > 0 && Array.TrueForAll(fields, IsRead)) ofLayers.AddRange(fields.SelectMany(field => field.Direct.Select(direct => new LayerReading(i, field, direct))));
            else return null;
        }
        return new ScannedFields(names.Count, ofFrame, ofLayers);
    }

    private static bool IsRead(FieldInfo field) => field.Protocol!.IsCarried && field.Direct.Count > 0 && ValueFormatter.IsNumber(field.Type);

    /// <summary>Whether what is read of a frame hangs on its number, or on the frames before it.</summary>
    public bool AskOrder => Array.Exists(_ofFrame, own => own.Field.Name is "frame.number" or "frame.time_relative" or "frame.time_delta" or "frame.time_delta_displayed");

    /// <summary>Reads the values of a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="clock">Has taken it.</param>
    /// <returns>False if only a dissection can tell them.</returns>
    public bool TryRead(in Frame frame, FrameClock clock)
    {
        if (frame.Kind != RecordKind.Packet || !frame.HasTime) return false;
        _counts.AsSpan().Clear();
        if (!TryReadTrunk(frame) && !TryReadLayers(frame)) return false;
        foreach (ref readonly OwnReading own in _ofFrame.AsSpan()) own.Read(frame, clock, ref Next(own.Position, own.Field));
        return true;
    }

    [SkipLocalsInit]
    private bool TryReadTrunk(in Frame frame)
    {
        Unsafe.SkipInit(out TrunkLayers layers);
        if (_way is null || !_way.TryFollow(frame, ref layers)) return false;
        ReadOnlySpan<byte> bytes = frame.Bytes;
        foreach (ref readonly PlaceReading reading in _ofTrunk.AsSpan())
        {
            if (layers.Has(reading.Layer)) Next(reading.Position, reading.Field).Bits = reading.Place.Read(bytes, layers[reading.Layer].Offset);
        }
        return true;
    }

    private bool TryReadLayers(in Frame frame)
    {
        if (!_scan.TryScan(frame)) return false;
        ReadOnlySpan<ScannedLayer> layers = _scan.Layers;
        if (_scan.SureCount < layers.Length) return false;
        ReadOnlySpan<byte> bytes = frame.Bytes;
        foreach (ref readonly ScannedLayer layer in layers)
        {
            foreach (ref readonly LayerReading reading in _ofLayers[layer.ProtocolId].AsSpan())
            {
                if (reading.Read(bytes, layer.Window, out ulong bits)) Next(reading.Position, reading.Field).Bits = bits;
            }
        }
        return true;
    }

    /// <summary>How many fields there are.</summary>
    internal int Count => _counts.Length;

    /// <summary>Whether no name is that of several fields: what they look like then hangs on which it is, and their order on that of the layers.</summary>
    internal bool HasFieldEach { get; }

    /// <summary>Writes the values of the frame that was read last as numbers, one for each field behind a bit for each that there is.</summary>
    /// <param name="key">Room for one number more than there are fields.</param>
    /// <returns>False if a field has several values, or one that is more than a number.</returns>
    internal bool TryWriteKey(Span<ulong> key)
    {
        key[0] = 0;
        for (int i = 0; i < _counts.Length; i++)
        {
            ref readonly Value value = ref _values[i * _room];
            if (_counts[i] > 1 || _counts[i] == 1 && value.Nanoseconds != 0) return false;
            key[0] |= (ulong)_counts[i] << i;
            key[i + 1] = _counts[i] == 0 ? 0 : value.Bits;
        }
        return true;
    }

    /// <summary>The values of a field in the frame that was read last.</summary>
    internal ReadOnlySpan<Value> this[int position] => _values.AsSpan(position * _room, _counts[position]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Value Next(int position, FieldInfo field)
    {
        int count = _counts[position]++;
        if (count == _room) Widen();
        ref Value value = ref _values[position * _room + count];
        // It nearly always is already, and the collector is told of what is written.
        if (value.Field != field) value.Field = field;
        return ref value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Widen()
    {
        var wider = new Value[_values.Length * 2];
        for (int i = 0; i < _counts.Length; i++) _values.AsSpan(i * _room, _room).CopyTo(wider.AsSpan(2 * i * _room));
        (_values, _room) = (wider, 2 * _room);
    }

    /// <summary>A value as a tape's node has it.</summary>
    internal struct Value
    {
        public FieldInfo Field;
        public ulong Bits;
        public int Nanoseconds;
    }

    private readonly record struct PlaceReading(int Position, FieldInfo Field, int Layer, FieldPlace Place);

    private readonly record struct OwnReading(int Position, FieldInfo Field, FrameReading Read);

    private readonly record struct LayerReading(int Position, FieldInfo Field, DirectRead Read);
}
