namespace GenShark.Output;

/// <summary>The texts of a packet's columns.</summary>
public sealed class ColumnValues
{
    private readonly TextBuilder[] _texts;
    private readonly FieldIndex _fields;
    private readonly LabelFormatter _labels;
    private readonly ValueFormatter _values;
    private readonly FormatOptions _options;
    private readonly int[] _seen;
    private readonly bool _hasCustom;
    private long _bytes;

    /// <param name="options">How values are shown.</param>
    /// <param name="columns">The columns, from left to right.</param>
    /// <param name="timeForm">The form of the Time column.</param>
    /// <param name="hoursAndMinutes">Spans of time in hours, minutes and seconds (<c>-u hms</c>), not in seconds only.</param>
    public ColumnValues(FormatOptions options, IReadOnlyList<Column>? columns = null, TimeForm timeForm = TimeForm.Relative, bool hoursAndMinutes = false)
    {
        Columns = columns ?? Column.Default;
        TimeForm = timeForm;
        _options = options;
        _labels = new LabelFormatter(options);
        _values = new ValueFormatter(options);
        _texts = [.. Columns.Select(_ => new TextBuilder())];
        _seen = new int[Columns.Count];
        _fields = new FieldIndex([.. Columns.Select(column => column.Field)]);
        _hasCustom = Columns.Any(column => column.Format == ColumnFormat.Custom);
        HoursAndMinutes = hoursAndMinutes;
    }

    /// <summary>The columns, from left to right.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The form of the Time column.</summary>
    public TimeForm TimeForm { get; }

    /// <summary>Whether spans of time are shown in hours, minutes and seconds.</summary>
    public bool HoursAndMinutes { get; }

    /// <summary>A column's text for the packet of the last <see cref="Fill(Dissection)"/>.</summary>
    public ReadOnlySpan<byte> this[int column] => _texts[column].Span;

    /// <summary>Makes the texts of a packet.</summary>
    public void Fill(Dissection packet)
    {
        _bytes += packet.Frame.Length;
        for (int i = 0; i < _texts.Length; i++)
        {
            _texts[i].Clear();
            _seen[i] = 0;
            Fill(packet, Columns[i], _texts[i]);
        }
        if (_hasCustom) FillCustom(packet);
    }

    private void Fill(Dissection packet, Column column, TextBuilder text)
    {
        switch (column.Format)
        {
            case ColumnFormat.Number: text.Append(packet.Frame.Number); break;
            case ColumnFormat.Time: WriteTime(packet, TimeForm, text); break;
            case ColumnFormat.FixedTime: WriteTime(packet, column.TimeForm, text); break;
            case ColumnFormat.Source: WriteAddress(packet, packet.SourceAddress, text); break;
            case ColumnFormat.Destination: WriteAddress(packet, packet.DestinationAddress, text); break;
            case ColumnFormat.Protocol: text.Append(packet.Columns.Protocol); break;
            case ColumnFormat.Length: text.Append(packet.Frame.Length); break;
            case ColumnFormat.CumulativeBytes: text.Append(_bytes); break;
            case ColumnFormat.Info: text.Append(packet.Columns.Info.Span); break;
        }
    }

    private void WriteAddress(Dissection packet, Address address, TextBuilder text)
    {
        if (address.Kind == AddressKind.None) text.Append(packet.Columns.NoAddress);
        else if (address.Kind == AddressKind.Ether && _options.ResolvesMacAddresses) Names.MacNames.Append(text, new MacAddress(address.Low));
        else address.Write(text);
    }

    private void WriteTime(Dissection packet, TimeForm form, TextBuilder text)
    {
        ref readonly Frame frame = ref packet.Frame;
        if (!frame.HasTime) return;
        FrameTimes times = packet.Times;
        switch (form)
        {
            case TimeForm.Relative: WriteSpan(times.Relative, frame.TimeDecimals, text); break;
            case TimeForm.Delta: WriteSpan(times.Delta, frame.TimeDecimals, text); break;
            case TimeForm.DeltaDisplayed: WriteSpan(times.DeltaDisplayed, frame.TimeDecimals, text); break;
            case TimeForm.Epoch: TimeText.WriteSeconds(text, frame.Time.Seconds, frame.Time.Nanoseconds, frame.TimeDecimals); break;
            default: TimeText.WriteColumn(text, frame.Time, form, frame.TimeDecimals, _options.TimeZone); break;
        }
    }

    private void WriteSpan(Interval span, int decimals, TextBuilder text)
    {
        if (HoursAndMinutes) TimeText.WriteHours(text, span, decimals);
        else TimeText.WriteSeconds(text, span.Seconds, span.Nanoseconds, decimals);
    }

    private void FillCustom(Dissection packet)
    {
        ReadOnlySpan<TapeNode> nodes = packet.Tape.Nodes;
        // Counted from the last, a value is known by its place from the first only once all are counted.
        for (int i = 0; i < nodes.Length; i++)
        {
            for (int at = _fields.First(nodes[i].Field); at >= 0; at = _fields.Next(at)) _seen[at]++;
        }
        for (int at = 0; at < _seen.Length; at++)
        {
            int wanted = Columns[at].Occurrence;
            _seen[at] = wanted < 0 ? _seen[at] + wanted : wanted - 1;
        }
        for (int i = 0; i < nodes.Length; i++)
        {
            for (int at = _fields.First(nodes[i].Field); at >= 0; at = _fields.Next(at)) AddCustom(packet, nodes[i], at);
        }
    }

    private void AddCustom(Dissection packet, in TapeNode node, int at)
    {
        Column column = Columns[at];
        if (column.Occurrence != 0 && _seen[at]-- != 0) return;
        TextBuilder text = _texts[at];
        FieldInfo field = Registry.Field(node.Field);
        if (field.Type is FieldType.None or FieldType.Protocol)
        {
            if (text.Length == 0) text.Append("\u2713"u8);
            return;
        }
        if (text.Length > 0) text.Append(',');
        if (column.IsResolved) _labels.WriteColumn(packet, node, field, text);
        else _values.Write(packet, node, field, text);
    }
}
