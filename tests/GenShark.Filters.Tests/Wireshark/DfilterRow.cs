using System.Security.Cryptography;
using System.Text;

namespace GenShark.Filters.Tests.Wireshark;

/// <summary>A filter, and what tshark answers: which frames of a capture pass, or what is wrong.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Frames">How many frames pass; null if tshark refuses the filter.</param>
/// <param name="Check">The first digits of a hash of the frames' numbers; null if it is not known.</param>
/// <param name="Message">tshark's message.</param>
internal sealed record DfilterRow(string Filter, int? Frames, string? Check, string? Message)
{
    public static IEnumerable<DfilterRow> Read(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            string[] parts = line.Split('\t');
            if (line.StartsWith("# tshark", StringComparison.Ordinal) || parts[0] == "filter") continue;
            int? frames = parts[1] == "ERROR" ? null : int.Parse(parts[1]);
            if (parts.Length == 3) yield return new DfilterRow(parts[0], frames, frames is null ? null : parts[2], frames is null ? parts[2] : null);
            // The tables can't hold tabs; only where blanks are the matter does \t stand for one.
            else yield return new DfilterRow(parts[2].Contains("whitespace") ? parts[0].Replace("\\t", "\t") : parts[0], frames, null, frames is null ? parts[4] : null);
        }
    }

    /// <summary>The hash of frame numbers as the tables have it.</summary>
    public static string Hash(IEnumerable<int> frames) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(' ', frames))))[..12];
}
