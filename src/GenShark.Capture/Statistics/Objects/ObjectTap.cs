namespace GenShark.Capture.Statistics;

/// <summary>Collects what a protocol carried: tshark's <c>--export-objects</c>. Keeps all of it in memory.</summary>
public abstract class ObjectTap : Tap
{
    // As many files of one name as tshark writes.
    private const int MostDuplicates = 1000;

    private protected ObjectTap() { }

    /// <summary>The objects in the order in which they were complete; files of SMB in that in which they were first read or written.</summary>
    public abstract IReadOnlyList<ExportedObject> Objects { get; }

    public override PacketNeeds Needs => PacketNeeds.Sources;

    /// <summary>The tap for a kind of objects.</summary>
    public static ObjectTap Create(ObjectKind kind) => kind switch
    {
        ObjectKind.Http => new HttpObjectTap(),
        ObjectKind.Imf => new ImfObjectTap(),
        _ => new SmbObjectTap(),
    };

    /// <summary>Writes each object to a file of its own, beside those that are there already.</summary>
    /// <param name="folder">A folder that exists.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public void Save(string folder)
    {
        foreach (ExportedObject item in Objects)
        {
            int duplicate = 0;
            string path = Path.Combine(folder, item.FileName());
            while (Path.Exists(path) && ++duplicate < MostDuplicates) path = Path.Combine(folder, item.FileName(duplicate));
            File.WriteAllBytes(path, item.Content);
        }
    }
}
