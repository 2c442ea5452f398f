namespace GenShark.Conformance;

/// <summary>Finds the repository around this program.</summary>
internal static class Repository
{
    private const string Solution = "GenShark.sln";

    /// <summary>Where a Release build of the command lies.</summary>
    public static string Genshark() => Path.Combine(Root(), "src", "GenShark.Cli", "bin", "Release", "net10.0",
        OperatingSystem.IsWindows() ? "genshark.exe" : "genshark");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
                return folder.FullName;
        }
        return Environment.CurrentDirectory;
    }
}
