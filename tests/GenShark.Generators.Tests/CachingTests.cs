using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GenShark.Generators.Tests;

/// <summary>What an edit does not touch is not done again: the reasons of the pipeline's steps say so.</summary>
public sealed class CachingTests
{
    private static readonly string[] s_outputs = [StepNames.Files, StepNames.Enums, StepNames.Registration, StepNames.Trunk, StepNames.Filters];

    [Fact]
    public void AnEditOfPlainCodeDoesNothingAgain()
    {
        GeneratorRunResult result = Edit("Plain.cs", "=> 1", "=> 2");
        foreach (string step in s_outputs.Concat([StepNames.Protocols, StepNames.Parts])) AssertReasons(result, step, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertNoSourceWasMade(result);
    }

    [Fact]
    public void ACommentInADeclarationMakesNoSource()
    {
        GeneratorRunResult result = Edit("Sensor.cs", "namespace Newcomer;", "// A comment.\nnamespace Newcomer;");
        foreach (string step in s_outputs) AssertReasons(result, step, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertNoSourceWasMade(result);
    }

    [Fact]
    public void CodeInADeclarationThatTheModelLeavesOutMakesNoSource()
    {
        GeneratorRunResult result = Edit("Sensor.cs", "{Kind.Name()} {Id}", "{Kind.Name()}, {Id}");
        AssertReasons(result, StepNames.Files, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertNoSourceWasMade(result);
    }

    [Fact]
    public void AFieldsLabelMakesItsProtocolsFileAgainAndNoOther()
    {
        GeneratorRunResult result = Edit("Sensor.cs", "\"Identifier\"", "\"Id\"");
        Assert.Equal([("Newcomer.Sensor.g.cs", true), ("Newcomer.Other.g.cs", false)], FileReasons(result));
        AssertReasons(result, StepNames.Enums, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertReasons(result, StepNames.Registration, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertReasons(result, StepNames.Filters, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void AFiltersTextMakesItsMethodAgainAndNoOther()
    {
        GeneratorRunResult result = Edit("Filters.cs", "> 500", "> 600");
        Assert.Equal([true, false], Reasons(result, StepNames.Filters).Select(reason => reason is IncrementalStepRunReason.Modified));
        AssertReasons(result, StepNames.Files, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void AFiltersFieldOfAnotherTypeMakesTheFilterAgain()
    {
        GeneratorRunResult result = Edit("Sensor.cs", "partial uint Value", "partial ulong Value");
        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(result, StepNames.Filters));
    }

    [Fact]
    public void APartsFieldMakesItsProtocolsFileAgain()
    {
        GeneratorRunResult result = Edit("Reading.cs", "\"Level\"", "\"Height\"");
        Assert.Equal([("Newcomer.Sensor.g.cs", true), ("Newcomer.Other.g.cs", false)], FileReasons(result));
    }

    [Fact]
    public void AnEnumerationsLabelMakesItsNamesAgainAndNoProtocol()
    {
        GeneratorRunResult result = Edit("SensorKind.cs", "[Name(\"Barometer\")]", "[Name(\"Air pressure\")]");
        Assert.Contains(Reasons(result, StepNames.Enums), reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
        Assert.Equal([("Newcomer.Other.g.cs", false)], FileReasons(result).Where(file => file.Name.Contains("Other")));
    }

    [Fact]
    public void AMovedMistakeIsReportedAtItsNewPlaceAndMakesNoSource()
    {
        CSharpCompilation first = Compilations.Create([.. Samples.All, ("Wrong.cs", "[GenShark.Protocol(\"Wrong\", \"W\")] public readonly ref partial struct Wrong { }")]);
        GeneratorDriver driver = Compilations.Driver().RunGenerators(first, TestContext.Current.CancellationToken);
        GeneratorRunResult result = driver.RunGenerators(Replace(first, "Wrong.cs", "[GenShark", "\n\n[GenShark"), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        Diagnostic mistake = Assert.Single(result.Diagnostics);
        Assert.Equal(("GS0007", 2), (mistake.Id, mistake.Location.GetLineSpan().StartLinePosition.Line));
        AssertNoSourceWasMade(result);
    }

    private static GeneratorRunResult Edit(string path, string old, string replacement)
    {
        CSharpCompilation first = Compilations.Create(Samples.All);
        GeneratorDriver driver = Compilations.Driver().RunGenerators(first, TestContext.Current.CancellationToken);
        Assert.Empty(driver.GetRunResult().Diagnostics);
        return driver.RunGenerators(Replace(first, path, old, replacement), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, string path, string old, string replacement)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        string text = tree.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text.Replace(old, replacement, StringComparison.Ordinal), Compilations.ParseOptions, path));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static void AssertReasons(GeneratorRunResult result, string step, params IncrementalStepRunReason[] allowed) =>
        Assert.All(Reasons(result, step), reason => Assert.Contains(reason, allowed));

    private static void AssertNoSourceWasMade(GeneratorRunResult result) => Assert.All(
        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Where(output => output.Value is not Diagnostic),
        output => Assert.Contains(output.Reason, (IncrementalStepRunReason[])[IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified]));

    // Which protocols' models changed, in the order of declaration.
    private static IEnumerable<(string Name, bool IsNew)> FileReasons(GeneratorRunResult result) =>
        result.TrackedSteps[StepNames.Files].SelectMany(run => run.Outputs)
            .Select(output => (HintNameOf(output.Value), output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));

    private static string HintNameOf(object file)
    {
        object main = file.GetType().GetProperty("Main")!.GetValue(file)!;
        return main.GetType().GetProperty("FullName")!.GetValue(main) + ".g.cs";
    }
}
