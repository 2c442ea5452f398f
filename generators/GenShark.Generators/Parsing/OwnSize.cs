using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators.Parsing;

/// <summary>Which structures take as many bytes as only their own code tells, while it walks: what lies behind them is found by a walk only.</summary>
internal static class OwnSize
{
    // Structures that hold each other are reported elsewhere.
    private const int Deepest = 8;

    /// <summary>Whether a <c>[Custom]</c> method of the structure, or of a part that it holds, moves on.</summary>
    public static bool IsTold(ITypeSymbol structure, int depth = 0) => depth < Deepest && structure.GetMembers().Any(member => member switch
    {
        IMethodSymbol { Parameters.Length: 3 } method when AttributeReader.Find(method, "CustomAttribute") is not null => Moves(method),
        IPropertySymbol { Type: INamedTypeSymbol { TypeKind: TypeKind.Struct } part } property =>
            AttributeReader.Find(part, "PartOfAttribute") is not null && AttributeReader.Find(property, "SizeAttribute") is null && IsTold(part, depth + 1),
        _ => false,
    });

    private static bool Moves(IMethodSymbol method)
    {
        string place = method.Parameters[2].Name;
        return method.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes()).OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.Text == place && IsWritten(name));
    }

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
        PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax => name.Parent.IsKind(SyntaxKind.PostIncrementExpression) || name.Parent.IsKind(SyntaxKind.PreIncrementExpression),
        _ => false,
    };
}
