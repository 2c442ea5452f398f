using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GenShark.Generators.Tests.Filters;

/// <summary>Compiles filters as a program's compiler would, and loads the program.</summary>
internal sealed class BuildTimeFilters
{
    private readonly Dictionary<string, Func<Dissection, bool>> _tests = [];

    private BuildTimeFilters() { }

    /// <summary>The filter's method; null if the generator made none.</summary>
    public Func<Dissection, bool>? Find(string filter) => _tests.GetValueOrDefault(filter);

    /// <summary>Compiles filters; those that are wrong get no method.</summary>
    public static BuildTimeFilters Compile(IReadOnlyList<string> filters)
    {
        CSharpCompilation all = Program(filters, _ => true);
        GeneratorDriver driver = Compilations.Driver().RunGenerators(all, TestContext.Current.CancellationToken);
        var made = driver.GetRunResult().GeneratedTrees.Select(tree => Path.GetFileName(tree.FilePath)).ToHashSet();
        bool IsMade(int i) => made.Contains($"Program.Filter{i}.Filter.g.cs");

        driver.RunGeneratorsAndUpdateCompilation(Program(filters, IsMade), out Compilation program, out _, TestContext.Current.CancellationToken);
        using var stream = new MemoryStream();
        var emitted = program.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Take(5)));
        Type type = Assembly.Load(stream.ToArray()).GetType("Program")!;
        var result = new BuildTimeFilters();
        for (int i = 0; i < filters.Count; i++)
        {
            if (IsMade(i)) result._tests[filters[i]] = type.GetMethod($"Filter{i}")!.CreateDelegate<Func<Dissection, bool>>();
        }
        return result;
    }

    private static CSharpCompilation Program(IReadOnlyList<string> filters, Func<int, bool> isWanted)
    {
        var text = new StringBuilder("using GenShark;\nusing GenShark.Filters;\npublic static partial class Program\n{\n");
        for (int i = 0; i < filters.Count; i++)
        {
            if (isWanted(i)) text.AppendLine($"    [DisplayFilter({SymbolDisplay.FormatLiteral(filters[i], quote: true)})] public static partial bool Filter{i}(Dissection packet);");
        }
        return Compilations.Create(("Program.cs", text.Append('}').ToString())).AddReferences(Compilations.CaptureReferences);
    }
}
