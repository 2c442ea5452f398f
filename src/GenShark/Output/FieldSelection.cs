namespace GenShark.Output;

/// <summary>The values of some fields of a packet: tshark's <c>-e</c>.</summary>
public sealed class FieldSelection
{
    private const string ColumnPrefix = "_ws.col.";
    private const int None = -1;

    private readonly FieldIndex _index;
    private readonly ColumnValues? _columns;
    private readonly int[] _columnOf;
    private readonly LabelFormatter _labels;
    private readonly ValueFormatter _values;
    private readonly TextBuilder _text = new();
    private readonly int[] _first, _last;
    private Occurrence[] _occurrences = new Occurrence[64];
    private int _count;

    private struct Occurrence
    {
        public int Start, Length, Next;
        public bool IsPlain;
    }

    /// <param name="options">How values are shown.</param>
    /// <param name="names">The fields' names; <c>_ws.col.</c> and a title for a column, <c>text</c> for nodes of text only.</param>
    /// <param name="columns">The columns; null for tshark's own.</param>
    public FieldSelection(FormatOptions options, IReadOnlyList<string> names, ColumnValues? columns = null)
    {
        Names = names;
        _labels = new LabelFormatter(options);
        _values = new ValueFormatter(options);
        // A name that is asked for again is shown in its last place only.
        _index = new FieldIndex([.. names.Select((name, i) => names.Skip(i + 1).Contains(name) ? "" : name)]);
        (_first, _last) = (new int[names.Count], new int[names.Count]);
        if (names.Any(IsColumn)) _columns = columns ?? new ColumnValues(options);
        _columnOf = [.. names.Select(name => IsColumn(name) ? FindColumn(_columns!, name[ColumnPrefix.Length..]) : None)];
    }

    /// <summary>The fields' names, in the order in which they are written.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many fields there are.</summary>
    public int Count => _first.Length;

    /// <summary>Whether the name is one of a column, which need not exist.</summary>
    public static bool IsColumn(string name) => name.StartsWith(ColumnPrefix, StringComparison.Ordinal);

    /// <summary>Takes the values of a packet.</summary>
    public void Collect(Dissection packet)
    {
        _text.Clear();
        _count = 0;
        _first.AsSpan().Fill(None);
        foreach (ref readonly TapeNode node in packet.Tape.Nodes)
        {
            for (int position = _index.First(node.Field); position >= 0; position = _index.Next(position)) Add(packet, node, position);
        }
        if (_columns is null) return;
        _columns.Fill(packet);
        for (int position = 0; position < _columnOf.Length; position++)
        {
            if (_columnOf[position] == None) continue;
            _text.Append(_columns[_columnOf[position]]);
            End(position, _text.Length - _columns[_columnOf[position]].Length, isPlain: false);
        }
    }

    /// <summary>The first value of a field; -1 if it has none.</summary>
    public int First(int position) => _first[position];

    /// <summary>The last value of a field that has any.</summary>
    public int Last(int position) => _last[position];

    /// <summary>The next value of the same field; -1 behind the last.</summary>
    public int Next(int value) => _occurrences[value].Next;

    /// <summary>A value's text.</summary>
    public ReadOnlySpan<byte> this[int value] => _text.Span.Slice(_occurrences[value].Start, _occurrences[value].Length);

    /// <summary>Whether a value's text may hold control characters: not so numbers, addresses and times.</summary>
    public bool MayHoldControls(int value) => !_occurrences[value].IsPlain;

    private void Add(Dissection packet, in TapeNode node, int position)
    {
        int start = _text.Length;
        FieldInfo field = Registry.Field(node.Field);
        switch (field.Type)
        {
            case FieldType.None when field.IsText():
                _labels.Write(packet, node, field, _text);
                break;
            case FieldType.None:
                _text.Append('1');
                break;
            case FieldType.Protocol when field.IsData():
                _text.AppendHex(NodeBytes.Raw(packet, node));
                break;
            case FieldType.Protocol:
                if ((node.Flags & (NodeFlags.TextReplaces | NodeFlags.TextAppends)) != 0) _labels.Write(packet, node, field, _text);
                else _text.Append(field.Name);
                break;
            case FieldType.Bytes or FieldType.UIntBytes when field.Base is Base.None:
                if (NodeBytes.Value(packet, node) is { IsEmpty: false } bytes) _text.AppendHex(bytes);
                else _text.Append(LabelFormatter.Empty(field));
                break;
            default:
                _values.Write(packet, node, field, _text);
                break;
        }
        End(position, start, isPlain: field.Type.IsInteger() || field.Type is FieldType.Ether or FieldType.IPv4 or FieldType.IPv6 or FieldType.AbsoluteTime or FieldType.RelativeTime);
    }

    private void End(int position, int start, bool isPlain)
    {
        if (_count == _occurrences.Length) Array.Resize(ref _occurrences, _count * 2);
        _occurrences[_count] = new Occurrence { Start = start, Length = _text.Length - start, Next = None, IsPlain = isPlain };
        if (_first[position] == None) _first[position] = _count;
        else _occurrences[_last[position]].Next = _count;
        _last[position] = _count++;
    }

    private static int FindColumn(ColumnValues columns, string title)
    {
        for (int i = 0; i < columns.Columns.Count; i++)
        {
            if (columns.Columns[i].Title == title) return i;
        }
        return None;
    }
}
