using System.Runtime.InteropServices;
using System.Text;

namespace GenShark.Output.Tests.Gold;

/// <summary>
/// A capture as tshark dissected it: tapes filled from PDML, data sources from <c>-x</c>, what PDML does not say (which nodes are
/// generated) from <c>-V</c>.
/// </summary>
internal sealed unsafe class GoldCapture
{
    private readonly List<List<PdmlElement>> _packets;
    private readonly List<List<(string Name, byte[] Bytes)>> _sources;
    private readonly List<HashSet<int>> _generated;
    private readonly LabelFormatter _labels = new(GoldNames.Options);
    private readonly ValueFormatter _values = new(GoldNames.Options);
    private readonly TextBuilder _text = new();

    /// <summary>Told of each node: the element, the field, and the default label where tshark's differs.</summary>
    public Action<PdmlElement, FieldInfo, string?>? OnLabel { get; set; }

    /// <summary>Told of each value that does not print as it was read.</summary>
    public Action<PdmlElement, FieldInfo, string>? OnValue { get; set; }

    public GoldCapture(byte[] pdml, string tree, string dump)
    {
        _packets = [.. PdmlReader.Read(pdml)];
        _sources = HexDumpReader.Read(dump);
        _generated = TreeReader.FindGenerated(tree, _packets);
    }

    public int Count => _packets.Count;

    /// <summary>Fills a dissection with each packet in turn.</summary>
    public IEnumerable<Dissection> Packets()
    {
        var dissection = new Dissection();
        for (int i = 0; i < _packets.Count; i++)
        {
            Load(dissection, i);
            yield return dissection;
        }
    }

    private void Load(Dissection dissection, int index)
    {
        List<PdmlElement> packet = _packets[index];
        byte[] bytes = index < _sources.Count && _sources[index].Count > 0 ? _sources[index][0].Bytes : [];
        byte* memory = (byte*)NativeMemory.Alloc((nuint)bytes.Length + 1);
        bytes.CopyTo(new Span<byte>(memory, bytes.Length));
        string Show(string name) => packet.FirstOrDefault(element => element.Text("name") == name)?.Text("show") ?? "";
        string time = packet.FirstOrDefault(element => element.Text("name") == "timestamp")?.Text("value") ?? "";
        int dot = time.IndexOf('.');
        GoldProtocol.Fill = target => Fill(target, packet, index);
        dissection.Dissect(new Frame(memory, bytes.Length)
        {
            Number = int.Parse(Show("num")),
            Length = int.Parse(Show("len")),
            HasTime = dot > 0,
            Time = dot > 0 ? new Timestamp(long.Parse(time[..dot]), int.Parse(time[(dot + 1)..])) : default,
        });
    }

    private void Fill(Dissection target, List<PdmlElement> packet, int index)
    {
        if (index < _sources.Count)
            foreach (var (name, bytes) in _sources[index].Skip(1)) target.AddSource(bytes, name);
        bool inPacket = false;
        for (int i = 0; i < packet.Count; i++)
        {
            PdmlElement element = packet[i];
            if (element.Depth == 0) inPacket = element.Text("name") != "geninfo";
            if (inPacket) AddNode(target, element, _generated[index].Contains(i));
        }
    }

    private void AddNode(Dissection target, PdmlElement element, bool generated)
    {
        string name = element.Text("name")!;
        var node = new TapeNode
        {
            Offset = element.Number("pos"),
            Length = element.Number("size"),
            Depth = (byte)element.Depth,
            Flags = (element["hide"] is null ? 0 : NodeFlags.Hidden) | (generated ? NodeFlags.Generated : 0),
        };
        byte[]? raw = element["unmaskedvalue"] ?? element["value"];
        if (name == "data" && element["size"] is null) node.Length = raw!.Length / 2;
        if (raw is not null && ValueParser.ParseHex(raw) is { } bytes) node.Source = FindSource(target, ref node, bytes, element["size"] is null);
        byte[] label = element[name.Length == 0 ? "show" : "showname"] ?? [];
        IReadOnlyList<int> candidates = name.Length == 0 ? [Registry.TextField] : GoldRegistry.Find(name);
        if (candidates.Count == 0) throw new InvalidDataException($"tshark -G fields lists no '{name}'.");
        TapeNode best = default;
        string? difference = "";
        foreach (int id in candidates)
        {
            TapeNode tried = node;
            tried.Field = id;
            FieldInfo field = Registry.Field(id);
            if (!ValueParser.TryParse(field, element["show"], element["value"], target.Tape, ref tried) && name.Length > 0) continue;
            bool masked = element["unmaskedvalue"] is not null;
            if (node.Length > 0 && masked != (field.Mask != 0) && candidates.Count > 1) continue;
            string? here = Compare(target, tried, field, label);
            if (best.Field == 0 || here is null)
            {
                best = tried;
                difference = here;
            }
            if (here is null) break;
        }
        if (best.Field == 0 && name.Length > 0)
        {
            OnValue?.Invoke(element, Registry.Field(candidates[0]), "(cannot be parsed)");
            best = node;
            best.Field = candidates[0];
        }
        FieldInfo chosen = Registry.Field(best.Field);
        OnLabel?.Invoke(element, chosen, difference);
        int at = target.Tape.Add(best);
        if (difference is not null)
        {
            ReadOnlySpan<byte> expected = label;
            byte[] ours = Encoding.UTF8.GetBytes(difference);
            if (difference.Length > 0 && expected.StartsWith(ours)) target.Tape.SetText(at, expected[ours.Length..], NodeFlags.TextAppends);
            else target.Tape.SetText(at, expected, NodeFlags.TextReplaces);
        }
        if (OnValue is null || element["show"] is null || name.Length == 0) return;
        _text.Clear();
        _values.Write(target, target.Tape[at], chosen, _text);
        string value = _text.ToString();
        byte[] show = element["show"]!;
        var escaped = new TextBuilder();
        if (!_text.Span.SequenceEqual(show) && !Escape(value).SequenceEqual(show)) OnValue(element, chosen, value);
    }

    private static byte[] Escape(string value) =>
        Encoding.UTF8.GetBytes(string.Concat(value.Select(c => c is < ' ' and not ('\r' or '\n' or '\t') or '\x7f' ? $"\\x{(int)c:x}" : c.ToString())));

    private string? Compare(Dissection target, in TapeNode node, FieldInfo field, ReadOnlySpan<byte> label)
    {
        _text.Clear();
        _labels.Write(target, node, field, _text);
        return _text.Span.SequenceEqual(label) || Escape(_text.ToString()).AsSpan().SequenceEqual(label) ? null : _text.ToString();
    }

    // The source that has these bytes there; the frame where several have.
    private static byte FindSource(Dissection target, ref TapeNode node, byte[] bytes, bool placeUnknown)
    {
        for (int i = 0; i < target.SourceCount; i++)
        {
            ReadOnlySpan<byte> source = target.Source(i);
            if (placeUnknown && source.IndexOf(bytes) is >= 0 and int found)
            {
                node.Offset = found;
                return (byte)i;
            }
            if (!placeUnknown && node.Offset <= source.Length && source[node.Offset..].StartsWith(bytes)) return (byte)i;
        }
        return 0;
    }
}
