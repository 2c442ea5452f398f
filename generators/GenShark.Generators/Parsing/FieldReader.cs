using GenShark.Generators.Model;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Parsing;

/// <summary>Field, alias and expert attributes to field models.</summary>
internal static class FieldReader
{
    public static FieldModel? Read(ISymbol symbol, ValueType value, bool computed, List<EnumModel> enums)
    {
        if (AttributeReader.Find(symbol, "FieldAttribute") is not { } attribute) return null;
        string type = AttributeReader.EnumMember(attribute, "Type") ?? value.FieldType;
        bool generated = attribute.Has("Generated") ? attribute.Named<bool>("Generated") : computed;
        return new FieldModel
        {
            Name = attribute.Argument<string>(0) ?? "",
            Label = attribute.Argument<string>(1) ?? "",
            Type = type,
            Base = DefaultBase(AttributeReader.EnumMember(attribute.ConstructorArguments[2]), type),
            Names = NamesOf(attribute.Named<INamedTypeSymbol>("Names") ?? value.Enum, enums),
            SpecialNames = attribute.Named<bool>("SpecialNames"),
            NamesOnly = attribute.Named<bool>("NamesOnly"),
            AllowsEmpty = attribute.Named<bool>("AllowsEmpty"),
            MaskInLabelOnly = attribute.Named<bool>("MaskInLabelOnly"),
            Truth = attribute.Named<string>("Truth"),
            Unit = attribute.Named<string>("Unit"),
            Format = attribute.Named<string>("Format") is { } format && format.IndexOf('.') < 0
                ? symbol.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + format
                : attribute.Named<string>("Format"),
            Counts = Counted(attribute),
            Mask = attribute.Named<ulong>("Mask"),
            MaskWidth = attribute.Named<int>("MaskWidth") is > 0 and var bits ? bits : attribute.Has("Mask") ? 8 * (value.Kind == ValueKind.Boolean ? 4 : value.Size) : 0,
            Description = attribute.Named<string>("Description") ?? "",
            Flags = Flags(attribute.Named<bool>("Hidden"), generated, value.LittleEndian),
            Scale = attribute.Has("Scale") ? attribute.Named<int>("Scale") : 1,
            At = attribute.Named<string>("At"),
            Covers = attribute.Named<bool>("Covers"),
            Length = attribute.Named<int>("Length"),
        };
    }

    public static string? Counted(AttributeData attribute) => attribute.Named<INamedTypeSymbol>("Counts")?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static IEnumerable<AliasModel> Aliases(ISymbol symbol, ValueType value, FieldModel? field)
    {
        foreach (AttributeData attribute in AttributeReader.All(symbol, "AliasAttribute"))
        {
            string type = AttributeReader.EnumMember(attribute, "Type") is { } given && given != "None" ? given : field?.Type ?? value.FieldType;
            string shown = AttributeReader.EnumMember(attribute.ConstructorArguments[2]);
            bool hidden = !attribute.Has("Hidden") || attribute.Named<bool>("Hidden");
            var alias = new FieldModel
            {
                Name = attribute.Argument<string>(0) ?? "",
                Label = attribute.Argument<string>(1) ?? "",
                Type = type,
                Base = DefaultBase(shown == "None" && type == field?.Type ? field.Base : shown, type),
                Names = type == field?.Type ? field.Names : null,
                Truth = field?.Truth,
                Mask = field?.Mask ?? 0,
                MaskWidth = field?.MaskWidth ?? 0,
                Unit = field?.Unit,
                Description = attribute.Named<string>("Description") ?? "",
                Flags = Flags(hidden, attribute.Named<bool>("Generated"), value.LittleEndian),
            };
            yield return new AliasModel(alias, attribute.Named<string>("After"), attribute.Named<bool>("Child"));
        }
    }

    public static IEnumerable<ExpertModel> Experts(ISymbol symbol)
    {
        foreach (AttributeData attribute in AttributeReader.All(symbol, "ExpertAttribute"))
        {
            string message = attribute.Argument<string>(2) ?? "";
            yield return new ExpertModel(
                attribute.Argument<string>(0) ?? "",
                new FieldModel { Name = attribute.Argument<string>(1) ?? "", Label = message, Type = "None" },
                message,
                AttributeReader.EnumMember(attribute.ConstructorArguments[3]),
                AttributeReader.EnumMember(attribute.ConstructorArguments[4]),
                attribute.Named<string>("Text"),
                attribute.Named<bool>("First"),
                attribute.Named<bool>("Stop"),
                attribute.Named<string>("Then"));
        }
    }

    /// <summary>Numbers without a base are decimal.</summary>
    public static string DefaultBase(string given, string type) =>
        given == "None" && (type.StartsWith("UInt", StringComparison.Ordinal) && char.IsDigit(type[4]) || type.StartsWith("Int", StringComparison.Ordinal)) ? "Dec" : given;

    /// <summary>Notes the enumeration's labels and returns its full name; null if no member has a label.</summary>
    public static string? NamesOf(INamedTypeSymbol? type, List<EnumModel> enums)
    {
        if (type is not { TypeKind: TypeKind.Enum }) return null;
        var entries = new List<EnumEntry>();
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.HasConstantValue && AttributeReader.Find(field, "NameAttribute").Argument<string>(0) is { } name)
            {
                ulong value = ToUnsigned(field.ConstantValue!);
                entries.Add(new EnumEntry(value, value, name));
            }
        }
        foreach (AttributeData range in AttributeReader.All(type, "NameRangeAttribute"))
            entries.Add(new EnumEntry(range.Argument<ulong>(0), range.Argument<ulong>(1), range.Argument<string>(2) ?? ""));
        if (entries.Count == 0) return null;
        string fullName = type.ToDisplayString();
        enums.Add(new EnumModel(fullName, type.EnumUnderlyingType!.ToDisplayString(), entries.OrderBy(entry => entry.First).ToEquatable()));
        return fullName;
    }

    private static ulong ToUnsigned(object value) => value switch
    {
        sbyte number => (ulong)number,
        short number => (ulong)number,
        int number => (ulong)number,
        long number => (ulong)number,
        _ => Convert.ToUInt64(value),
    };

    private static EquatableArray<string> Flags(bool hidden, bool generated, bool littleEndian)
    {
        var flags = new List<string>();
        if (hidden) flags.Add("Hidden");
        if (generated) flags.Add("Generated");
        if (littleEndian) flags.Add("LittleEndian");
        return flags.ToEquatable();
    }
}
