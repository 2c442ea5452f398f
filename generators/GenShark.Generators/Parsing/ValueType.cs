using GenShark.Generators.Model;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Parsing;

/// <summary>What a property's C# type says of its value.</summary>
internal sealed record ValueType(ValueKind Kind, string FieldType, int Size, INamedTypeSymbol? Enum = null, bool LittleEndian = false)
{
    public static ValueType? Of(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) return Of(nullable.TypeArguments[0]);
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
            return Of(enumeration.EnumUnderlyingType!) is { } underlying ? underlying with { Enum = enumeration } : null;
        return type.SpecialType switch
        {
            SpecialType.System_Boolean => new(ValueKind.Boolean, "Boolean", 1),
            SpecialType.System_Byte => new(ValueKind.Unsigned, "UInt8", 1),
            SpecialType.System_UInt16 => new(ValueKind.Unsigned, "UInt16", 2),
            SpecialType.System_UInt32 => new(ValueKind.Unsigned, "UInt32", 4),
            SpecialType.System_UInt64 => new(ValueKind.Unsigned, "UInt64", 8),
            SpecialType.System_SByte => new(ValueKind.Signed, "Int8", 1),
            SpecialType.System_Int16 => new(ValueKind.Signed, "Int16", 2),
            SpecialType.System_Int32 => new(ValueKind.Signed, "Int32", 4),
            SpecialType.System_Int64 => new(ValueKind.Signed, "Int64", 8),
            SpecialType.System_Single => new(ValueKind.Single, "Float", 4),
            SpecialType.System_Double => new(ValueKind.Double, "Double", 8),
            SpecialType.System_String => new(ValueKind.Text, "String", 0),
            _ => OfNamed(type),
        };
    }

    private static ValueType? OfNamed(ITypeSymbol type) => type.Name switch
    {
        "UInt24" => new(ValueKind.Unsigned, "UInt24", 3),
        "IPv4Address" => new(ValueKind.IPv4, "IPv4", 4),
        "IPv6Address" => new(ValueKind.IPv6, "IPv6", 16),
        "MacAddress" => new(ValueKind.Mac, "Ether", 6),
        "Guid" => new(ValueKind.Guid, "Guid", 16),
        "Timestamp" => new(ValueKind.Time, "AbsoluteTime", 0),
        "Interval" => new(ValueKind.Time, "RelativeTime", 0),
        "ReadOnlySpan" when type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } => new(ValueKind.Bytes, "Bytes", 0),
        _ => null,
    };

    /// <summary>The integer type of this many bytes, as Wireshark would choose it.</summary>
    public ValueType WithSize(int size) => Kind switch
    {
        ValueKind.Unsigned => this with { Size = size, FieldType = "UInt" + size * 8 },
        ValueKind.Signed => this with { Size = size, FieldType = "Int" + size * 8 },
        _ => this with { Size = size },
    };
}
