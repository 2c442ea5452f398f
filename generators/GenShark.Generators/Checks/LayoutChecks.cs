using GenShark.Generators.Model;
using GenShark.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenShark.Generators.Checks;

/// <summary>What is read from the wire has a place and a size: bits, bytes, unions, and what stands behind a payload.</summary>
internal static class LayoutChecks
{
    public static void Run(CheckContext context, IReadOnlyList<MemberModel> members)
    {
        MemberModel? all = null;
        foreach (MemberModel member in members)
        {
            if (context.Members.FirstOrDefault(other => other.Symbol.Name == member.Name) is not { Syntax: PropertyDeclarationSyntax syntax, Symbol: IPropertySymbol symbol }) continue;
            if (member.Kind != MemberKind.Component) CheckAttributes(context, member, symbol);
            if (!member.TakesBytes && !member.IsElsewhere) continue;
            if (all is not null && !member.IsElsewhere) context.Report(Diagnostics.NothingLeft, syntax.Identifier, member.Name, all.Name);
            if (IsSizeless(member)) context.Report(Diagnostics.NoSize, syntax.Identifier, member.Name);
            if (member.Kind == MemberKind.Variant && (member.Switch is null || member.Switch is { Cases.Count: 0, Default: null })) context.Report(Diagnostics.NoCases, syntax.Identifier, member.Name);
            if (TakesAll(member) && !member.IsElsewhere) all = member;
        }
    }

    private static bool TakesAll(MemberModel member) =>
        member.If is null && (member.Rest || member.Payload is not null && member.SizeProperty is null && member.FixedSize == 0);

    private static bool IsSizeless(MemberModel member) =>
        member is { Kind: MemberKind.Value, Value: ValueKind.Bytes or ValueKind.Text, FixedSize: 0, SizeProperty: null, Rest: false, Payload: null, Bits: null };

    private static void CheckAttributes(CheckContext context, MemberModel member, IPropertySymbol symbol)
    {
        void Refuse(string attribute, bool isWrong, string why)
        {
            if (isWrong && AttributeReader.Find(symbol, attribute + "Attribute") is { } found && context.SyntaxOf(found) is { } written)
                context.Report(Diagnostics.MeansNothing, written, attribute, why);
        }
        Refuse("Count", member.Kind != MemberKind.Sequence, "only a Sequence<T> has elements to count");
        Refuse("Switch", member.Kind != MemberKind.Variant, "only a Variant is chosen");
        Refuse("Next", member.Payload is null, "add [Payload], whose protocol it names");
        Refuse("Bits", !member.IsWire, "a computed property is shifted and masked by its own code");
        Refuse("Bits", member.IsWire && member.Value is not (ValueKind.Unsigned or ValueKind.Signed or ValueKind.Boolean), "only integers, enumerations and bool are made of bits");
        Refuse("Of", member.IsWire && member.Bits is null, "a part of another field's bytes needs [Bits] or [Mask]; or make the property plain C#");
        Refuse("Mask", member is not { IsWire: true, Of: not null }, "it says which bits of the field that [Of] names");
        Refuse("Mask", AttributeReader.Find(symbol, "BitsAttribute") is not null, "[Bits] says which bits are taken");
        Refuse("At", member.AtOffset < 0, "the place is counted from the structure's start on");
        Refuse("At", !member.IsWire || member.Of is not null, "only what is read from the wire has a place of its own");
        Refuse("NamesSetBits", member is not { IsWire: true, Value: ValueKind.Unsigned, Field: not null }, "only a number that a field shows has bits to name");
        Refuse("Utf16", member is not { IsWire: true, Value: ValueKind.Bytes, Field.Type: "String" }, "only bytes that a field shows as text are: add Type = FieldType.String");
        Refuse("Size", !member.IsWire, "only what is read from the wire takes bytes");
        Refuse("Rest", !member.IsWire, "only what is read from the wire takes bytes");
        Refuse("Rest", AttributeReader.Find(symbol, "SizeAttribute") is not null, "[Size] says how much is taken");
        Refuse("Payload", !member.IsWire, "make the property partial");
    }
}
