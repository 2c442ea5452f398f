using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Tests;

/// <summary>The same declarations give the same sources.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void TwoRunsGiveTheSameSources() => Assert.Equal(Sources(Samples.All), Sources(Samples.All));

    [Fact]
    public void TheOrderOfFilesChangesNoProtocolsSource()
    {
        Dictionary<string, string> forwards = Sources(Samples.All), backwards = Sources([.. Samples.All.Reverse()]);
        Assert.Equal(forwards.Keys.Order(), backwards.Keys.Order());
        foreach (string name in forwards.Keys.Where(name => name.StartsWith("Newcomer", StringComparison.Ordinal))) Assert.Equal(forwards[name], backwards[name]);
    }

    private static Dictionary<string, string> Sources((string Path, string Text)[] files) =>
        Compilations.Driver().RunGenerators(Compilations.Create(files)).GetRunResult().Results.Single().GeneratedSources
            .ToDictionary(source => source.HintName, source => source.SourceText.ToString());
}
