using System.Text;

namespace GenShark.Capture.Statistics;

/// <summary>What dissection remarks on packets: tshark's <c>-z expert</c>. What is quoted by an ICMP error is left out.</summary>
public sealed class ExpertTap : Tap
{
    // In the order of their names below. In tshark it is the type that looks at what stands behind the payload.
    private enum Slot { None, Quote, Quote6, Stray, Trailer }

    // Before the name of a protocol, in the title of what is told of its bytes.
    private const string Named = ", protocol ";

    private readonly FieldSlots _slots = new("icmp", "icmpv6", "_ws.string.trailing_stray_characters", "eth.padding_bad");
    private readonly Dictionary<(string Protocol, int Group, Severity, ulong Hash), List<ExpertInformation>> _known = [];
    private readonly List<ExpertInformation> _all = [];
    // By depth, the last protocol's node there below the same node; less than 0 for none.
    private readonly int[] _layers = new int[byte.MaxValue + 2];

    /// <summary>Remarks may hang on any field.</summary>
    public override IReadOnlyCollection<string>? Fields => null;

    /// <summary>What is less severe is left out.</summary>
    public Severity Least { get; set; } = Severity.Comment;

    /// <summary>Whether it is a remark that a text goes on behind its end. tshark makes it only where it prints trees besides.</summary>
    public bool CountsStrayCharacters { get; set; }

    /// <summary>The remarks in the order in which they were first made.</summary>
    public IReadOnlyList<ExpertInformation> Remarks => _all;

    public override void Take(Dissection packet)
    {
        Tape tape = packet.Tape;
        int quoteEnd = 0;
        _layers[0] = -1;
        for (int i = 0; i < tape.Count; i++)
        {
            ref readonly TapeNode node = ref tape.Nodes[i];
            if (Registry.Field(node.Field).Type == FieldType.Protocol && (node.Depth == 0 || IsLayer(packet, i))) _layers[node.Depth] = i;
            _layers[node.Depth + 1] = -1;
            if (node.Depth > 0 && i < quoteEnd && IsLayer(packet, i)) i = tape.EndOf(i) - 1;
            else if ((Slot)_slots[node.Field] is Slot.Quote or Slot.Quote6) quoteEnd = tape.EndOf(i);
            else if (node.Field == EngineFields.ExpertMessage) Take(packet, i, LayerOf(node.Depth));
        }
    }

    private int LayerOf(int depth)
    {
        while (depth > 0 && _layers[depth] < 0) depth--;
        return _layers[depth];
    }

    private static bool IsLayer(Dissection packet, int node)
    {
        foreach (ref readonly Layer layer in packet.Layers)
        {
            if (layer.Node == node) return true;
        }
        return false;
    }

    // The nodes behind the message are its severity and its group.
    private void Take(Dissection packet, int message, int layer)
    {
        var severity = (Severity)packet.Tape[message + 1].Value;
        if (severity < Least || SlotOf(packet, message) == Slot.Stray && !CountsStrayCharacters) return;
        var group = (ExpertGroup)packet.Tape[message + 2].Value;
        ReadOnlySpan<byte> words = packet.Tape.HeapValue(packet.Tape[message]);
        Protocol? protocol = layer < 0 ? null : Registry.Field(packet.Tape[layer].Field).Protocol;
        var hash = new HashCode();
        hash.AddBytes(words);
        string name = NameOf(packet, protocol, layer, message);
        var key = (name, (int)group, severity, (ulong)hash.ToHashCode());
        if (!_known.TryGetValue(key, out List<ExpertInformation>? alike)) _known.Add(key, alike = []);
        foreach (ExpertInformation known in alike)
        {
            if (!Same(known.Summary, words)) continue;
            known.Count++;
            return;
        }
        var remark = new ExpertInformation(severity, group, name, Encoding.UTF8.GetString(words)) { Count = 1 };
        alike.Add(remark);
        _all.Add(remark);
    }

    // What marks a packet as malformed says whose fault it is.
    private string NameOf(Dissection packet, Protocol? protocol, int layer, int message)
    {
        if (protocol is null) return "";
        if (SlotOf(packet, message) == Slot.Trailer) return "Ethertype";
        ReadOnlySpan<byte> label = packet.Tape.Text(packet.Tape[layer]);
        return (label is [(byte)'[', .., (byte)']'] ? Blamed(Encoding.UTF8.GetString(label)) : null) ?? (protocol.ShortName.Length > 0 ? protocol.ShortName : protocol.Name);
    }

    // The remark's own field stands before its message.
    private Slot SlotOf(Dissection packet, int message) => (Slot)_slots[packet.Tape[message - 1].Field];

    private static string? Blamed(string label)
    {
        int colon = label.IndexOf(": ", StringComparison.Ordinal), named = label.IndexOf(Named, StringComparison.Ordinal);
        if (named > 0 && colon > named) return label[(named + Named.Length)..colon];
        return colon > 0 ? label[(colon + 2)..^1] : null;
    }

    private static bool Same(string known, ReadOnlySpan<byte> words)
    {
        Span<byte> bytes = stackalloc byte[1024];
        return Encoding.UTF8.TryGetBytes(known, bytes, out int length) && words.SequenceEqual(bytes[..length]);
    }
}
