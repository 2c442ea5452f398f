namespace GenShark.Tests.Fixture;

/// <summary>Captures that others made, where they lie beside the repository; none where they do not.</summary>
internal static class RealCaptures
{
    /// <summary>The paths of each capture after so many.</summary>
    public static IEnumerable<string> Every(int step)
    {
        for (DirectoryInfo? folder = new(StoredCaptures.Folder); folder is not null; folder = folder.Parent)
        {
            string corpus = Path.Combine(folder.FullName, "shared", "corpus");
            if (!Directory.Exists(corpus)) continue;
            return Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Where((_, place) => place % step == 0);
        }
        return [];
    }
}
