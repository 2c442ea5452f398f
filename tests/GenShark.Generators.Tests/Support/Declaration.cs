using GenShark.Generators.Filters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace GenShark.Generators.Tests.Support;

/// <summary>Runs the generator over a declaration whose mistakes are marked: <c>{|GS0003:nameof(Size)|}</c>.</summary>
internal static class Declaration
{
    /// <summary>Checks a whole file.</summary>
    public static Task CheckFile(string source)
    {
        var test = new Test { TestCode = "using System;\nusing GenShark;\n" + source };
        test.TestState.AdditionalReferences.AddRange(Compilations.References);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Checks the members of one protocol.</summary>
    public static Task CheckMembers(string members) => CheckFile($$"""
        [Protocol("x", "X")]
        public readonly ref partial struct X
        {
        {{members}}
        }
        """);

    private sealed class Test : CSharpSourceGeneratorTest<ProtocolGenerator, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            // What is generated is looked at elsewhere; and without an implementation the compiler misses the partial properties.
            TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
            CompilerDiagnostics = CompilerDiagnostics.None;
        }

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new FilterAnalyzer()];

        protected override ParseOptions CreateParseOptions() => Compilations.ParseOptions;

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
