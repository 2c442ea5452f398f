using System.Globalization;

namespace GenShark.Output.Tests.Gold;

/// <summary>Reads the data sources of each packet from <c>tshark -x</c>.</summary>
internal static class HexDumpReader
{
    public static List<List<(string Name, byte[] Bytes)>> Read(string dump)
    {
        var packets = new List<List<(string, byte[])>>();
        var sources = new List<(string, byte[])>();
        var bytes = new List<byte>();
        string name = "Frame";
        bool open = false;
        foreach (string line in dump.Split('\n'))
        {
            bool isHeading = line.EndsWith("):", StringComparison.Ordinal) && !TreeReader.IsDumpLine(line, 0);
            if (line.Length == 0 || isHeading)
            {
                if (open && (isHeading && bytes.Count > 0 || !isHeading)) sources.Add((name, bytes.ToArray()));
                bytes.Clear();
                name = isHeading ? line[..line.LastIndexOf(" (", StringComparison.Ordinal)] : "Frame";
                open = isHeading;
                if (isHeading) continue;
                packets.Add(sources);
                sources = [];
                continue;
            }
            open = true;
            int hexAt = line.IndexOf("  ", StringComparison.Ordinal) + 2;
            for (int i = 0; i < 16 && hexAt + 3 * i + 1 < line.Length && line[hexAt + 3 * i] != ' '; i++)
                bytes.Add(byte.Parse(line.AsSpan(hexAt + 3 * i, 2), NumberStyles.HexNumber));
        }
        return packets;
    }
}
