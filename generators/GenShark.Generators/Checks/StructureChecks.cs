using GenShark.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators.Checks;

/// <summary>Checks that need the whole structure.</summary>
internal static class StructureChecks
{
    public static void Run(StructureModel structure, StructDeclarationSyntax syntax, INamedTypeSymbol symbol, List<DiagnosticModel> diagnostics)
    {
        _ = (structure, syntax, symbol, diagnostics);
    }
}
