using GenShark.Generators.Model;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Parsing;

/// <summary>Reads GenShark's attributes off symbols.</summary>
internal static class AttributeReader
{
    public static AttributeData? Find(ISymbol symbol, string name) => All(symbol, name).FirstOrDefault();

    public static IEnumerable<AttributeData> All(ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute => attribute.AttributeClass is { } type && type.Name == name && IsGenShark(type));

    public static bool IsGenShark(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == "GenShark";

    public static T? Argument<T>(this AttributeData? attribute, int index) =>
        attribute is not null && attribute.ConstructorArguments.Length > index && attribute.ConstructorArguments[index].Kind != TypedConstantKind.Array &&
        attribute.ConstructorArguments[index].Value is T value ? value : default;

    public static T? Named<T>(this AttributeData? attribute, string name)
    {
        if (attribute is null) return default;
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is T value) return value;
        }
        return default;
    }

    public static bool Has(this AttributeData? attribute, string name) => attribute?.NamedArguments.Any(argument => argument.Key == name) == true;

    public static bool? IsLittleEndian(ISymbol symbol) => Find(symbol, "EndianAttribute") is { } endian ? endian.Argument<int>(0) == 1 : null;

    public static ProtocolModel? Protocol(INamedTypeSymbol symbol)
    {
        if (Find(symbol, "ProtocolAttribute") is not { } attribute) return null;
        string filterName = attribute.Argument<string>(0) ?? "";
        return new ProtocolModel(
            filterName,
            attribute.Argument<string>(1) ?? "",
            attribute.Named<string>("Short") ?? filterName.ToUpperInvariant(),
            attribute.Named<string>("Column"),
            attribute.Named<int>("ShownFrom"),
            attribute.Named<bool>("NamedOnceShown"),
            attribute.Named<string>("Quotes"),
            attribute.Named<string>("QuotedAt"),
            attribute.Named<string>("WalkWhen"),
            !attribute.Has("Shown") || attribute.Named<bool>("Shown"),
            attribute.Named<bool>("Stacked"),
            !attribute.Has("Listed") || attribute.Named<bool>("Listed"),
            attribute.Named<string>("Extends"),
            Names(attribute, "Tells"),
            attribute.Named<INamedTypeSymbol>("Preferences")?.ToDisplayString(),
            Find(symbol, "MessageAttribute") is { } message ? new MessageModel(message.Argument<string>(0) ?? "", message.Named<int>("Header"), message.Named<string>("Announce"), message.Named<string>("Begun"), message.Named<string>("Joined"), message.Named<bool>("ShowsSize"), message.Named<bool>("Catches")) : null,
            Find(symbol, "TrunkAttribute") is not null,
            All(symbol, "OverAttribute").Select(Over).ToEquatable());
    }

    /// <summary>The tables of which a property says whether the protocol is guessed in them.</summary>
    public static IEnumerable<string> GuessTables(IPropertySymbol property) =>
        Find(property, "GuessAttribute") is { } guess && guess.Argument<string>(0) is { } table ? Names(guess, "Also").Prepend(table) : [];

    private static EquatableArray<string> Names(AttributeData attribute, string argument) =>
        attribute.NamedArguments.Where(named => named.Key == argument).SelectMany(named => named.Value.Values).Select(value => (string)value.Value!).ToEquatable();

    private static OverModel Over(AttributeData attribute) => new(
        attribute.Argument<string>(0) ?? "",
        attribute.ConstructorArguments[1].Values.Select(value => Convert.ToUInt32(value.Value)).ToEquatable(),
        attribute.NamedArguments.Where(argument => argument.Key == "Names").SelectMany(argument => argument.Value.Values).Select(value => value.Value as string ?? "").ToEquatable(),
        attribute.Named<bool>("Lasting"));

    public static NodeModel? Node(INamedTypeSymbol symbol)
    {
        if (Find(symbol, "NodeAttribute") is not { } attribute) return null;
        string? name = attribute.Argument<string>(0);
        return new NodeModel(name is null ? null : new FieldModel
        {
            Name = name,
            Label = attribute.Argument<string>(1) ?? name,
            Type = EnumMember(attribute.ConstructorArguments[2]),
            IsProtocol = attribute.Named<bool>("IsProtocol"),
        }, attribute.Named<int>("Size"));
    }

    public static IEnumerable<FieldModel> DeclaredFields(INamedTypeSymbol symbol, List<EnumModel> enums) =>
        All(symbol, "DeclareFieldAttribute").Select(attribute =>
        {
            string type = EnumMember(attribute.ConstructorArguments[2]);
            return new FieldModel
            {
                Name = attribute.Argument<string>(0) ?? "",
                Label = attribute.Argument<string>(1) ?? "",
                Type = type,
                Base = FieldReader.DefaultBase(EnumMember(attribute.ConstructorArguments[3]), type),
                Names = FieldReader.NamesOf(attribute.Named<INamedTypeSymbol>("Names"), enums),
                NamesOnly = attribute.Named<bool>("NamesOnly"),
                Truth = attribute.Named<string>("Truth"),
                Unit = attribute.Named<string>("Unit"),
                Counts = FieldReader.Counted(attribute),
                Mask = attribute.Named<ulong>("Mask"),
                MaskWidth = attribute.Named<int>("MaskWidth"),
                Description = attribute.Named<string>("Description") ?? "",
            };
        });

    public static FragmentFieldsModel? FragmentFields(INamedTypeSymbol symbol)
    {
        AttributeData? segments = Find(symbol, "DeclareSegmentsAttribute");
        if ((segments ?? Find(symbol, "DeclareFragmentsAttribute")) is not { } attribute) return null;
        string prefix = attribute.Argument<string>(0) ?? "";
        return new FragmentFieldsModel(
            prefix, attribute.Argument<string>(1) ?? "", EnumMember(attribute, "Type") ?? "None", attribute.Named<string>("ReassembledIn") ?? prefix + ".reassembled.in",
            AreSegments: segments is not null, attribute.Named<string>("MessagesOf"));
    }

    /// <summary>Notes the labels of enumerations that only the structure's texts use.</summary>
    public static void NoteNames(INamedTypeSymbol symbol, List<EnumModel> enums)
    {
        if (Find(symbol, "UsesNamesAttribute") is not { } attribute) return;
        foreach (TypedConstant type in attribute.ConstructorArguments[0].Values) FieldReader.NamesOf(type.Value as INamedTypeSymbol, enums);
    }

    /// <summary>The name of an enumeration's member that an attribute holds.</summary>
    public static string EnumMember(TypedConstant constant)
    {
        if (constant.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type) return "None";
        return type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name ?? "None";
    }

    public static string? EnumMember(AttributeData attribute, string named)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == named) return EnumMember(argument.Value);
        }
        return null;
    }
}
