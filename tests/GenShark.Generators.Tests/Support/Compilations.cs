using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GenShark.Generators.Tests.Support;

/// <summary>Compilations of an assembly that references GenShark, as a newcomer's does.</summary>
internal static class Compilations
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Net100.References.All, Of(typeof(Protocol)), Of(typeof(GenShark.Filters.DisplayFilter))];

    /// <summary>What a program that reads captures references beside.</summary>
    public static ImmutableArray<MetadataReference> CaptureReferences { get; } = [Of(typeof(Protocols.Udp)), Of(typeof(GenShark.Capture.FileCapture))];

    public static CSharpCompilation Create(params (string Path, string Text)[] files) => CSharpCompilation.Create(
        "Newcomer",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error, allowUnsafe: true));

    private static PortableExecutableReference Of(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);

    /// <summary>A driver that remembers what its steps did.</summary>
    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ProtocolGenerator().AsSourceGenerator()], parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
