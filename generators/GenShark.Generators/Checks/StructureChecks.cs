using GenShark.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Checks;

/// <summary>Parts belong to protocols, and hold parts.</summary>
internal static class StructureChecks
{
    public static void Run(CheckContext context)
    {
        CheckOwner(context);
        foreach (var (_, symbol) in context.Members)
        {
            foreach (AttributeData attribute in CheckContext.AttributesOf(symbol))
            {
                if (attribute.AttributeClass is { Name: "CaseAttribute" or "DefaultAttribute", TypeArguments: [var held] } && !IsStructure(held) && context.SyntaxOf(attribute) is { } written)
                    context.Report(Diagnostics.NotAPart, written, held.Name, OwnerName(context));
            }
        }
    }

    private static void CheckOwner(CheckContext context)
    {
        if (AttributeReader.Find(context.Structure, "PartOfAttribute") is not { AttributeClass.TypeArguments: [var owner] } part) return;
        bool isProtocol = AttributeReader.Find(owner, "ProtocolAttribute") is not null;
        bool isHere = SymbolEqualityComparer.Default.Equals(owner.ContainingAssembly, context.Structure.ContainingAssembly);
        if ((!isProtocol || !isHere) && context.SyntaxOf(part) is { } written) context.Report(Diagnostics.NotAProtocol, written, owner.Name);
    }

    private static string OwnerName(CheckContext context) =>
        AttributeReader.Find(context.Structure, "PartOfAttribute") is { AttributeClass.TypeArguments: [var owner] } ? owner.Name : context.Structure.Name;

    private static bool IsStructure(ITypeSymbol type) => AttributeReader.Find(type, "PartOfAttribute") is not null || AttributeReader.Find(type, "ProtocolAttribute") is not null;
}
