using GenShark.Generators.Model;
using GenShark.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators.Checks;

/// <summary>A declaration to check, and where to say what is wrong with it.</summary>
internal sealed class CheckContext(StructDeclarationSyntax syntax, INamedTypeSymbol structure, List<DiagnosticModel> diagnostics, CancellationToken cancel)
{
    public StructDeclarationSyntax Syntax => syntax;

    public INamedTypeSymbol Structure => structure;

    /// <summary>The members of the declaration in order, with their syntax.</summary>
    public IReadOnlyList<(MemberDeclarationSyntax Syntax, ISymbol Symbol)> Members { get; init; } = [];

    public void Report(DiagnosticDescriptor descriptor, SyntaxNodeOrToken place, params string[] arguments) => diagnostics.Add(descriptor.At(place, arguments));

    /// <summary>The attribute as written.</summary>
    public AttributeSyntax? SyntaxOf(AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax(cancel) as AttributeSyntax;

    /// <summary>An argument as written: by position, or by the property's name; the attribute where it isn't found.</summary>
    public SyntaxNode PlaceOf(AttributeData attribute, int position, string? name = null)
    {
        if (SyntaxOf(attribute) is not { } written) return syntax;
        var arguments = written.ArgumentList?.Arguments ?? default;
        AttributeArgumentSyntax? found = name is not null
            ? arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.Text == name)
            : arguments.Where(argument => argument.NameEquals is null).Skip(position).FirstOrDefault();
        return found is null ? written : found.Expression;
    }

    /// <summary>The attributes of GenShark on a symbol.</summary>
    public static IEnumerable<AttributeData> AttributesOf(ISymbol symbol) =>
        symbol.GetAttributes().Where(attribute => attribute.AttributeClass is { } type && AttributeReader.IsGenShark(type));

    /// <summary>An attribute's name as it is written: <c>Size</c> for SizeAttribute.</summary>
    public static string NameOf(AttributeData attribute)
    {
        string name = attribute.AttributeClass!.Name;
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
