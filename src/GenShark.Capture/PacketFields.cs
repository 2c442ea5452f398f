using System.Text;
using GenShark.Output;

namespace GenShark.Capture;

/// <summary>Finds fields of packets by name, and takes them out of the dissection.</summary>
internal sealed class PacketFields(FormatOptions format)
{
    private readonly Dictionary<(Protocol, string), int[]> _known = [];
    private readonly ValueFormatter _values = new(format);
    private readonly LabelFormatter _labels = new(format);
    private readonly TextBuilder _text = new();

    /// <summary>The first field of a layer that a name means, with its other occurrences; null if the layer has none.</summary>
    /// <exception cref="ArgumentException">No protocol has such a field.</exception>
    public PacketField? Find(Dissection packet, in Layer layer, string name)
    {
        List<PacketField>? all = null;
        int[] numbers = NumbersOf(layer.Protocol, name);
        for (int i = layer.Node + 1, end = packet.Tape.EndOf(layer.Node); i < end; i++)
        {
            if (Array.IndexOf(numbers, packet.Tape[i].Field) >= 0) (all ??= []).Add(Take(packet, i));
        }
        if (all is null) return null;
        foreach (PacketField field in all) field.All = all;
        return all[0];
    }

    /// <summary>Every field of a layer.</summary>
    public List<PacketField> All(Dissection packet, in Layer layer)
    {
        var fields = new List<PacketField>();
        for (int i = layer.Node + 1, end = packet.Tape.EndOf(layer.Node); i < end; i++) fields.Add(Take(packet, i));
        foreach (IGrouping<string, PacketField> same in fields.GroupBy(field => field.Name))
        {
            PacketField[] all = [.. same];
            foreach (PacketField field in all) field.All = all;
        }
        return fields;
    }

    private PacketField Take(Dissection packet, int index)
    {
        ref TapeNode node = ref packet.Tape[index];
        FieldInfo field = Registry.Field(node.Field);
        byte[] bytes = NodeBytes.Raw(packet, node).ToArray();
        _text.Clear();
        _labels.Write(packet, node, field, _text);
        string label = Encoding.UTF8.GetString(_text.Span);
        return new PacketField(field)
        {
            Show = field.Type is FieldType.None or FieldType.Protocol ? label : Value(packet, node, field),
            ShowName = label,
            RawValue = bytes.Length == 0 ? null : field.OwnMask != 0 ? node.Value.ToString("X") : Convert.ToHexStringLower(bytes),
            Bytes = bytes,
            Position = node.Offset,
            Size = node.Length,
            IsHidden = node.IsHidden,
            Number = node.Value,
        };
    }

    private string Value(Dissection packet, in TapeNode node, FieldInfo field)
    {
        _text.Clear();
        _values.Write(packet, node, field, _text);
        return Encoding.UTF8.GetString(_text.Span);
    }

    private int[] NumbersOf(Protocol protocol, string name)
    {
        if (_known.TryGetValue((protocol, name), out int[]? numbers)) return numbers;
        IEnumerable<int> own = Enumerable.Range(protocol.FirstField + 1, protocol.FieldCount - 1).Where(id => FieldNaming.IsMeant(Registry.Field(id), protocol, name));
        numbers = [.. own.Union(Registry.FieldsNamed(name).Select(field => field.Id))];
        if (numbers.Length == 0) throw new ArgumentException($"'{name}' is no field of {protocol.FilterName}, nor of another protocol.", nameof(name));
        return _known[(protocol, name)] = numbers;
    }
}
