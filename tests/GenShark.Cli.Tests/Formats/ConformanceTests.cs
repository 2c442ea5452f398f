using GenShark.Cli.Tests.Processes;
using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Formats;

/// <summary>The conformance tool over the stored captures: how much of tshark's PDML is there, field by field.</summary>
public sealed class ConformanceTests : IDisposable
{
    // Percent: what was reached; to be raised, never lowered.
    private const string LayersExact = "96", PacketsWithTheStack = "95";

    private readonly string _folder = Directory.CreateTempSubdirectory("genshark-conformance-").FullName;

    [Fact]
    public void Layers_and_stacks_are_those_of_tshark_as_often_as_was_reached()
    {
        string captures = Directory.CreateDirectory(Path.Combine(_folder, "captures")).FullName, answers = Path.Combine(_folder, "answers");
        Directory.CreateDirectory(Path.Combine(answers, "captures"));
        foreach (string capture in StoredCaptures.Names) Store(capture, captures, Path.Combine(answers, "captures"));
        using CommandProcess process = CommandProcess.Dotnet(
            "GenShark.Conformance.dll", captures, "--cache", answers, "--genshark", BuiltCommand,
            "--require-exact", LayersExact, "--require-stack", PacketsWithTheStack);
        CommandRun run = process.Finish();
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }

    // As it is shipped: native where a linker is there. Other builds than Release have only the one beside the tests.
    private static string BuiltCommand =>
        Path.GetFullPath(Path.Combine(StoredCaptures.Folder, "../../src/GenShark.Cli/bin/Release/net10.0/genshark")) is var built && File.Exists(built)
            ? built
            : Path.Combine(AppContext.BaseDirectory, "genshark");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // As the tool keeps what tshark printed, and its complaints.
    private static void Store(string capture, string captures, string answers)
    {
        File.Copy(StoredCaptures.PathOf(capture), Path.Combine(captures, capture));
        string answer = Path.Combine(answers, capture + ".pdml.gz");
        File.Copy(Path.Combine(StoredCaptures.Folder, "expected", capture.Split('.')[0], "pdml.gz"), answer);
        File.WriteAllText(answer + ".err", StoredCaptures.Answer(capture, "status.txt"));
    }
}
