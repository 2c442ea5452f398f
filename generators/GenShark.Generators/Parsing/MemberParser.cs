using GenShark.Generators.Checks;
using GenShark.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators.Parsing;

/// <summary>One member of a structure to its model; null for members that are plain C#.</summary>
internal sealed class MemberParser(
    MemberDeclarationSyntax syntax, ISymbol symbol, bool littleEndian, List<EnumModel> enums, List<DiagnosticModel> diagnostics)
{
    /// <summary>The structure is an ASN.1 type.</summary>
    public bool IsBer { get; init; }

    public MemberModel? Parse() => symbol switch
    {
        IPropertySymbol property when IsBer && syntax.Modifiers.Any(SyntaxKind.PartialKeyword) => ParseComponent(property),
        IPropertySymbol property when syntax.Modifiers.Any(SyntaxKind.PartialKeyword) => ParseWire(property),
        IPropertySymbol property => ParseComputed(property),
        IMethodSymbol method => ParseMethod(method),
        _ => null,
    };

    private MemberModel? ParseWire(IPropertySymbol property)
    {
        ITypeSymbol type = property.Type;
        bool little = AttributeReader.IsLittleEndian(property) ?? littleEndian;
        AttributeData? size = Find("SizeAttribute");
        int givenSize = size.Argument<int>(0);
        // Text and times have several forms on the wire: bytes are read, and a computed field tells what they mean.
        ValueType? value = ValueType.Of(type) is { Kind: not (ValueKind.Text or ValueKind.Time) } known ? known : null;
        MemberKind kind = MemberKind.Value;
        string? element = null;
        if (value is null)
        {
            (kind, element) = KindOf(type);
            if (element is null && kind != MemberKind.Variant)
            {
                diagnostics.Add(Diagnostics.UnknownType.At(((PropertyDeclarationSyntax)syntax).Type, type.ToDisplayString()));
                return null;
            }
            value = new ValueType(ValueKind.Bytes, kind == MemberKind.Codec ? "String" : "Bytes", 0);
        }
        BitsModel? bits = Find("BitsAttribute") is { } bitsAttribute
            ? new BitsModel(bitsAttribute.Argument<int>(0), bitsAttribute.Named<int>("Width"), bitsAttribute.Named<int>("Skip"), bitsAttribute.Named<bool>("Plain"))
            : Find("MaskAttribute") is { } mask ? new BitsModel(1, 0, 0, false) { Mask = mask.Argument<ulong>(0) } : null;
        AttributeData? place = Find("AtAttribute");
        if (givenSize > 0) value = value.WithSize(givenSize);
        value = value with { LittleEndian = little && value.Kind is (ValueKind.Unsigned or ValueKind.Signed or ValueKind.Boolean or ValueKind.Guid) };
        FieldModel? field = FieldReader.Read(property, value, computed: false, enums);
        bool isText = field is not null && (field.Type.StartsWith("String", StringComparison.Ordinal));
        return Common(new MemberModel
        {
            Name = property.Name,
            Kind = kind,
            Type = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            Modifiers = ModifiersOf(syntax),
            Value = isText ? ValueKind.Bytes : value.Kind,
            FixedSize = value.Size,
            Element = element,
            LittleEndian = little,
            Bits = bits,
            Of = Find("OfAttribute").Argument<string>(0),
            AtProperty = place.Argument<string>(0),
            AtOffset = place is not null && place.Argument<string>(0) is null ? place.Argument<int>(0) : null,
            NamesSetBits = Find("NamesSetBitsAttribute") is not null,
            IsUtf16 = Find("Utf16Attribute") is not null,
            SizeProperty = size.Argument<string>(0),
            TellsSize = kind == MemberKind.Structure && size is null && OwnSize.IsTold(type),
            CountProperty = Find("CountAttribute").Argument<string>(0),
            Rest = Find("RestAttribute") is not null,
            Switch = ReadSwitch(),
            Head = Find("HeadAttribute") is not null,
            HeadKeepsSize = Find("HeadAttribute")?.Named<bool>("KeepsSize") ?? false,
            Payload = ReadPayload(),
            Field = field,
            Aliases = FieldReader.Aliases(property, value, field).ToEquatable(),
        });
    }

    private MemberModel? ParseComponent(IPropertySymbol property)
    {
        if (BerReader.Component(property) is not var (component, value))
        {
            diagnostics.Add(Diagnostics.UnknownType.At(((PropertyDeclarationSyntax)syntax).Type, property.Type.ToDisplayString()));
            return null;
        }
        FieldModel? field = FieldReader.Read(property, value, computed: false, enums);
        string? of = Find("OfAttribute").Argument<string>(0);
        return Common(new MemberModel
        {
            Name = property.Name,
            Kind = MemberKind.Component,
            Type = property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            Modifiers = ModifiersOf(syntax),
            Value = value.Kind,
            Of = of,
            Field = field is null ? null : of is null ? field with { Unit = BerReader.UnitOf(property) ?? field.Unit } : field with { Mask = BerReader.MaskOf(property, of), MaskWidth = 8 },
            Ber = component,
        });
    }

    private static (MemberKind, string?) KindOf(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Sequence", TypeArguments.Length: 1 } sequence && AttributeReader.IsGenShark(type))
            return (MemberKind.Sequence, sequence.TypeArguments[0].ToDisplayString());
        if (type.Name == "Variant" && AttributeReader.IsGenShark(type)) return (MemberKind.Variant, null);
        if (AttributeReader.Find(type, "PartOfAttribute") is not null || AttributeReader.Find(type, "ProtocolAttribute") is not null)
            return (MemberKind.Structure, type.ToDisplayString());
        if (type.AllInterfaces.Any(face => face.Name == "IWire" && AttributeReader.IsGenShark(face))) return (MemberKind.Codec, type.ToDisplayString());
        return (MemberKind.Value, null);
    }

    private MemberModel? ParseComputed(IPropertySymbol property)
    {
        if (Find("FieldAttribute") is null) return null;
        if (ValueType.Of(property.Type) is not { } value)
        {
            diagnostics.Add(Diagnostics.UnknownType.At(((PropertyDeclarationSyntax)syntax).Type, property.Type.ToDisplayString()));
            return null;
        }
        FieldModel? field = FieldReader.Read(property, value, computed: true, enums);
        return Common(new MemberModel
        {
            Name = property.Name,
            Kind = MemberKind.Computed,
            Type = property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat
                .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)),
            Value = value.Kind,
            Of = Find("OfAttribute").Argument<string>(0),
            Field = field,
            Aliases = FieldReader.Aliases(property, value, field).ToEquatable(),
        });
    }

    private MemberModel? ParseMethod(IMethodSymbol method)
    {
        MemberKind? kind =
            Find("TitleAttribute") is not null ? MemberKind.Title :
            Find("InfoAttribute") is not null ? MemberKind.Info :
            Find("StepAttribute") is not null ? MemberKind.Step :
            Find("CustomAttribute") is not null ? MemberKind.Custom :
            Find("FieldAttribute") is not null ? MemberKind.ComputedText : null;
        if (kind is null) return null;
        return Common(new MemberModel
        {
            Name = method.Name,
            Kind = kind.Value,
            Of = Find("OfAttribute").Argument<string>(0),
            Field = FieldReader.Read(method, new ValueType(ValueKind.Text, "String", 0), computed: true, enums),
            Appends = (Find("InfoAttribute") ?? Find("TitleAttribute")).Named<bool>("Append"),
            Needs = Find("StepAttribute").Named<string>("Needs"),
            Always = Find("StepAttribute").Named<bool>("Always"),
            Shows = Find("StepAttribute").Named<INamedTypeSymbol>("Shows")?.ToDisplayString(),
            SettledPrefix = Find("StepAttribute").Named<string>("Settled"),
        });
    }

    private MemberModel Common(MemberModel member) => member with
    {
        If = Find("IfAttribute").Argument<string>(0),
        IsSettled = Find("FieldAttribute").Named<bool>("Settled"),
        ShowIf = Find("ShowIfAttribute").Argument<string>(0),
        ShownUnless = Find("ShowIfAttribute").Named<string>("AlwaysUnless"),
        Group = Find("GroupAttribute") is { } group ? new GroupModel(group.Argument<string>(0) ?? "", group.Named<bool>("Generated")) : null,
        Label = Find("LabelAttribute").Argument<string>(0),
        Append = Find("AppendAttribute").Argument<string>(0),
        Experts = FieldReader.Experts(symbol).ToEquatable(),
    };

    private SwitchModel? ReadSwitch()
    {
        if (Find("SwitchAttribute") is not { } attribute) return null;
        var cases = AttributeReader.All(symbol, "CaseAttribute").Select(item => new CaseModel(
            item.AttributeClass!.TypeArguments[0].ToDisplayString(),
            item.ConstructorArguments[0].Values.Select(ToCSharp).ToEquatable()));
        string? other = Find("DefaultAttribute")?.AttributeClass!.TypeArguments[0].ToDisplayString();
        return new SwitchModel(attribute.Argument<string>(0) ?? "", cases.ToEquatable(), other);
    }

    private static string ToCSharp(TypedConstant value) =>
        value.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            ? "global::" + type.ToDisplayString() + "." + AttributeReader.EnumMember(value)
            : value.ToCSharpString();

    private PayloadModel? ReadPayload()
    {
        if (Find("PayloadAttribute") is not { } attribute) return null;
        var next = AttributeReader.All(symbol, "NextAttribute").Select(item => new NextModel(
            item.Argument<string>(0) ?? "", item.Argument<string>(1), item.Argument<string>(2), item.Named<string>("ServerPort"), item.Named<string>("When")));
        return new PayloadModel(attribute.Named<bool>("SkipEmpty"), attribute.Named<bool>("Nested"), attribute.Named<bool>("AtRoot"), attribute.Named<bool>("Covered"), attribute.Named<bool>("Catch"),
            attribute.Named<bool>("NoData"), attribute.Named<bool>("NestedData"), attribute.Named<string>("Via"), attribute.Named<string>("Unclaimed"), attribute.Named<int>("Least"), attribute.Named<string>("FieldSize"), next.ToEquatable(), ReadFragment(), ReadStream(), attribute.Named<string>("Transform"));
    }

    private FragmentModel? ReadFragment() => Find("FragmentAttribute") is not { } attribute ? null : new FragmentModel(
        attribute.Argument<string>(0) ?? "", attribute.Argument<string>(1) ?? "", attribute.Argument<string>(2) ?? "",
        attribute.Named<INamedTypeSymbol>("Fields")?.ToDisplayString(), attribute.Named<string>("Whole"), attribute.Named<string>("Joined"), attribute.Named<bool>("ReadsCut"), attribute.Named<string>("Info"));

    private StreamModel? ReadStream() => Find("StreamAttribute") is not { } attribute ? null : new StreamModel(attribute.Argument<string>(0) ?? "", attribute.Named<INamedTypeSymbol>("Fields")?.ToDisplayString());

    private AttributeData? Find(string name) => AttributeReader.Find(symbol, name);

    private static string ModifiersOf(MemberDeclarationSyntax member) => string.Join(" ", member.Modifiers.Select(token => token.Text));
}
