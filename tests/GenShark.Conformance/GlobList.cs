using System.IO.Enumeration;

namespace GenShark.Conformance;

/// <summary>Name patterns with <c>*</c> and <c>?</c>.</summary>
internal sealed class GlobList(IEnumerable<string> patterns)
{
    private readonly string[] patterns = [.. patterns];

    public static GlobList Nothing { get; } = new([]);

    public bool Matches(string name)
    {
        foreach (var pattern in patterns)
        {
            if (FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false))
                return true;
        }
        return false;
    }

    /// <summary>Reads a list of one pattern a line; <c>#</c> starts a comment line.</summary>
    public static GlobList Read(TextReader reader)
    {
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new GlobList(lines.Where(line => line[0] != '#'));
    }

    /// <summary>The list that comes with this tool, in <c>ignored-fields.txt</c>.</summary>
    public static GlobList DefaultIgnored()
    {
        using var stream = typeof(GlobList).Assembly.GetManifestResourceStream("ignored-fields.txt")
            ?? throw new InvalidOperationException("ignored-fields.txt is not embedded");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    public override string ToString() => patterns.Length == 0 ? "nothing" : string.Join(' ', patterns);
}
