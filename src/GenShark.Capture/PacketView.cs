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

    private readonly Dictionary<string, FieldSelection> _selections = [];
    private readonly ColumnValues _columns = new(format, s_columns);
    private readonly TextBuilder _text = new();
    private readonly TreeText _tree = new(format);

    public PacketSummary Summary(Dissection packet)
    {
        _columns.Fill(packet);
        return new PacketSummary(
            packet.Frame.Number, Column(0), Column(1), Column(2), Column(3), Column(4), packet.Frame.Length, Column(5));
    }

    public string? Value(Dissection packet, string name)
    {
        FieldSelection selection = Find(name);
        selection.Collect(packet);
        return selection.First(0) is >= 0 and int value ? Encoding.UTF8.GetString(selection[value]) : null;
    }

    public PacketFields Fields
    {
        get
        {
            CheckFields();
            return field ??= new PacketFields(format);
        }
    }

    /// <summary>Gives the packet of a loop over the capture to keep.</summary>
    public required Func<KeptPacket> KeepCurrent { get; init; }

    public KeptPacket Keep(Dissection packet) => packet.FrameOwner is null ? KeepCurrent() : new KeptPacket(packet, this);

    /// <summary>The tree of one layer.</summary>
    public string Text(Dissection packet, in Layer layer)
    {
        CheckFields();
        _text.Clear();
        _tree.WriteTree(packet, layer.Node, packet.Tape.EndOf(layer.Node), _text);
        return Encoding.UTF8.GetString(_text.Span);
    }

    public string Text(Dissection packet)
    {
        if (onlySummaries) return Summary(packet).ToString();
        _text.Clear();
        _tree.Write(packet, _text);
        return Encoding.UTF8.GetString(_text.Span);
    }

    private string Column(int index) => Encoding.UTF8.GetString(_columns[index]);

    private FieldSelection Find(string name)
    {
        CheckFields();
        if (_selections.TryGetValue(name, out FieldSelection? known)) return known;
        if (!Registry.TryFindField(name, out _)) throw new ArgumentException($"'{name}' is neither a field nor a protocol.", nameof(name));
        return _selections[name] = new FieldSelection(format, [name]);
    }

    private void CheckFields()
    {
        if (onlySummaries) throw new InvalidOperationException("The capture was opened with OnlySummaries: its packets have no fields.");
    }
}
