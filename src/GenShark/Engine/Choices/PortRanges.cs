using System.Globalization;

namespace GenShark;

/// <summary>Ports as preferences take them: <c>80,8000-8010</c>; of an open end, all from or to there.</summary>
internal static class PortRanges
{
    /// <summary>Reads the ports; false if the text tells none, as tshark sees it.</summary>
    public static bool TryRead(string text, out List<(uint First, uint Last)> ranges)
    {
        ranges = [];
        if (text.Trim().Length == 0) return true;
        foreach (string range in text.Split(','))
        {
            string[] ends = range.Split('-');
            if (ends.Length > 2 || !TryRead(ends[0], ends.Length == 2 ? ushort.MinValue : null, out ushort first)) return false;
            ushort last = first;
            if (ends.Length == 2 && !TryRead(ends[1], ushort.MaxValue, out last)) return false;
            ranges.Add((Math.Min(first, last), Math.Max(first, last)));
        }
        return true;
    }

    /// <summary>Whether the ranges are just these ports.</summary>
    public static bool AreSame(List<(uint First, uint Last)> ranges, IReadOnlyCollection<uint> ports) =>
        ranges.Sum(range => (long)range.Last - range.First + 1) == ports.Count && ports.All(port => ranges.Exists(range => port >= range.First && port <= range.Last));

    private static bool TryRead(string text, ushort? open, out ushort port)
    {
        string digits = text.Trim();
        port = open ?? 0;
        if (digits.Length == 0) return open is not null;
        return digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? ushort.TryParse(digits.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out port)
            : ushort.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out port);
    }
}
