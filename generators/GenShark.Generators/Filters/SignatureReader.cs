using System.Runtime.CompilerServices;
using GenShark.Filters.Checking;
using GenShark.Generators.Model;
using GenShark.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Filters;

/// <summary>Reads the fields of assemblies off the signatures that the generator put there.</summary>
internal static class SignatureReader
{
    private const string Core = "GenShark.Core";

    // References stay the same objects from edit to edit; what is kept of them holds no symbol.
    private static readonly ConditionalWeakTable<MetadataReference, CatalogField[]> s_known = new();

    /// <summary>The fields of all references, the first reference's first.</summary>
    public static EquatableArray<CatalogField> ReadReferences(Compilation compilation, CancellationToken cancel)
    {
        var fields = new List<CatalogField>();
        foreach (MetadataReference reference in compilation.References)
        {
            cancel.ThrowIfCancellationRequested();
            // Projects of the same workspace change; files don't.
            if (!s_known.TryGetValue(reference, out CatalogField[]? own))
            {
                own = compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly ? Read(assembly) : [];
                if (reference is PortableExecutableReference) own = s_known.GetValue(reference, _ => own);
            }
            fields.AddRange(own);
        }
        return fields.ToEquatable();
    }

    /// <summary>The fields of one assembly.</summary>
    public static CatalogField[] Read(IAssemblySymbol assembly)
    {
        if (assembly.Name != Core && !assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Core))) return [];
        var enums = new Dictionary<ITypeSymbol, EquatableArray<EnumEntry>>(SymbolEqualityComparer.Default);
        return Classes(assembly.GlobalNamespace).SelectMany(type => type.GetMembers()).Select(member => Read(member, enums)).OfType<CatalogField>().ToArray();
    }

    private static IEnumerable<INamedTypeSymbol> Classes(INamespaceSymbol space) => space.GetTypeMembers()
        .Where(type => type.IsStatic && type.Name.EndsWith("Fields", StringComparison.Ordinal))
        .Concat(space.GetNamespaceMembers().SelectMany(Classes));

    private static CatalogField? Read(ISymbol member, Dictionary<ITypeSymbol, EquatableArray<EnumEntry>> enums)
    {
        if (member is not (IPropertySymbol or IFieldSymbol) || AttributeReader.Find(member, "FieldSignatureAttribute") is not { } signature) return null;
        var type = (FilterType)signature.Argument<byte>(1);
        EquatableArray<EnumEntry> names = type == FilterType.Boolean ? CatalogField.Truth(signature.Named<string>("Truth"))
            : signature.Named<INamedTypeSymbol>("Names") is { } labels ? NamesOf(labels, enums) : default;
        return new CatalogField(
            signature.Argument<string>(0) ?? "", type, member.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + member.Name, names);
    }

    private static EquatableArray<EnumEntry> NamesOf(INamedTypeSymbol type, Dictionary<ITypeSymbol, EquatableArray<EnumEntry>> known)
    {
        if (known.TryGetValue(type, out EquatableArray<EnumEntry> names)) return names;
        var models = new List<EnumModel>();
        FieldReader.NamesOf(type, models);
        return known[type] = models.Count > 0 ? models[0].Entries : default;
    }
}
