using GenShark.Tests.Fixture;

namespace GenShark.Cli.Tests.Formats;

/// <summary>
/// The captures and formats in which GenShark is known not to print what tshark prints: <c>known-differences.txt</c>, with the reasons. A
/// line is a capture, a colon and the formats, or <c>-e</c>, a colon and fields that are not known; the reason stands above, behind a hash.
/// </summary>
internal static class KnownDifferences
{
    public static string FilePath { get; } = Path.GetFullPath(Path.Combine(StoredCaptures.Folder, "..", "GenShark.Cli.Tests", "Formats", "known-differences.txt"));

    private const string Column = "-e";

    public static IReadOnlySet<(string Capture, string Format)> All { get; } = Read().Where(entry => entry.Capture != Column).ToHashSet();

    /// <summary>Fields that GenShark does not know.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Read().Where(entry => entry.Capture == Column).Select(entry => entry.Format)];

    /// <summary>Takes entries off the list; a line without formats goes, and a reason without lines.</summary>
    public static void Remove(IReadOnlyCollection<(string Capture, string Format)> entries)
    {
        var kept = new List<string>();
        foreach (string line in File.ReadLines(FilePath))
        {
            if (EntriesOf(line) is not { Length: > 0 } these) kept.Add(line);
            else if (these.Where(entry => !entries.Contains(entry)).ToArray() is { Length: > 0 } left)
                kept.Add($"{left[0].Capture}: {string.Join(' ', left.Select(entry => entry.Format))}");
        }
        for (int i = kept.Count - 1; i > 0; i--)
        {
            bool isReason = kept[i].StartsWith('#'), isLast = i + 1 == kept.Count || kept[i + 1].Length == 0;
            if (isReason && isLast && kept[i - 1].Length == 0) kept.RemoveRange(--i, 2);
        }
        File.WriteAllLines(FilePath, kept);
    }

    private static IEnumerable<(string Capture, string Format)> Read() => File.ReadLines(FilePath).SelectMany(EntriesOf);

    private static (string Capture, string Format)[] EntriesOf(string line)
    {
        if (line.StartsWith('#') || line.IndexOf(": ", StringComparison.Ordinal) is not (> 0 and var colon)) return [];
        return [.. line[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(format => (line[..colon], format))];
    }
}
