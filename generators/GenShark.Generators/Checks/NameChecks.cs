using Microsoft.CodeAnalysis;

namespace GenShark.Generators.Checks;

/// <summary>The members that attributes name are there, and are what the walker takes them for.</summary>
internal static class NameChecks
{
    // Attribute, position or property of the argument, what it names.
    private static readonly (string Attribute, int Position, string? Property, Expectation Expected)[] s_names =
    [
        ("If", 0, null, Expectation.Condition),
        ("ShowIf", 0, null, Expectation.Condition),
        ("ShowIf", -1, "AlwaysUnless", Expectation.Condition),
        ("Expert", 0, null, Expectation.Condition),
        ("Expert", -1, "Text", Expectation.TextMethod),
        ("Next", 1, null, Expectation.Key),
        ("Next", 2, null, Expectation.Key),
        ("Next", -1, "ServerPort", Expectation.Key),
        ("Next", -1, "When", Expectation.Condition),
        ("Payload", -1, "FieldSize", Expectation.Number),
        ("Payload", -1, "Unclaimed", Expectation.Action),
        ("Fragment", 0, null, Expectation.Number),
        ("Fragment", 1, null, Expectation.Number),
        ("Fragment", 2, null, Expectation.Condition),
        ("Fragment", -1, "Whole", Expectation.Condition),
        ("Fragment", -1, "Joined", Expectation.Condition),
        ("Fragment", -1, "Info", Expectation.TextMethod),
        ("Message", 0, null, Expectation.Number),
        ("Message", -1, "Announce", Expectation.Action),
        ("Message", -1, "Begun", Expectation.Condition),
        ("Message", -1, "Joined", Expectation.Condition),
        ("Protocol", -1, "QuotedAt", Expectation.Number),
        ("Protocol", -1, "WalkWhen", Expectation.Condition),
        ("Size", 0, null, Expectation.Number),
        ("At", 0, null, Expectation.Number),
        ("Count", 0, null, Expectation.Number),
        ("Switch", 0, null, Expectation.Choice),
        ("Of", 0, null, Expectation.Field),
        ("Alias", -1, "After", Expectation.Wire),
        ("Field", -1, "At", Expectation.Wire),
        ("Field", -1, "Format", Expectation.Format),
        ("Step", -1, "Needs", Expectation.Wire),
        ("Label", 0, null, Expectation.TextMethod),
        ("Append", 0, null, Expectation.TextMethod),
        ("DefinedBy", 0, null, Expectation.Wire),
        ("Content", 0, null, Expectation.Content),
    ];

    public static void Run(CheckContext context)
    {
        foreach (ISymbol symbol in context.Members.Select(member => member.Symbol).Prepend(context.Structure))
        {
            foreach (AttributeData attribute in CheckContext.AttributesOf(symbol)) Check(context, attribute);
        }
    }

    private static void Check(CheckContext context, AttributeData attribute)
    {
        string written = CheckContext.NameOf(attribute);
        foreach (var (name, position, property, expected) in s_names)
        {
            if (name != written || NamedBy(attribute, position, property) is not { } member) continue;
            // A method of another class, with that before a dot.
            if (member.IndexOf('.') >= 0) continue;
            SyntaxNode place = context.PlaceOf(attribute, position, property);
            var found = context.Structure.GetMembers(member);
            if (found.IsEmpty) context.Report(Diagnostics.NoSuchMember, place, context.Structure.Name, member);
            else if (!found.Any(expected.Holds)) context.Report(Diagnostics.WrongMember, place, member, expected.Words);
        }
    }

    private static string? NamedBy(AttributeData attribute, int position, string? property)
    {
        TypedConstant argument = property is not null
            ? attribute.NamedArguments.FirstOrDefault(named => named.Key == property).Value
            : position < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[position] : default;
        return argument.Kind == TypedConstantKind.Primitive ? argument.Value as string : null;
    }
}
