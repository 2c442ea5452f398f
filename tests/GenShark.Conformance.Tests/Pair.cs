using System.Text;
using GenShark.Conformance.Comparison;
using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Tests;

/// <summary>Compares one packet of each side, given as PDML.</summary>
internal sealed class Pair
{
    private readonly NameTable names;

    private Pair(GlobList ignored) => names = new NameTable(ignored);

    public Measures Measures { get; } = new();

    public static Pair Of(string tshark, string genshark, string ignore = "", string attributes = "", string known = "eth,ip,tcp,icmp,data")
    {
        var pair = new Pair(new GlobList(Words(ignore)));
        var comparer = new PacketComparer(pair.names, new KnownProtocols(Words(known)), Words(attributes));
        comparer.Compare(Packet(tshark, pair.names), Packet(genshark, pair.names), pair.Measures, capture: 0, frame: 1);
        return pair;
    }

    public Tally this[string protocol] => Measures[names.Get(protocol)];

    /// <summary>The differences as <c>protocol field kind count</c>.</summary>
    public IEnumerable<string> Differences => Measures.Differences.All
        .Select(entry => $"{entry.Key.Protocol} {entry.Key.Field} {entry.Key.Kind} {entry.Value.Count}")
        .Order(StringComparer.Ordinal);

    public static PdmlPacket Packet(string content, NameTable names)
    {
        var packet = new PdmlPacket();
        new PacketParser(names).Parse(Encoding.UTF8.GetBytes(content), packet);
        return packet;
    }

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
