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

    private static readonly string[] s_hosts = ["http.host", "tls.handshake.extensions_server_name"], s_streams = ["tcp.stream", "udp.stream"], s_windows = ["tcp.window_size"], s_ids = ["ip.id"];

    private readonly FieldSelection _summary = new(format, [.. SummaryFields]);
    private readonly Dictionary<string, FieldSelection> _selections = [];
    private readonly ColumnValues _columns = new(format, s_columns);
    private readonly TextBuilder _text = new();
    private readonly TreeText _tree = new(format);

    /// <summary>The fields that a summary shows beside the columns.</summary>
    public static IReadOnlyCollection<string> SummaryFields { get; } =
        [.. s_hosts.Concat(s_streams).Concat(s_windows).Concat(s_ids).Where(name => Registry.TryFindField(name, out _))];

    public PacketSummary Summary(Dissection packet)
    {
        _columns.Fill(packet);
        _summary.Collect(packet);
        return new PacketSummary(packet.Frame.Number, Column(0), Column(1), Column(2), Column(3), Column(4), packet.Frame.Length, Column(5))
        {
            Host = FirstOf(s_hosts),
            Stream = FirstOf(s_streams),
            Window = FirstOf(s_windows),
            IpId = FirstOf(s_ids),
        };
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

    public KeptPacket Keep(Dissection packet) => packet.OwnsFrame ? new KeptPacket(packet, this) : KeepCurrent();

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

    // The outermost layer's value, as in the columns' fields.
    private string? FirstOf(string[] names)
    {
        foreach (string name in names)
        {
            for (int i = 0; i < _summary.Count; i++)
            {
                if (_summary.Names[i] == name && _summary.First(i) is >= 0 and int value) return Encoding.UTF8.GetString(_summary[value]);
            }
        }
        return null;
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
