using GenShark.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Checks;

/// <summary>What a member that an attribute names must be, in words and as a test.</summary>
internal sealed record Expectation(string Words, Func<ISymbol, bool> Holds)
{
    public static readonly Expectation Condition = new("a bool property", symbol => symbol is IPropertySymbol { IsStatic: false, Type.SpecialType: SpecialType.System_Boolean });

    public static readonly Expectation Number = new("an integer property", symbol => symbol is IPropertySymbol { IsStatic: false } property && IsInteger(property.Type));

    public static readonly Expectation Key = new("a property whose type is an integer or an enumeration",
        symbol => symbol is IPropertySymbol { IsStatic: false } property && (IsInteger(property.Type) || property.Type.TypeKind == TypeKind.Enum));

    public static readonly Expectation Choice = new("a property whose type is an integer, an enumeration or bool",
        symbol => Key!.Holds(symbol) || Condition.Holds(symbol));

    public static readonly Expectation Wire = new("a partial property, which is read from the wire", symbol => symbol is IPropertySymbol { IsPartialDefinition: true });

    public static readonly Expectation Field = new("a field: a partial property, or one with [Field]",
        symbol => Wire.Holds(symbol) || AttributeReader.Find(symbol, "FieldAttribute") is not null);

    public static readonly Expectation TextMethod = new("a method 'void (TextBuilder)'", symbol =>
        symbol is IMethodSymbol { IsStatic: false, ReturnsVoid: true, Parameters: [{ RefKind: RefKind.None, Type.Name: "TextBuilder" }] });

    public static readonly Expectation Action = new("a method 'void ()'", symbol => symbol is IMethodSymbol { IsStatic: false, ReturnsVoid: true, Parameters.IsEmpty: true });

    public static readonly Expectation Format = new("a static method 'void (TextBuilder, ulong)' that is not private", symbol =>
        symbol is IMethodSymbol { IsStatic: true, ReturnsVoid: true, Parameters: [{ Type.Name: "TextBuilder" }, { Type.SpecialType: SpecialType.System_UInt64 }] }
        && symbol.DeclaredAccessibility != Accessibility.Private);

    public static readonly Expectation Custom = new("a method 'bool (Dissection, in Slice, ref int)'", symbol =>
        symbol is IMethodSymbol
        {
            ReturnType.SpecialType: SpecialType.System_Boolean,
            Parameters: [{ Type.Name: "Dissection" }, { RefKind: RefKind.In, Type.Name: "Slice" }, { RefKind: RefKind.Ref, Type.SpecialType: SpecialType.System_Int32 }],
        });

    public static readonly Expectation Content = new("a method 'bool (Dissection, in Slice)'", symbol =>
        symbol is IMethodSymbol { IsStatic: false, ReturnType.SpecialType: SpecialType.System_Boolean, Parameters: [{ Type.Name: "Dissection" }, { RefKind: RefKind.In, Type.Name: "Slice" }] });

    public static readonly Expectation Preface = new("a static method 'void (Dissection, in Slice)' that is not private", symbol =>
        symbol is IMethodSymbol { IsStatic: true, ReturnsVoid: true, Parameters: [{ Type.Name: "Dissection" }, { RefKind: RefKind.In, Type.Name: "Slice" }] }
        && symbol.DeclaredAccessibility != Accessibility.Private);

    public static bool IsInteger(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 || type.Name == "UInt24" && AttributeReader.IsGenShark(type);
}
