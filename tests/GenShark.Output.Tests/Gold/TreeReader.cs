using System.Buffers;
using System.Text;

namespace GenShark.Output.Tests.Gold;

/// <summary>Finds the generated nodes: those that <c>-V</c> shows in brackets.</summary>
internal static class TreeReader
{
    /// <summary>For each packet, the indexes of its generated elements.</summary>
    public static List<HashSet<int>> FindGenerated(string tree, List<List<PdmlElement>> packets)
    {
        int at = 0;
        var all = new List<HashSet<int>>();
        foreach (List<PdmlElement> packet in packets)
        {
            var generated = new HashSet<int>();
            int hiddenDepth = int.MaxValue;
            bool inPacket = false;
            for (int i = 0; i < packet.Count; i++)
            {
                PdmlElement element = packet[i];
                if (element.Depth == 0) inPacket = element.Text("name") != "geninfo";
                if (!inPacket || element.Depth > hiddenDepth) continue;
                hiddenDepth = element["hide"] is null ? int.MaxValue : element.Depth;
                if (element["hide"] is not null) continue;
                string? label = element.Text(element.Text("name")!.Length == 0 ? "show" : "showname");
                label ??= "";
                string plain = new string(' ', element.Depth * 4) + label + "\n", bracketed = new string(' ', element.Depth * 4) + "[" + label + "]\n";
                if (string.CompareOrdinal(tree, at, bracketed, 0, bracketed.Length) == 0)
                {
                    generated.Add(i);
                    at += bracketed.Length;
                }
                else if (string.CompareOrdinal(tree, at, plain, 0, plain.Length) == 0)
                {
                    at += plain.Length;
                }
                else if (element["size"] is null)
                {
                    element.Attributes["showname"] = Encoding.UTF8.GetBytes(tree[at..tree.IndexOf('\n', at)].TrimStart());
                    at = tree.IndexOf('\n', at) + 1;
                    if (string.CompareOrdinal(tree, at, "\n0000", 0, 5) != 0) continue;
                    for (at++; IsDumpLine(tree, at); at = tree.IndexOf('\n', at) + 1) { }
                }
                else
                {
                    int end = tree.IndexOf('\n', at);
                    if (end >= 0 && end > at && tree[end - 1] == ']' && tree.AsSpan(at, end - at).TrimStart(' ').StartsWith("[" + label.AsSpan(0, Math.Min(3, label.Length)).ToString())) generated.Add(i);
                    at = end + 1;
                }
            }
            // The blank line behind the packet.
            at = tree.IndexOf('\n', at) + 1;
            all.Add(generated);
        }
        return all;
    }

    private static readonly SearchValues<char> s_hexDigits = SearchValues.Create("0123456789abcdef");

    internal static bool IsDumpLine(string tree, int at)
    {
        int end = tree.IndexOf("  ", at, StringComparison.Ordinal);
        return end > at && end - at >= 4 && !tree.AsSpan(at, end - at).ContainsAnyExcept(s_hexDigits);
    }
}
