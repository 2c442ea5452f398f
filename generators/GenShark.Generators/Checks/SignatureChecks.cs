using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators.Checks;

/// <summary>Methods and properties that the walker calls are what it can call, and those that a structure has once stand there once.</summary>
internal static class SignatureChecks
{
    private static readonly (string Attribute, Expectation Expected)[] s_methods =
    [
        ("Title", Expectation.TextMethod), ("Info", Expectation.TextMethod), ("Field", Expectation.TextMethod),
        ("Step", Expectation.Action), ("Custom", Expectation.Custom), ("Preface", Expectation.Preface),
    ];

    private static readonly (string Attribute, Expectation Expected)[] s_properties =
        [("Accept", Expectation.Condition), ("Guess", Expectation.Condition), ("Last", Expectation.Condition), ("Length", Expectation.Number)];

    private static readonly string[] s_once = ["Accept", "Guess", "Last", "Length", "Preface"];

    public static void Run(CheckContext context)
    {
        var seen = new Dictionary<string, string>();
        foreach (var (syntax, symbol) in context.Members)
        {
            foreach (AttributeData attribute in CheckContext.AttributesOf(symbol))
            {
                string name = CheckContext.NameOf(attribute);
                if (symbol is IMethodSymbol) CheckMethod(context, (MethodDeclarationSyntax)syntax, symbol, name);
                else if (syntax is PropertyDeclarationSyntax property) CheckProperty(context, property, symbol, name);
                if (!s_once.Contains(name) || context.SyntaxOf(attribute) is not { } written) continue;
                if (seen.TryGetValue(name, out string? first)) context.Report(Diagnostics.Twice, written, name, first);
                else seen.Add(name, symbol.Name);
            }
        }
    }

    private static void CheckMethod(CheckContext context, MethodDeclarationSyntax syntax, ISymbol symbol, string attribute)
    {
        foreach (var (name, expected) in s_methods)
        {
            if (name == attribute && !expected.Holds(symbol)) context.Report(Diagnostics.WrongSignature, syntax.Identifier, name, expected.Words);
        }
    }

    private static void CheckProperty(CheckContext context, PropertyDeclarationSyntax syntax, ISymbol symbol, string attribute)
    {
        foreach (var (name, expected) in s_properties)
        {
            if (name == attribute && !expected.Holds(symbol)) context.Report(Diagnostics.WrongPropertyType, syntax.Type, name, expected.Words);
        }
    }
}
