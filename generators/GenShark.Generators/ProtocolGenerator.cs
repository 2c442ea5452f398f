using GenShark.Generators.Checks;
using GenShark.Generators.Emission;
using GenShark.Generators.Filters;
using GenShark.Generators.Model;
using GenShark.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators;

/// <summary>
/// Compiles protocol declarations: syntax → equatable models and diagnostics → one file a protocol, one an enumeration,
/// one that registers them all; and the display filters of methods. Diagnostics are an output of their own, so that they never hold up the sources.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ProtocolGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ParseResult> protocols = Parse(context, "GenShark.ProtocolAttribute", StepNames.Protocols);
        IncrementalValuesProvider<ParseResult> parts = Parse(context, "GenShark.PartOfAttribute`1", StepNames.Parts);

        foreach (var results in new[] { protocols, parts })
        {
            context.RegisterSourceOutput(results.SelectMany((result, _) => result.Diagnostics).WithTrackingName(StepNames.Diagnostics),
                (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        }

        var names = protocols.Where(result => result.Name is not null).Select((result, _) => result.Name!).Collect()
            .SelectMany((all, _) => ProtocolNames.Check(all)).WithTrackingName(StepNames.Names);
        context.RegisterSourceOutput(names, (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        var structures = Structures(protocols).Collect().Combine(Structures(parts).Collect())
            .Select((both, _) => both.Left.AddRange(both.Right).ToEquatable());
        var files = structures.SelectMany((all, _) => Group(all)).WithTrackingName(StepNames.Files);
        context.RegisterSourceOutput(files, (output, file) => output.AddSource(ProtocolFileEmitter.HintName(file), ProtocolFileEmitter.Emit(file)));

        var enums = structures.SelectMany((all, _) => all.SelectMany(structure => structure.Enums).Distinct()).WithTrackingName(StepNames.Enums);
        context.RegisterSourceOutput(enums, (output, model) => output.AddSource(NamesEmitter.HintName(model), NamesEmitter.Emit(model)));

        var definitions = structures.Select((all, _) => all.Where(structure => structure.Protocol is not null)
            .Select(structure => structure.FullName + "Protocol").ToEquatable()).WithTrackingName(StepNames.Registration);
        var trunk = structures.Select((all, _) => all.Select(TrunkProtocolModel.Of).OfType<TrunkProtocolModel>().ToEquatable()).WithTrackingName(StepNames.Trunk);
        context.RegisterSourceOutput(definitions.Combine(trunk), (output, both) =>
        {
            if (both.Left.Count > 0) output.AddSource("ProtocolRegistration.g.cs", RegistrationEmitter.Emit(both.Left, both.Right.Count > 0));
        });
        context.RegisterSourceOutput(trunk, (output, protocols) =>
        {
            if (protocols.Count > 0) output.AddSource("ProtocolTrunk.g.cs", new TrunkEmitter(protocols).Emit());
        });
        FilterPipeline.Register(context, files);
    }

    private static IncrementalValuesProvider<ParseResult> Parse(IncrementalGeneratorInitializationContext context, string attribute, string step) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(attribute, (node, _) => node is StructDeclarationSyntax, StructureParser.Parse)
            .WithTrackingName(step);

    private static IncrementalValuesProvider<StructureModel> Structures(IncrementalValuesProvider<ParseResult> results) =>
        results.Where(result => result.Structure is not null).Select((result, _) => result.Structure!);

    private static IEnumerable<ProtocolFileModel> Group(EquatableArray<StructureModel> structures) => structures
        .Where(structure => structure.Protocol is not null)
        .Select(main => new ProtocolFileModel(main, PartsOf(structures, main.FullName)) { Renamed = main.RenamesPartsOf is { } lender ? PartsOf(structures, lender) : default });

    private static EquatableArray<StructureModel> PartsOf(EquatableArray<StructureModel> structures, string protocol) =>
        structures.Where(structure => structure.Owner == protocol).ToEquatable();
}
