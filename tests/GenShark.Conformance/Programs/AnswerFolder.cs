namespace GenShark.Conformance.Programs;

/// <summary>The cache's folder: the one given, or one for this run.</summary>
internal sealed class AnswerFolder : IDisposable
{
    private readonly bool isTemporary;

    public AnswerFolder(string? path)
    {
        isTemporary = path is null;
        Path = path ?? Directory.CreateTempSubdirectory("genshark-answers-").FullName;
    }

    public string Path { get; }

    public void Dispose()
    {
        if (isTemporary)
            Directory.Delete(Path, recursive: true);
    }
}
