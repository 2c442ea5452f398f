using System.IO.Compression;

namespace GenShark.Conformance.Programs;

/// <summary>
/// tshark's answers, kept compressed as <c>SET/CAPTURE.MODE.gz</c> (<c>MODE2</c> for two passes) with its messages in <c>….gz.err</c>. An answer is
/// made once: empty the folder when captures or tshark change.
/// </summary>
internal sealed class TsharkCache(string folder, string tshark, EmptyHome home)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    public TsharkAnswer Get(Capture capture, OutputMode mode)
    {
        var path = Path.Combine(folder, $"{capture.Name}.{mode.Extension}.gz");
        if (!File.Exists(path) || !File.Exists(path + ".err"))
            Make(capture, mode, path);
        return new TsharkAnswer(path, File.ReadAllText(path + ".err"));
    }

    private void Make(Capture capture, OutputMode mode, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Written aside and renamed: another run of this tool may share the folder.
        var part = $"{path}.{Environment.ProcessId}.part";
        using var run = ProgramRun.Start(tshark, mode.For(capture.Path), home, Timeout);
        using (var file = new GZipStream(File.Create(part), CompressionLevel.Fastest))
            run.Output.CopyTo(file);
        var outcome = run.Finish();
        if (outcome.TimedOut)
        {
            File.Delete(part);
            throw new TimeoutException($"tshark did not finish {capture.Name} ({mode}) in {Timeout.TotalMinutes} minutes");
        }
        File.WriteAllText(part + ".err", outcome.Stderr);
        File.Move(part + ".err", path + ".err", overwrite: true);
        File.Move(part, path, overwrite: true);
    }
}

/// <summary>What tshark printed for a capture.</summary>
internal sealed record TsharkAnswer(string Path, string Stderr)
{
    /// <summary>Whether tshark complained, which it does with an exit code other than 0.</summary>
    public bool Failed { get; } = Stderr.Split('\n').Any(line => line.StartsWith("tshark: ", StringComparison.Ordinal));

    public Stream Open() => new GZipStream(File.OpenRead(Path), CompressionMode.Decompress);
}
