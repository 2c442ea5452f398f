using GenShark.Generators.Model;
using GenShark.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Checks;

/// <summary>What is settled can be read without a walk: a number or a time that is computed, of a layer and not of its parts.</summary>
internal static class SettledChecks
{
    public static void Run(CheckContext context, IReadOnlyList<MemberModel> members)
    {
        bool isLayer = AttributeReader.Find(context.Structure, "ProtocolAttribute") is not null;
        foreach (MemberModel member in members.Where(member => member.IsSettled || member.SettledPrefix is not null))
        {
            if (isLayer && (member.SettledPrefix is not null || IsReadable(member))) continue;
            ISymbol symbol = context.Members.First(item => item.Symbol.Name == member.Name).Symbol;
            AttributeData attribute = AttributeReader.Find(symbol, member.IsSettled ? "FieldAttribute" : "StepAttribute")!;
            context.Report(Diagnostics.NotSettled, context.PlaceOf(attribute, 0, "Settled"), member.Name);
        }
    }

    private static bool IsReadable(MemberModel member) =>
        member is { Kind: MemberKind.Computed, Of: null, Value: ValueKind.Unsigned or ValueKind.Signed or ValueKind.Time, ShowIf: null } && !member.Type.EndsWith("?", StringComparison.Ordinal);
}
