namespace GenShark.Filters.Tests.Wireshark;

/// <summary>The tables of filters, which lie beside the repository where they are at all.</summary>
internal static class SharedFolder
{
    /// <summary>A file's path; null if it is not there.</summary>
    public static string? Find(string file)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", "dfilter", file);
            if (File.Exists(path)) return path;
        }
        return null;
    }
}
