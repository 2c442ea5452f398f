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
    private Dissection? _packet;
    private int _count;

    /// <param name="Source">A node's place on the tape; a column's number with all bits inverted.</param>
    /// <param name="Next">The next value of the same field.</param>
    private record struct Occurrence(int Source, int Next);

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

    /// <summary>Takes where numbers of conversations are to stand, which then are not written; null if they are.</summary>
    public NumberGaps? Gaps { get; set; }

    /// <summary>How many fields there are.</summary>
    public int Count => _first.Length;

    /// <summary>Whether the name is one of a column, which need not exist.</summary>
    public static bool IsColumn(string name) => name.StartsWith(ColumnPrefix, StringComparison.Ordinal);

    /// <summary>Finds the values of a packet, which is to stay as it is while they are asked for.</summary>
    public void Collect(Dissection packet)
    {
        _packet = packet;
        _count = 0;
        _first.AsSpan().Fill(None);
        ReadOnlySpan<TapeNode> nodes = packet.Tape.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            for (int position = _index.First(nodes[i].Field); position >= 0; position = _index.Next(position)) Add(position, i);
        }
        if (_columns is null) return;
        _columns.Fill(packet);
        for (int position = 0; position < _columnOf.Length; position++)
        {
            if (_columnOf[position] != None) Add(position, ~_columnOf[position]);
        }
    }

    /// <summary>The first value of a field; -1 if it has none.</summary>
    public int First(int position) => _first[position];

    /// <summary>The last value of a field that has any.</summary>
    public int Last(int position) => _last[position];

    /// <summary>The next value of the same field; -1 behind the last.</summary>
    public int Next(int value) => _occurrences[value].Next;

    /// <summary>A value's text; valid until the next is asked for.</summary>
    public ReadOnlySpan<byte> this[int value]
    {
        get
        {
            _text.Clear();
            Write(value, _text);
            return _text.Span;
        }
    }

    /// <summary>Writes a value's text.</summary>
    /// <returns>Whether it may hold control characters: not so numbers, addresses and times.</returns>
    public bool Write(int value, TextBuilder text)
    {
        int source = _occurrences[value].Source;
        if (source < 0)
        {
            text.Append(_columns![~source]);
            return true;
        }
        ref readonly TapeNode node = ref _packet!.Tape[source];
        FieldInfo field = Registry.Field(node.Field);
        if (field.IsDecimal)
        {
            if (Gaps is not null && field.Counts is { } conversation) Gaps.Add(text.Length, conversation, node.Value);
            else text.Append(node.Value);
            return false;
        }
        Write(node, field, text);
        return !field.Type.IsInteger()
            && field.Type is not (FieldType.Ether or FieldType.IPv4 or FieldType.IPv6 or FieldType.AbsoluteTime or FieldType.RelativeTime);
    }

    /// <summary>Writes the text of a value that no dissection was needed for.</summary>
    internal void Write(in ScannedFields.Value value, TextBuilder text)
    {
        if (value.Field.IsDecimal) text.Append(value.Bits);
        else _values.WriteNumber(value.Bits, value.Nanoseconds, value.Field, text);
    }

    private void Write(in TapeNode node, FieldInfo field, TextBuilder text)
    {
        switch (field.Type)
        {
            case FieldType.None when field.IsText():
                _labels.Write(_packet!, node, field, text);
                break;
            case FieldType.None:
                text.Append('1');
                break;
            case FieldType.Protocol when field.IsData():
                text.AppendHex(NodeBytes.Raw(_packet!, node));
                break;
            case FieldType.Protocol:
                if ((node.Flags & (NodeFlags.TextReplaces | NodeFlags.TextAppends)) != 0) _labels.Write(_packet!, node, field, text);
                else text.Append(field.Name);
                break;
            case FieldType.Bytes or FieldType.UIntBytes when field.Base is Base.None:
                if (NodeBytes.Value(_packet!, node) is { IsEmpty: false } bytes) text.AppendHex(bytes);
                else text.Append(LabelFormatter.Empty(field));
                break;
            default:
                _values.Write(_packet!, node, field, text);
                break;
        }
    }

    private void Add(int position, int source)
    {
        if (_count == _occurrences.Length) Array.Resize(ref _occurrences, _count * 2);
        _occurrences[_count] = new Occurrence(source, None);
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
