using GenShark.Generators.Model;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Parsing;

/// <summary>Reads the attributes of ASN.1 types and their components.</summary>
internal static class BerReader
{
    public static BerModel? Read(INamedTypeSymbol symbol) => AttributeReader.Find(symbol, "BerAttribute") is not { } attribute ? null : new BerModel(
        FormOf(attribute), TagOf(symbol),
        Oids(symbol, "ByOidAttribute"));

    /// <summary>Object identifiers and their names in attributes of a kind.</summary>
    public static EquatableArray<BerOidModel> Oids(INamedTypeSymbol symbol, string attribute) =>
        AttributeReader.All(symbol, attribute).Select(item => new BerOidModel(item.Argument<string>(0) ?? "", item.Argument<string>(1) ?? "")).ToEquatable();

    /// <summary>The field at the head of a type's values, which counts what a list holds or says which one a choice holds.</summary>
    public static NodeModel? Node(INamedTypeSymbol symbol, BerModel ber, List<EnumModel> enums)
    {
        if (AttributeReader.Node(symbol) is not { Field: { } field }) return null;
        INamedTypeSymbol? names = AttributeReader.Find(symbol, "NodeAttribute").Named<INamedTypeSymbol>("Names");
        return new NodeModel(field with { Base = FieldReader.DefaultBase(field.Base, field.Type), Unit = UnitOf(ber), Names = FieldReader.NamesOf(names, enums) });
    }

    /// <summary>A component by its property; null if its type has no form in BER.</summary>
    public static (BerComponentModel Component, ValueType Value)? Component(IPropertySymbol property)
    {
        ITypeSymbol type = property.Type;
        bool isRepeated = type is INamedTypeSymbol { Name: "Sequence", TypeArguments.Length: 1 } && AttributeReader.IsGenShark(type);
        if (isRepeated) type = ((INamedTypeSymbol)type).TypeArguments[0];
        bool isDeclared = AttributeReader.Find(type, "BerAttribute") is not null;
        ValueType? value = isDeclared ? new ValueType(ValueKind.Bytes, DeclaredFieldType((INamedTypeSymbol)type), 0) : ValueType.Of(type);
        if (value is null) return null;
        string asn = isDeclared ? "Any" : AsnOf(property, value);
        BerTagModel? tag = TagOf(property);
        var component = new BerComponentModel(
            asn, isDeclared ? type.ToDisplayString() : null, isRepeated, tag, (tag ?? (isDeclared ? TagOf(type) : null))?.Number ?? -1,
            AttributeReader.Find(property, "OptionalAttribute") is not null, AttributeReader.Find(property, "DefinedByAttribute") is not null,
            AttributeReader.Find(property, "ContentAttribute").Argument<string>(0));
        return (component, isDeclared ? value : value with { FieldType = FieldTypeOf(asn, value) });
    }

    /// <summary>What stands behind the count of a list's field.</summary>
    public static string? UnitOf(IPropertySymbol property)
    {
        ITypeSymbol type = property.Type is INamedTypeSymbol { Name: "Sequence", TypeArguments: [var element] } ? element : property.Type;
        return type is INamedTypeSymbol named && Read(named) is { } ber ? UnitOf(ber) : null;
    }

    /// <summary>The bit of its byte that a named bit of a bit string is.</summary>
    public static ulong MaskOf(IPropertySymbol property, string parent)
    {
        int index = property.ContainingType.GetMembers().OfType<IPropertySymbol>()
            .Where(other => AttributeReader.Find(other, "OfAttribute").Argument<string>(0) == parent)
            .TakeWhile(other => other.Name != property.Name).Count();
        return 0x80UL >> index % 8;
    }

    private static string? UnitOf(BerModel ber) => ber.IsList ? " item| items" : null;

    private static string FormOf(AttributeData attribute) => AttributeReader.EnumMember(attribute.ConstructorArguments[0]);

    private static BerTagModel? TagOf(ISymbol symbol)
    {
        if (AttributeReader.Find(symbol, "TagAttribute") is not { } attribute) return null;
        return new BerTagModel(AttributeReader.EnumMember(attribute, "Class") ?? "Context", attribute.Argument<int>(0), attribute.Named<bool>("Explicit"));
    }

    private static string DeclaredFieldType(INamedTypeSymbol type) => FormOf(AttributeReader.Find(type, "BerAttribute")!) switch
    {
        "Sequence" or "Set" => "None",
        "Value" when type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => property.IsPartialDefinition) is { } only => Component(only)?.Value.FieldType ?? "None",
        _ => "UInt32",
    };

    private static string AsnOf(IPropertySymbol property, ValueType value) =>
        AttributeReader.Find(property, "AsnAttribute") is { } attribute ? AttributeReader.EnumMember(attribute.ConstructorArguments[0])
        : value.Kind switch { ValueKind.Boolean => "Boolean", ValueKind.Bytes => "OctetString", _ => "Integer" };

    private static string FieldTypeOf(string asn, ValueType value) => asn switch
    {
        "ObjectIdentifier" => "Oid",
        "Null" or "Any" => "None",
        "GeneralizedTime" => "AbsoluteTime",
        "UtcTime" => "String",
        _ when asn.EndsWith("String", StringComparison.Ordinal) && asn is not ("BitString" or "OctetString") => "String",
        _ => value.FieldType,
    };
}
