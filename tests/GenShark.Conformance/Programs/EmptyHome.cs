namespace GenShark.Conformance.Programs;

/// <summary>A home without settings: neither program may read this machine's preferences.</summary>
internal sealed class EmptyHome : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("genshark-home-");

    public void Apply(IDictionary<string, string?> environment)
    {
        environment["HOME"] = folder.FullName;
        environment["TZ"] = "UTC";
        environment["LC_ALL"] = "C.UTF-8";
        environment.Remove("XDG_CONFIG_HOME");
        environment.Remove("WIRESHARK_CONFIG_DIR");
    }

    public void Dispose() => folder.Delete(recursive: true);
}
