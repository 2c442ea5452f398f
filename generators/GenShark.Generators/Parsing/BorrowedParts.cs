using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Parsing;

/// <summary>Whose parts or fields a structure holds besides its own protocol's: multicast DNS is made of DNS's.</summary>
internal static class BorrowedParts
{
    /// <summary>The filter names of the other protocols.</summary>
    public static IEnumerable<string> Of(INamedTypeSymbol structure, string owner) => structure.GetMembers().OfType<IPropertySymbol>()
        .SelectMany(Lenders)
        .Where(protocol => protocol is not null && protocol.ToDisplayString() != owner)
        .Select(protocol => AttributeReader.Find(protocol!, "ProtocolAttribute").Argument<string>(0))
        .OfType<string>().Distinct().OrderBy(name => name, System.StringComparer.Ordinal);

    private static IEnumerable<ITypeSymbol?> Lenders(IPropertySymbol property) => Held(property)
        .Select(part => AttributeReader.Find(part, "PartOfAttribute")?.AttributeClass?.TypeArguments[0])
        .Append(AttributeReader.Find(property, "StreamAttribute").Named<INamedTypeSymbol>("Fields"));

    /// <summary>The full names of all parts, whosever they are.</summary>
    public static IEnumerable<string> All(INamedTypeSymbol structure) => structure.GetMembers().OfType<IPropertySymbol>()
        .SelectMany(Held)
        .Where(part => AttributeReader.Find(part, "PartOfAttribute") is not null)
        .Select(part => part.ToDisplayString()).Distinct();

    // The property's own type, what it is a sequence of, and the cases of a union.
    private static IEnumerable<ITypeSymbol> Held(IPropertySymbol property)
    {
        yield return property.Type;
        if (property.Type is INamedTypeSymbol { TypeArguments.Length: 1 } sequence) yield return sequence.TypeArguments[0];
        foreach (AttributeData attribute in property.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "CaseAttribute" or "DefaultAttribute", TypeArguments.Length: 1 } held) yield return held.TypeArguments[0];
        }
    }
}
