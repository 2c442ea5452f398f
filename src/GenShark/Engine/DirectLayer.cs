namespace GenShark;

/// <summary>The wanted fields of one protocol, put on the tape without a walk of its layers.</summary>
internal sealed class DirectLayer(Protocol protocol)
{
    private bool _isWanted, _isGlanced, _isShownSettled;
    // Of any layer, and of one whose header is whole and as it should be.
    private Reading[] _readings = [], _ofWhole = [];
    private int _spansEnd;

    /// <summary>Whether a field can be read without a walk of its layer, and hangs on no packet before.</summary>
    public static bool IsRead(FieldInfo field) => field.Id == field.Protocol!.FirstField || field.Direct.Count > 0 || field.Spans.Count > 0 || field.IsGlanced;

    /// <summary>Whether a field can be read without a walk once its layer was passed.</summary>
    public static bool IsSettled(FieldInfo field) => !IsRead(field) && (field.Settled.Count > 0 || field.IsShownSettled);

    /// <summary>Whether there are fields that can be read only once a layer was passed.</summary>
    public bool HasSettled { get; private set; }

    /// <summary>Whether the layer itself must be asked whether it can be read without a walk.</summary>
    public bool AsksLayer => _isGlanced || HasSettled;

    public void Want(FieldInfo field)
    {
        _isWanted = true;
        _isGlanced |= field.IsGlanced;
        _spansEnd = field.Spans.Select(span => span.Offset + span.Size).Append(_spansEnd).Max();
        IEnumerable<Reading> readings = [.. field.Direct.Select(read => new Reading(field.Id, read)), .. field.Spans.Select(span => new Reading(field.Id, Span: span))];
        if (IsSettled(field))
        {
            HasSettled = true;
            _isShownSettled |= field.IsShownSettled;
            readings = field.Settled.Select(read => new Reading(field.Id, Settled: read));
        }
        _ofWhole = InOrder(_ofWhole, field.Places.Count > 0 ? field.Places.Select(place => new Reading(field.Id, Place: place)) : readings);
        _readings = InOrder(_readings, readings);
    }

    // As they stand in the tree, nearly always.
    private static Reading[] InOrder(Reading[] readings, IEnumerable<Reading> more) => [.. readings.Concat(more).OrderBy(reading => reading.Field)];

    /// <summary>Whether a layer can be read without a walk, before it was passed.</summary>
    public bool CanWriteUnpassed(in Slice layer) => !HasSettled && CanWrite(layer);

    /// <summary>Whether a layer can be read without a walk.</summary>
    public bool CanWrite(in Slice layer) => layer.CapturedLength >= _spansEnd && (!AsksLayer || protocol.IsUsual(layer));

    /// <summary>Puts what is wanted of a layer on the tape.</summary>
    /// <param name="packet">The layer's packet.</param>
    /// <param name="layer">The layer, which can be read.</param>
    /// <param name="isWhole">Whether its header is known to be whole and as it should be.</param>
    public void Write(Dissection packet, in Slice layer, bool isWhole = false)
    {
        if (!_isWanted) return;
        int head = packet.Tape.Count;
        packet.ShowLayer(protocol, layer);
        ReadOnlySpan<byte> frame = packet.Frame.Bytes;
        var window = new LayerWindow(layer.Offset, layer.Length);
        foreach (ref readonly Reading reading in (isWhole ? _ofWhole : _readings).AsSpan())
        {
            ulong value = reading.Place.Size > 0 ? reading.Place.Read(frame, layer.Offset) : 0;
            int nanoseconds = 0;
            if (reading.Direct is { } direct && !direct(frame, window, out value)) continue;
            if (reading.Settled is { } settled && !settled(layer, out value, out nanoseconds)) continue;
            ref TapeNode node = ref packet.Tape.Add();
            node.Field = reading.Field;
            node.Value = value;
            node.Nanoseconds = nanoseconds;
            node.Depth = 1;
            if (reading.Span is not { } span) continue;
            node.Offset = layer.Offset + span.Offset;
            node.Length = span.Size;
            node.Flags = NodeFlags.SourceValue;
        }
        if (_isGlanced || _isShownSettled) packet.Glance(protocol, layer, head, _isShownSettled);
    }

    private sealed record Reading(int Field, DirectRead? Direct = null, SettledRead? Settled = null, FieldSpan? Span = null, FieldPlace Place = default);
}
