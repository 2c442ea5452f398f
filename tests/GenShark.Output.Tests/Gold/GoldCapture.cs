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
    private readonly List<string[]> _columns;
    private readonly LabelFormatter _labels = new(GoldNames.Options);
    private readonly ValueFormatter _values = new(GoldNames.Options);
    private readonly TextBuilder _text = new();
    private Protocol? _layer;

    /// <summary>Told of each node: the element, the field, and the default label where tshark's differs.</summary>
    public Action<PdmlElement, FieldInfo, string?>? OnLabel { get; set; }

    /// <summary>Told of each value that does not print as it was read.</summary>
    public Action<PdmlElement, FieldInfo, string>? OnValue { get; set; }

    public GoldCapture(byte[] pdml, string tree, string dump, string summary = "")
    {
        _columns = PsmlReader.Read(summary);
        _packets = [.. PdmlReader.Read(pdml)];
        _sources = HexDumpReader.Read(dump);
        _generated = TreeReader.FindGenerated(tree, _packets);
    }

    public int Count => _packets.Count;

    /// <summary>The names of the fields that some packet has.</summary>
    public IEnumerable<string> FieldNames => _packets.SelectMany(packet => packet.SkipWhile(element => element.Text("name") != "frame"))
        .Select(element => element.Text("name")!).Where(name => name.Length > 0).Distinct();

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
        PdmlElement? time = packet.FirstOrDefault(element => element.Text("name") == "timestamp");
        var at = new TapeNode();
        bool hasTime = ValueParser.TryParseTime(time?.Text("show") ?? "", ref at);
        GoldProtocol.Fill = target => Fill(target, packet, index);
        var frame = new Frame(memory, bytes.Length)
        {
            Number = int.Parse(Show("num")),
            Length = int.Parse(Show("len")),
            HasTime = hasTime && packet.Any(element => element.Text("name") == "frame.time"),
            Time = new Timestamp((long)at.Value, at.Nanoseconds),
            TimeDecimals = (byte)(index < _columns.Count && _columns[index][1].IndexOf('.') is >= 0 and int dot ? _columns[index][1].Length - dot - 1 : 6),
        };
        if (index == 0) TickFirst(dissection, frame, packet);
        dissection.Session.Clock.Tick(frame);
        dissection.Dissect(frame);
    }

    private void Fill(Dissection target, List<PdmlElement> packet, int index)
    {
        if (index < _sources.Count)
            foreach (var (name, bytes) in _sources[index].Skip(1)) target.AddSource(bytes, name);
        if (index < _columns.Count) FillColumns(target, _columns[index]);
        bool inPacket = false;
        for (int i = 0; i < packet.Count; i++)
        {
            PdmlElement element = packet[i];
            if (element.Depth == 0) inPacket = element.Text("name") != "geninfo";
            // Of data PDML shows the bytes only; its first field lies where it does.
            if (element["size"] is null && i + 1 < packet.Count && packet[i + 1]["pos"] is { } place) element.Attributes["pos"] = place;
            if (inPacket) AddNode(target, element, _generated[index].Contains(i));
        }
        for (int i = target.Tape.Count - 1; i >= 0; i--) InferSource(target.Tape, i);
        for (int i = 0; i < target.Tape.Count; i++) InferOffset(target, i);
    }

    // PDML adds the parent's offset to one that is smaller; what tells is that a child then lies before the node.
    private static void InferOffset(Dissection target, int index)
    {
        Tape tape = target.Tape;
        ref TapeNode node = ref tape[index];
        int parent = index - 1;
        while (parent >= 0 && tape[parent].Depth >= node.Depth) parent--;
        if (parent < 0 || node.Depth == 0) return;
        int before = node.Offset - tape[parent].Offset;
        if (before < 0 || before >= tape[parent].Offset) return;
        foreach (ref readonly TapeNode child in tape.Nodes[(index + 1)..tape.EndOf(index)])
        {
            if (child.Depth != node.Depth + 1 || child.Offset >= node.Offset) continue;
            ReadOnlySpan<byte> bytes = node.Length == 0 ? default : NodeBytes.Raw(target, node);
            node.Offset = before;
            if (bytes.Length > 0) node.Source = FindSource(target, ref node, bytes.ToArray(), placeUnknown: false);
            return;
        }
    }

    // A capture may be the middle of another; its first packet says when that began.
    private static void TickFirst(Dissection target, Frame first, List<PdmlElement> packet)
    {
        var node = new TapeNode();
        string relative = packet.FirstOrDefault(element => element.Text("name") == "frame.time_relative")?.Text("show") ?? "";
        if (!ValueParser.TryParseSeconds(relative, ref node) || node.Value == 0 && node.Nanoseconds == 0) return;
        Interval before = Interval.Normalize(first.Time.Seconds - (long)node.Value, first.Time.Nanoseconds - node.Nanoseconds);
        target.Session.Clock.Tick(new Frame(null, 0) { HasTime = true, Time = new Timestamp(before.Seconds, before.Nanoseconds) });
    }

    private static void FillColumns(Dissection target, string[] columns)
    {
        target.SetAddresses(ParseAddress(columns[2]), ParseAddress(columns[3]));
        target.Columns.Protocol = columns[4];
        target.Columns.Info.Append(columns[6]);
    }

    private static Address ParseAddress(string text)
    {
        if (text.Length == 17 && ValueParser.ParseHex(Encoding.ASCII.GetBytes(text)) is { Length: 6 } mac) return MacAddress.Read(mac);
        if (!System.Net.IPAddress.TryParse(text, out var address)) return default;
        byte[] bytes = address.GetAddressBytes();
        return bytes.Length == 4 ? new IPv4Address(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes)) : IPv6Address.Read(bytes);
    }

    // PDML shows no bytes of protocols and labels; those of their fields lie in the same source.
    private static void InferSource(Tape tape, int index)
    {
        ref TapeNode node = ref tape[index];
        if (Registry.Field(node.Field) is not { Type: FieldType.Protocol or FieldType.None, Name.Length: > 0 }) return;
        foreach (ref readonly TapeNode child in tape.Nodes[(index + 1)..tape.EndOf(index)])
        {
            if (child.Length == 0 || child.Depth != node.Depth + 1 || child.Offset < node.Offset || child.Offset + child.Length > node.Offset + node.Length) continue;
            node.Source = child.Source;
            return;
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
        if (raw is not null && ValueParser.ParseHex(raw) is { } bytes) node.Source = FindSource(target, ref node, bytes, element["pos"] is null);
        byte[] label = element[name.Length == 0 ? "show" : "showname"] ?? [];
        IReadOnlyList<int> candidates = name.Length == 0 ? [Registry.TextField] : GoldRegistry.Find(name);
        if (candidates.Count == 0) throw new InvalidDataException($"tshark -G fields lists no '{name}'.");
        TapeNode best = default;
        string? difference = "";
        foreach (int id in candidates) TryField(target, element, node, id, label, ref best, ref difference);
        if (best.Field == 0 && name.Length > 0)
        {
            foreach (int id in Variants(element, Registry.Field(candidates[0]), _layer)) TryField(target, element, node, id, label, ref best, ref difference);
        }
        if (best.Field == 0 && name.Length > 0)
        {
            OnValue?.Invoke(element, Registry.Field(candidates[0]), "(cannot be parsed)");
            best = node;
            best.Field = candidates[0];
        }
        if (element.Tag == "proto") _layer = Registry.Field(best.Field).Protocol;
        FieldInfo chosen = Registry.Field(best.Field);
        OnLabel?.Invoke(element, chosen, difference);
        target.Tape.Add() = best;
        int at = target.Tape.Count - 1;
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

    private void TryField(Dissection target, PdmlElement element, in TapeNode node, int id, byte[] label, ref TapeNode best, ref string? difference)
    {
        FieldInfo field = Registry.Field(id);
        if (field.IsText())
        {
            best = node;
            best.Field = id;
            return;
        }
        if (best.Field != 0 && difference is null) return;
        if (node.Length > 0 && element["value"] is { Length: > 0 } && (element["unmaskedvalue"] is not null) != (field.Mask != 0)) return;
        TapeNode tried = node;
        tried.Field = id;
        if (!ValueParser.TryParse(field, element["show"], element["value"], target.Tape, ref tried)) return;
        _text.Clear();
        _values.Write(target, tried, field, _text);
        if (field.Type.IsInteger() && !_text.Span.SequenceEqual(element["show"])) return;
        string? here = Compare(target, tried, field, label);
        if (best.Field != 0 && here is not null) return;
        best = tried;
        difference = here;
    }

    // What a field of this name must be like to show this value; for numbers only.
    private static IEnumerable<int> Variants(PdmlElement element, FieldInfo known, Protocol? layer)
    {
        string show = element.Text("show") ?? "";
        (ulong mask, int width) = element["unmaskedvalue"] is null ? (0, 0) : Pattern(element.Text("showname") ?? "");
        if (known.Type == FieldType.AbsoluteTime) yield return GoldRegistry.AddVariant(known, known.Type, Base.NtpUtc, mask, width, layer);
        else if (known.Type == FieldType.Boolean) yield return GoldRegistry.AddVariant(known, known.Type, known.Base, mask, width, layer);
        else if (known.Type.IsInteger() && show.StartsWith("0x", StringComparison.Ordinal))
        {
            FieldType type = show.Length switch { 4 => FieldType.UInt8, 6 => FieldType.UInt16, 8 => FieldType.UInt24, 10 => FieldType.UInt32, _ => FieldType.UInt64 };
            yield return GoldRegistry.AddVariant(known, type, Base.Hex, mask, width, layer);
        }
        else if (known.Type.IsInteger())
        {
            yield return GoldRegistry.AddVariant(known, known.Type, Base.Dec, mask, width, layer);
        }
    }

    private static (ulong Mask, int Width) Pattern(string label)
    {
        int end = label.IndexOf(" = ", StringComparison.Ordinal);
        if (end < 0 || label.AsSpan(0, end).ContainsAnyExcept("01. ")) return (ulong.MaxValue, 64);
        ulong mask = 0;
        string bits = label[..end].Replace(" ", "");
        foreach (char bit in bits) mask = mask << 1 | (bit == '.' ? 0UL : 1);
        return (mask, bits.Length);
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
        // Bytes that tshark's hex dump does not show.
        if (bytes.Length == 0 || placeUnknown) return 0;
        var hidden = new byte[node.Offset + bytes.Length];
        bytes.CopyTo(hidden, node.Offset);
        return target.AddSource(hidden, "");
    }
}
