using GenShark.Generators.Model;
using GenShark.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators.Checks;

/// <summary>ASN.1 types have the components that their forms need, in C# types that hold them.</summary>
internal static class BerChecks
{
    public static void Run(CheckContext context, IReadOnlyList<MemberModel> members)
    {
        foreach (string attribute in new[] { "ByOid", "OidName" })
        {
            foreach (AttributeData named in AttributeReader.All(context.Structure, attribute + "Attribute")) CheckOid(context, named);
        }
        if (AttributeReader.Find(context.Structure, "BerAttribute") is not { } ber) return;
        CheckTag(context, context.Structure);
        var components = new List<(MemberModel Model, PropertyDeclarationSyntax Syntax, IPropertySymbol Symbol)>();
        foreach (MemberModel member in members.Where(member => member.Kind == MemberKind.Component))
        {
            if (context.Members.FirstOrDefault(other => other.Symbol.Name == member.Name) is not { Syntax: PropertyDeclarationSyntax syntax, Symbol: IPropertySymbol symbol }) continue;
            CheckTag(context, symbol);
            if (member.Of is { } parent) CheckBit(context, members, member, parent, syntax, symbol);
            else
            {
                CheckType(context, member, syntax);
                CheckDefinition(context, components.Select(component => component.Model), symbol);
                components.Add((member, syntax, symbol));
            }
        }
        string form = AttributeReader.EnumMember(ber.ConstructorArguments[0]);
        if (form is "Value" or "SequenceOf" or "SetOf" && components.Count != 1)
            context.Report(Diagnostics.OneComponent, context.Syntax.Identifier, context.Structure.Name, form, $"{components.Count}");
        if (form == "Choice") CheckAlternatives(context, components.Select(component => (component.Model, component.Syntax)));
    }

    private static void CheckOid(CheckContext context, AttributeData attribute)
    {
        string oid = attribute.Argument<string>(0) ?? "";
        string[] numbers = oid.Split('.');
        if (numbers.Length < 2 || numbers.Any(number => number.Length == 0 || number.Any(digit => digit is < '0' or > '9')))
            context.Report(Diagnostics.NoOid, context.PlaceOf(attribute, 0), oid);
    }

    private static void CheckTag(CheckContext context, ISymbol symbol)
    {
        if (AttributeReader.Find(symbol, "TagAttribute") is { } tag && tag.Argument<int>(0) is < 0 and var number) context.Report(Diagnostics.NoTag, context.PlaceOf(tag, 0), $"{number}");
    }

    // The named bits of a bit string.
    private static void CheckBit(CheckContext context, IReadOnlyList<MemberModel> members, MemberModel member, string parent, PropertyDeclarationSyntax syntax, IPropertySymbol symbol)
    {
        if (member.Value != ValueKind.Boolean) context.Report(Diagnostics.WrongAsn, syntax.Type, member.Name, "named bits", "a bool");
        if (members.FirstOrDefault(other => other.Name == parent) is { Ber: { Asn: not "BitString" } })
            context.Report(Diagnostics.WrongMember, context.PlaceOf(AttributeReader.Find(symbol, "OfAttribute")!, 0), parent, "a component with [Asn(Asn.BitString)]");
    }

    private static void CheckType(CheckContext context, MemberModel member, PropertyDeclarationSyntax syntax)
    {
        if (member.Ber is not { Structure: null } component) return;
        (bool fits, string mend) = component.Asn switch
        {
            "Boolean" => (member.Value == ValueKind.Boolean, "a bool"),
            "Integer" or "Enumerated" => (member.Value is ValueKind.Unsigned or ValueKind.Signed or ValueKind.Bytes, "an integer, an enumeration, or ReadOnlySpan<byte>"),
            "OctetString" => (member.Value is ValueKind.Bytes or ValueKind.IPv4 or ValueKind.IPv6 or ValueKind.Mac, "ReadOnlySpan<byte>, or an address"),
            _ => (member.Value == ValueKind.Bytes, "ReadOnlySpan<byte>"),
        };
        if (!fits) context.Report(Diagnostics.WrongAsn, syntax.Type, member.Name, component.Asn, mend);
    }

    private static void CheckDefinition(CheckContext context, IEnumerable<MemberModel> before, IPropertySymbol symbol)
    {
        if (AttributeReader.Find(symbol, "DefinedByAttribute") is not { } attribute || attribute.Argument<string>(0) is not { } name || context.Structure.GetMembers(name).IsEmpty) return;
        if (!before.Any(other => other.Name == name && (other.Ber!.Asn == "ObjectIdentifier" || other.Ber.Structure is not null)))
            context.Report(Diagnostics.WrongMember, context.PlaceOf(attribute, 0), name, "a component before it with [Asn(Asn.ObjectIdentifier)]");
    }

    private static void CheckAlternatives(CheckContext context, IEnumerable<(MemberModel Model, PropertyDeclarationSyntax Syntax)> alternatives)
    {
        var first = new Dictionary<string, string>();
        foreach ((MemberModel member, PropertyDeclarationSyntax syntax) in alternatives)
        {
            if (TagOf(member.Ber!) is not { } tag) continue;
            if (!first.TryGetValue(tag, out string? other)) first.Add(tag, member.Name);
            else context.Report(Diagnostics.AlikeAlternatives, syntax.Identifier, other, member.Name);
        }
    }

    // What tells a value from others; null where its type's own declaration says it.
    private static string? TagOf(BerComponentModel component) =>
        component.Tag is { } tag ? $"{tag.Class} {tag.Number}"
        : component.Structure is not null || component.IsRepeated || component.Asn == "Any" ? null
        : component.Asn;
}
