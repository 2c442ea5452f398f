using System.Collections.Immutable;
using GenShark.Filters;
using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;
using GenShark.Generators.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ExpressionSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace GenShark.Generators.Filters;

/// <summary>
/// Checks the display filters of a program: constants passed to a parameter, or set to a property or field, that is
/// <c>[StringSyntax("DisplayFilter")]</c>. Faults are marked at their characters.
/// </summary>
[DiagnosticAnalyzer(Microsoft.CodeAnalysis.LanguageNames.CSharp)]
public sealed class FilterAnalyzer : DiagnosticAnalyzer
{
    private const string Language = "DisplayFilter";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Diagnostics.WrongFilter, Diagnostics.UndeclaredProtocol];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        if (start.Compilation.GetTypeByMetadataName("GenShark.Filters.DisplayFilterAttribute") is null) return;
        var gate = new object();
        // Only programs with filters pay for the fields.
        var catalog = new Lazy<CompilerCatalog>(() => new CompilerCatalog(
            SignatureReader.ReadReferences(start.Compilation, start.CancellationToken).Concat(SignatureReader.Read(start.Compilation.Assembly))));
        start.RegisterOperationAction(context =>
        {
            if (ConstantOf(context.Operation) is not { } constant) return;
            // The catalogue describes fields as they are asked for.
            lock (gate) Check(context, constant.Syntax, constant.Text, catalog.Value);
        }, OperationKind.Argument, OperationKind.SimpleAssignment);
    }

    private static (ExpressionSyntax Syntax, string Text)? ConstantOf(IOperation operation)
    {
        (ISymbol? target, IOperation? value) = operation switch
        {
            IArgumentOperation { ArgumentKind: ArgumentKind.Explicit } argument when !HasOptions(argument) => ((ISymbol?)argument.Parameter, argument.Value),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } assignment => (member.Member, assignment.Value),
            _ => (null, null),
        };
        return target is not null && value?.ConstantValue is { HasValue: true, Value: string text } && value.Syntax is ExpressionSyntax syntax && IsFilter(target)
            ? (syntax, text) : null;
    }

    // Options may bring macros and fields that the compiler doesn't know.
    private static bool HasOptions(IArgumentOperation argument)
    {
        ImmutableArray<IArgumentOperation> all = argument.Parent switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        return all.Any(other => other.Parameter?.Type.Name == "FilterOptions"
            && other.ArgumentKind == ArgumentKind.Explicit && other.Value.ConstantValue is not { HasValue: true, Value: null });
    }

    private static bool IsFilter(ISymbol target) => target.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "StringSyntaxAttribute" && attribute.ConstructorArguments is [{ Value: Language }, ..]);

    private static void Check(OperationAnalysisContext context, ExpressionSyntax syntax, string text, CompilerCatalog catalog)
    {
        try
        {
            foreach (string name in FrontEnd.Read(text, catalog, FilterMacros.Default).Undeclared)
                context.ReportDiagnostic(Diagnostic.Create(Diagnostics.UndeclaredProtocol, syntax.GetLocation(), name));
        }
        catch (FilterException wrong)
        {
            FilterError error = wrong.Error;
            // Where macros were replaced, places count in another text.
            LiteralMap? map = error.Text == text ? LiteralMap.Create(syntax, text, context.Operation.SemanticModel!, context.CancellationToken) : null;
            TextSpan place = map?.Find(error.Span.Start, error.Span.Length) ?? syntax.Span;
            string mend = error.Suggestions.Count > 0 ? $" Did you mean {string.Join(", ", error.Suggestions)}?" : "";
            context.ReportDiagnostic(Diagnostic.Create(Diagnostics.WrongFilter, Location.Create(syntax.SyntaxTree, place), error.Message + mend));
        }
    }
}
