using GenShark.Output.Tests.Gold;

namespace GenShark.Filters.Fuzzing;

/// <summary>Collects the fields of a capture from PDML.</summary>
internal static class FieldSamples
{
    private const int MostValues = 20;

    // It depends on which packets were shown before; tshark has two fields of the others' names, of two types.
    private static readonly HashSet<string> s_left = ["frame.time_delta_displayed", "icmpv6.opt.linkaddr", "icmpv6.opt.src_linkaddr", "icmpv6.opt.target_linkaddr"];

    /// <summary>Fields that both programs know by the same type, each with some of its values.</summary>
    public static List<FieldSample> Read(byte[] pdml, TsharkRegistry registry)
    {
        var values = new Dictionary<string, List<string>>();
        foreach (PdmlElement element in Elements(pdml))
        {
            if (!values.TryGetValue(element.Text("name")!, out List<string>? list)) values[element.Text("name")!] = list = [];
            if (list.Count < MostValues && element.Text("show") is { } show && !list.Contains(show)) list.Add(show);
        }
        var samples = new List<FieldSample>();
        foreach (var (name, shown) in values)
        {
            if (Registry.TryFindField(name, out FieldInfo? field) && registry.HasType(field)) samples.Add(new FieldSample(field, shown, registry.NamesOf(name)));
        }
        return samples;
    }

    /// <summary>Names of the fields that have the same values at the same places in both dissections.</summary>
    public static HashSet<string> Agreed(byte[] first, byte[] second)
    {
        Dictionary<string, string> left = Digest(first), right = Digest(second);
        return [.. left.Where(pair => right.TryGetValue(pair.Key, out string? other) && other == pair.Value).Select(pair => pair.Key)];
    }

    private static Dictionary<string, string> Digest(byte[] pdml)
    {
        var texts = new Dictionary<string, System.Text.StringBuilder>();
        int number = 0;
        foreach (List<PdmlElement> packet in PdmlReader.Read(pdml))
        {
            number++;
            foreach (PdmlElement element in InPacket(packet))
            {
                string name = element.Text("name")!;
                if (!texts.TryGetValue(name, out var text)) texts[name] = text = new();
                string shown = element.Tag == "proto" ? "" : element.Text("show") ?? "";
                text.Append(number).Append(' ').Append(element.Text("pos")).Append(' ').Append(element.Text("size")).Append(' ').Append(shown).Append('\n');
            }
        }
        return texts.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
    }

    private static IEnumerable<PdmlElement> Elements(byte[] pdml) => PdmlReader.Read(pdml).SelectMany(InPacket);

    // What stands before the frame is PDML's own.
    private static IEnumerable<PdmlElement> InPacket(List<PdmlElement> packet) =>
        packet.SkipWhile(element => element.Text("name") != "frame").Where(element => element.Text("name") is { Length: > 0 } name && !s_left.Contains(name));
}
