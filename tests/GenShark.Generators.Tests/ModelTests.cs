using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Tests;

/// <summary>What the pipeline keeps between edits holds neither symbols nor syntax, which would keep whole compilations alive.</summary>
public sealed class ModelTests
{
    [Fact]
    public void NoStepKeepsASymbolOrASyntaxNode()
    {
        GeneratorRunResult result = Compilations.Driver().RunGenerators(Compilations.Create(Samples.All), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        string[] own = [StepNames.Protocols, StepNames.Parts, StepNames.Diagnostics, StepNames.Names, StepNames.Files, StepNames.Enums, StepNames.Registration,
            StepNames.FilterMethods, StepNames.ReferencedFields, StepNames.DeclaredFields, StepNames.Filters];
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string step in own.Where(result.TrackedSteps.ContainsKey))
        {
            foreach (var (value, _) in result.TrackedSteps[step].SelectMany(run => run.Outputs)) Visit(value, step, seen);
        }
        Assert.True(seen.Count > 50, "The models were not walked.");
    }

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || !seen.Add(value)) return;
        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or SemanticModel or Compilation or Location, path + " holds a " + value.GetType().Name);
        // Roslyn's descriptors and text spans are data.
        if (value.GetType().Namespace?.StartsWith("GenShark", StringComparison.Ordinal) != true)
        {
            if (value is IEnumerable items) foreach (object? item in items) Visit(item, path + "[]", seen);
            return;
        }
        foreach (System.Reflection.FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
            Visit(field.GetValue(value), path + "." + field.Name, seen);
    }
}
