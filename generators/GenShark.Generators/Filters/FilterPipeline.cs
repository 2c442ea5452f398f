using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;
using GenShark.Generators.Emission;
using GenShark.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators.Filters;

/// <summary>
/// Compiles filters with the program: methods and the fields of this assembly and of its references → one file a method. What is wrong
/// inside a filter is told by <see cref="FilterAnalyzer"/>.
/// </summary>
internal static class FilterPipeline
{
    /// <param name="context">The generator's.</param>
    /// <param name="protocols">The protocols that this assembly declares.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ProtocolFileModel> protocols)
    {
        IncrementalValuesProvider<FilterMethodResult> methods = context.SyntaxProvider
            .ForAttributeWithMetadataName("GenShark.Filters.DisplayFilterAttribute", (node, _) => node is MethodDeclarationSyntax, FilterMethodParser.Parse)
            .WithTrackingName(StepNames.FilterMethods);
        context.RegisterSourceOutput(methods.SelectMany((result, _) => result.Diagnostics), (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        var references = context.CompilationProvider.Select((compilation, cancel) => SignatureReader.ReadReferences(compilation, cancel)).WithTrackingName(StepNames.ReferencedFields);
        var declared = protocols.Select((file, _) => DeclaredFields.Of(file)).Collect().Select((files, _) => files.SelectMany(file => file).ToEquatable())
            .WithTrackingName(StepNames.DeclaredFields);
        var sources = methods.Where(result => result.Method is not null).Select((result, _) => result.Method!)
            .Combine(references.Combine(declared))
            .Select((input, _) => Compile(input.Left, input.Right.Left.Concat(input.Right.Right)))
            .WithTrackingName(StepNames.Filters);
        context.RegisterSourceOutput(sources, (output, source) =>
        {
            if (source.Text is { } text) output.AddSource(source.HintName, text);
        });
    }

    private static FilterSource Compile(FilterMethodModel method, IEnumerable<CatalogField> fields)
    {
        var catalog = new CompilerCatalog(fields);
        try
        {
            BoundTest meaning = CheapestFirst.Arrange(FrontEnd.Read(method.Text, catalog, GenShark.Filters.FilterMacros.Default).Meaning);
            return new FilterSource(FilterEmitter.HintName(method), FilterEmitter.Emit(method, meaning, catalog));
        }
        catch (FilterException)
        {
            return new FilterSource(FilterEmitter.HintName(method), null);
        }
    }
}

/// <summary>The C# of a filter; null if the filter is wrong.</summary>
internal sealed record FilterSource(string HintName, string? Text);
