using GenShark.Generators.Model;
using GenShark.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Checks;

/// <summary>Names can be typed into display filters, and a name has one type within a structure.</summary>
internal static class FilterNameChecks
{
    public static void Run(CheckContext context, IReadOnlyList<MemberModel> members)
    {
        if (AttributeReader.Find(context.Structure, "ProtocolAttribute") is { } protocol)
            Check(context, protocol, 0, name => name.All(character => character is >= 'a' and <= 'z' || IsCommon(character)), "write small letters, digits, '_', '-' and '.'");
        foreach (AttributeData over in AttributeReader.All(context.Structure, "OverAttribute")) CheckTable(context, over);
        foreach (AttributeData carries in AttributeReader.All(context.Structure, "CarriesAttribute")) CheckTable(context, carries);
        foreach (AttributeData declared in AttributeReader.All(context.Structure, "DeclareFieldAttribute")) CheckField(context, declared, 0);
        if (AttributeReader.Find(context.Structure, "DeclareFragmentsAttribute") is { } fragments) CheckField(context, fragments, 0);
        foreach (var (_, symbol) in context.Members)
        {
            foreach (AttributeData attribute in CheckContext.AttributesOf(symbol))
            {
                string name = CheckContext.NameOf(attribute);
                if (name is "Field" or "Alias") CheckField(context, attribute, 0);
                else if (name == "Expert") CheckField(context, attribute, 1);
                else if (name is "Next" or "Guess") CheckTable(context, attribute);
            }
        }
        CheckTypes(context, members);
    }

    // The dispatch tables are named as fields are.
    private static void CheckTable(CheckContext context, AttributeData attribute)
    {
        if ((attribute.Argument<string>(0) ?? "").Split('.', '_', '-').Any(part => part.Length == 0))
            context.Report(Diagnostics.NoFilterName, context.PlaceOf(attribute, 0), attribute.Argument<string>(0) ?? "", "write the table's name as tshark lists it (udp.port)");
    }

    private static void CheckField(CheckContext context, AttributeData attribute, int position) =>
        Check(context, attribute, position, name => name.All(character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || IsCommon(character)), "write letters, digits, '_', '-' and '.'");

    private static void Check(CheckContext context, AttributeData attribute, int position, Func<string, bool> isGood, string mend)
    {
        string name = attribute.Argument<string>(position) ?? "";
        if (name.Length == 0 || name[0] == '.' || name[name.Length - 1] == '.' || !isGood(name))
            context.Report(Diagnostics.NoFilterName, context.PlaceOf(attribute, position), name, mend);
    }

    private static bool IsCommon(char character) => character is >= '0' and <= '9' or '_' or '-' or '.';

    private static void CheckTypes(CheckContext context, IReadOnlyList<MemberModel> members)
    {
        var types = new Dictionary<string, string>();
        foreach (MemberModel member in members)
        {
            if (member.Field is not { } field) continue;
            if (!types.TryGetValue(field.Name, out string? type)) types.Add(field.Name, field.Type);
            else if (Family(type) != Family(field.Type) && context.Members.FirstOrDefault(other => other.Symbol.Name == member.Name).Symbol is { } symbol)
                context.Report(Diagnostics.TwoTypes, context.PlaceOf(AttributeReader.Find(symbol, "FieldAttribute")!, 0), field.Name, type, field.Type);
        }
    }

    // Wireshark lets a name stand for integers of several widths, and for several kinds of text.
    private static string Family(string type) =>
        type.StartsWith("UInt", StringComparison.Ordinal) && type != "UIntBytes" || type.StartsWith("Int", StringComparison.Ordinal) ? "integer"
        : type.StartsWith("String", StringComparison.Ordinal) ? "text"
        : type is "Bytes" or "UIntBytes" ? "bytes" : type;
}
