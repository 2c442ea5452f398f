namespace GenShark.Conformance.Programs;

/// <summary>A capture file.</summary>
/// <param name="Name">Its set's folder and its own name: how reports and the cache call it.</param>
internal sealed record Capture(int Index, string Path, string Name)
{
    private static readonly string[] NotCaptures = [".tsv", ".md", ".txt"];

    /// <summary>The captures below a folder, or the one file.</summary>
    public static IReadOnlyList<Capture> Find(string path, GlobList? only)
    {
        var full = System.IO.Path.GetFullPath(path);
        string[] files = File.Exists(full) ? [full] : Directory.GetFiles(full, "*", SearchOption.AllDirectories);
        var root = File.Exists(full) ? System.IO.Path.GetDirectoryName(full)! : full.TrimEnd('/');
        return [.. files
            .Where(file => !NotCaptures.Contains(System.IO.Path.GetExtension(file)))
            .Select(file => (file, name: NameOf(root, file)))
            .Where(found => only is null || only.Matches(found.name))
            .OrderBy(found => found.name, StringComparer.Ordinal)
            .Select((found, index) => new Capture(index, found.file, found.name))];
    }

    /// <summary>A file right in the folder takes the folder's name, so that its name is the same from one level up.</summary>
    private static string NameOf(string root, string file)
    {
        var relative = System.IO.Path.GetRelativePath(root, file).Replace('\\', '/');
        return relative.Contains('/') ? relative : $"{System.IO.Path.GetFileName(root)}/{relative}";
    }
}
