using GenShark.Generators.Checks;
using GenShark.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators.Filters;

/// <summary>From a method with <c>[DisplayFilter]</c> to its model.</summary>
internal static class FilterMethodParser
{
    public static FilterMethodResult Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        var syntax = (MethodDeclarationSyntax)context.TargetNode;
        var method = (IMethodSymbol)context.TargetSymbol;
        string? text = context.Attributes[0].ConstructorArguments.Length > 0 ? context.Attributes[0].ConstructorArguments[0].Value as string : null;
        if (text is null) return new FilterMethodResult(null, default);
        if (!HasForm(syntax, method) || PacketOf(method.Parameters[0]) is not { } packet)
        {
            DiagnosticModel wrong = Diagnostics.WrongFilterMethod.At(syntax.Identifier, method.Name);
            return new FilterMethodResult(null, new[] { wrong }.ToEquatable());
        }
        INamespaceSymbol space = method.ContainingNamespace;
        var types = syntax.Ancestors().OfType<TypeDeclarationSyntax>().Reverse();
        return new FilterMethodResult(new FilterMethodModel(
            space.IsGlobalNamespace ? "" : space.ToDisplayString(),
            types.Select(type => $"partial {KindOf(type)} {type.Identifier}{type.TypeParameterList}").ToEquatable(),
            $"{syntax.Modifiers} bool {syntax.Identifier}({Spell(method.Parameters[0])})",
            syntax.Identifier.ValueText,
            $"{method.ContainingType.ToDisplayString(s_fileName)}.{method.Name}",
            packet, text), default);
    }

    private static readonly SymbolDisplayFormat s_fileName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces, genericsOptions: SymbolDisplayGenericsOptions.None);

    private static bool HasForm(MethodDeclarationSyntax syntax, IMethodSymbol method) =>
        method.IsStatic && syntax.Modifiers.Any(SyntaxKind.PartialKeyword) && syntax.Body is null && syntax.ExpressionBody is null &&
        method.ReturnType.SpecialType == SpecialType.System_Boolean && method.RefKind == RefKind.None && !method.IsGenericMethod && method.Parameters.Length == 1;

    private static string? PacketOf(IParameterSymbol parameter)
    {
        if (parameter.RefKind is not (RefKind.None or RefKind.In)) return null;
        string name = "@" + parameter.Name;
        return parameter.Type.ToDisplayString() switch
        {
            "GenShark.Dissection" => name,
            "GenShark.Capture.Packet" => name + ".Dissection",
            _ => null,
        };
    }

    private static string Spell(IParameterSymbol parameter) =>
        $"{(parameter.ScopedKind == ScopedKind.None ? "" : "scoped ")}{(parameter.RefKind == RefKind.In ? "in " : "")}" +
        $"{parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} @{parameter.Name}";

    private static string KindOf(TypeDeclarationSyntax type) => type switch
    {
        RecordDeclarationSyntax record => $"record {record.ClassOrStructKeyword}".TrimEnd(),
        _ => type.Keyword.Text,
    };
}
