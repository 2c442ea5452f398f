using GenShark.Capture.Statistics;

namespace GenShark.Cli.Reports.Taps;

/// <summary>Writes tests of a field's values behind the Info column: <c>tcp.srcport == 53</c>.</summary>
/// <param name="name">The field's name.</param>
/// <param name="format">How values are shown.</param>
internal sealed class InfoColumnTap(string name, FormatOptions format) : Tap
{
    private readonly HashSet<int> _fields = [.. Registry.FieldsNamed(name).Select(info => info.Id)];
    private readonly ValueFormatter _values = new(format);

    public string Field => name;

    /// <summary>Whether the field is read at all: tshark's trees lack what nothing else asks for.</summary>
    public bool ReadsField { get; set; } = true;

    public override IReadOnlyCollection<string> Fields { get; } = [name];

    public override PacketNeeds Needs => PacketNeeds.Columns;

    public override void Take(Dissection packet)
    {
        if (!ReadsField) return;
        for (int i = 0; i < packet.Tape.Count; i++)
        {
            if (_fields.Contains(packet.Tape.Nodes[i].Field)) WriteTest(packet, packet.Tape.Nodes[i]);
        }
    }

    private void WriteTest(Dissection packet, in TapeNode node)
    {
        TextBuilder text = packet.Columns.Info.Append("  "u8).Append(name);
        FieldInfo info = Registry.Field(node.Field);
        if (info.Type is FieldType.None or FieldType.Protocol) return;
        bool isQuoted = info.Type is FieldType.String or FieldType.AbsoluteTime;
        text.Append(isQuoted ? " == \""u8 : " == "u8);
        _values.Write(packet, node, info, text);
        if (isQuoted) text.Append('"');
    }
}
