using System.IO.Compression;
using System.Text;
using Xunit;

namespace GenShark.Tests.Fixture;

/// <summary>The captures of <c>tests/captures</c> and what tshark 4.0.17 says of them.</summary>
internal static class StoredCaptures
{
    /// <summary>The folder with the captures.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>All captures, by the names of their files.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path))
            .Where(name => name.EndsWith(".pcap", StringComparison.Ordinal) || name.EndsWith(".pcapng", StringComparison.Ordinal) || name.EndsWith(".gz", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> All() => [.. Names];

    public static string PathOf(string capture) => Path.Combine(Folder, capture);

    /// <summary>One of tshark's answers; empty if there is none.</summary>
    /// <param name="capture">The capture's file.</param>
    /// <param name="answer">The answer's file, such as <c>summary.txt</c> or <c>pdml.gz</c>.</param>
    public static string Answer(string capture, string answer)
    {
        string path = Path.Combine(Folder, "expected", capture[..capture.IndexOf('.')], answer);
        if (!File.Exists(path)) return "";
        using Stream file = File.OpenRead(path);
        using Stream content = answer.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return reader.ReadToEnd();
    }

    /// <summary>The rows of <c>fields.txt</c> by the names of the fields.</summary>
    public static List<Dictionary<string, string>> Fields(string capture)
    {
        string[] lines = Answer(capture, "fields.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0) return [];
        string[] names = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => names.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    /// <summary>tshark's complaint without its name, in GenShark's words; null if there is none.</summary>
    public static string? Complaint(string capture)
    {
        IEnumerable<string> lines = Answer(capture, "status.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("exit code ", StringComparison.Ordinal));
        string text = string.Join('\n', lines).Replace("TShark", "GenShark", StringComparison.Ordinal);
        return text.Length == 0 ? null : text["tshark: ".Length..];
    }

    private static string FindFolder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "tests", "captures");
            if (Directory.Exists(Path.Combine(candidate, "expected"))) return candidate;
        }
        throw new DirectoryNotFoundException("The captures lie in tests/captures, above the folder of the tests.");
    }
}
