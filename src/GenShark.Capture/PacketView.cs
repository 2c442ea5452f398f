using System.Text;
using GenShark.Output;

namespace GenShark.Capture;

/// <summary>Makes text of dissections, for all packets of a capture.</summary>
internal sealed class PacketView(FormatOptions format, bool onlySummaries)
{
    private static readonly Column[] s_columns =
    [
        new("Time", ColumnFormat.FixedTime) { TimeForm = TimeForm.Relative },
        new("Delta", ColumnFormat.FixedTime) { TimeForm = TimeForm.DeltaDisplayed },
        new("Source", ColumnFormat.Source),
        new("Destination", ColumnFormat.Destination),
        new("Protocol", ColumnFormat.Protocol),
        new("Info", ColumnFormat.Info),
    ];

    private readonly Dictionary<string, FieldReader> _fields = [];
    private readonly ColumnValues _columns = new(format, s_columns);
    private readonly ValueFormatter _values = new(format);
    private readonly LabelFormatter _labels = new(format);
    private readonly TextBuilder _text = new();
    private readonly TreeText _tree = new(format);

    private sealed record FieldReader(FieldSelection Selection, int[] Numbers);

    public PacketSummary Summary(Dissection packet)
    {
        _columns.Fill(packet);
        return new PacketSummary(
            packet.Frame.Number, Column(0), Column(1), Column(2), Column(3), Column(4), packet.Frame.Length, Column(5));
    }

    public string? Value(Dissection packet, string name)
    {
        FieldSelection selection = Find(name).Selection;
        selection.Collect(packet);
        return selection.First(0) is >= 0 and int value ? Encoding.UTF8.GetString(selection[value]) : null;
    }

    /// <summary>The first value between two nodes.</summary>
    public string? Value(Dissection packet, string name, int from, int end)
    {
        int[] numbers = Find(name).Numbers;
        for (int i = from; i < end; i++)
        {
            ref TapeNode node = ref packet.Tape[i];
            if (Array.IndexOf(numbers, node.Field) < 0) continue;
            FieldInfo field = Registry.Field(node.Field);
            _text.Clear();
            if (field.Type is FieldType.None or FieldType.Protocol) _labels.Write(packet, node, field, _text);
            else _values.Write(packet, node, field, _text);
            return Encoding.UTF8.GetString(_text.Span);
        }
        return null;
    }

    public string Text(Dissection packet)
    {
        if (onlySummaries) return Summary(packet).ToString();
        _text.Clear();
        _tree.Write(packet, _text);
        return Encoding.UTF8.GetString(_text.Span);
    }

    private string Column(int index) => Encoding.UTF8.GetString(_columns[index]);

    private FieldReader Find(string name)
    {
        if (onlySummaries) throw new InvalidOperationException("The capture was opened with OnlySummaries: its packets have no fields.");
        if (_fields.TryGetValue(name, out FieldReader? known)) return known;
        int[] numbers = [.. Registry.FieldsNamed(name).Select(field => field.Id)];
        if (numbers.Length == 0) throw new ArgumentException($"'{name}' is neither a field nor a protocol.", nameof(name));
        return _fields[name] = new FieldReader(new FieldSelection(format, [name]), numbers);
    }
}
