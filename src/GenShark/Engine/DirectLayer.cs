namespace GenShark;

/// <summary>The wanted fields of one protocol, put on the tape without a walk of its layers.</summary>
internal sealed class DirectLayer(Protocol protocol)
{
    private bool _isWanted, _isGlanced, _isShownSettled;
    private Reading[] _readings = [];
    private int _spansEnd;

    /// <summary>Whether a field can be read without a walk of its layer, and hangs on no packet before.</summary>
    public static bool IsRead(FieldInfo field) => field.Id == field.Protocol!.FirstField || field.Direct.Count > 0 || field.Spans.Count > 0 || field.IsGlanced;

    /// <summary>Whether a field can be read without a walk once its layer was passed.</summary>
    public static bool IsSettled(FieldInfo field) => !IsRead(field) && (field.Settled.Count > 0 || field.IsShownSettled);

    /// <summary>Whether there are fields that can be read only once a layer was passed.</summary>
    public bool HasSettled { get; private set; }

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
        // As they stand in the tree, nearly always.
        _readings = [.. _readings.Concat(readings).OrderBy(reading => reading.Field)];
    }

    /// <summary>Whether a layer can be read without a walk, before it was passed.</summary>
    public bool CanWriteUnpassed(in Slice layer) => !HasSettled && CanWrite(layer);

    /// <summary>Whether a layer can be read without a walk.</summary>
    public bool CanWrite(in Slice layer) => layer.CapturedLength >= _spansEnd && (!(_isGlanced || HasSettled) || protocol.IsUsual(layer));

    public void Write(Dissection packet, in Slice layer)
    {
        if (!_isWanted) return;
        int head = packet.Tape.Count;
        packet.ShowLayer(protocol, layer);
        ReadOnlySpan<byte> frame = packet.Frame.Bytes;
        var window = new LayerWindow(layer.Offset, layer.Length);
        foreach (ref readonly Reading reading in _readings.AsSpan())
        {
            ulong value = 0;
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

    private sealed record Reading(int Field, DirectRead? Direct = null, SettledRead? Settled = null, FieldSpan? Span = null);
}
