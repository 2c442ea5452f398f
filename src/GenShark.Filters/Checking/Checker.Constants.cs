using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

// Constants: what they are depends on what they meet.
public sealed partial class Checker
{
    /// <summary>A constant in the type of the other side, whose field may give names to its values.</summary>
    private static ConstantValue Convert(ExpressionSyntax constant, BoundValue other, bool isPart = false)
    {
        FilterType type = other.Type;
        FieldDescription? named = other.NamingField is { } field && HasNames(field) && field.Type == type ? field : null;
        switch (constant)
        {
            case StringSyntax text:
                return named is null
                    ? StringLiteral.Convert(text, type)
                    : ValueNameLiteral.Convert(ByteText.ToText(text.Value), text.Span, named, type);
            case CharacterSyntax character:
                return CharacterLiteral.Convert(character, type);
            default:
                Literal literal = ToLiteral(constant);
                return named is null || IsNumber(literal.Text, type)
                    ? UnquotedLiteral.Convert(literal, type, isPart)
                    : ValueNameLiteral.Convert(literal.Text, literal.Span, named, type);
        }
    }

    /// <summary>A constant of an operation: numbers and addresses only.</summary>
    private static ConstantValue ConvertOperand(ExpressionSyntax constant, FilterType type) => constant is StringSyntax or CharacterSyntax
        ? throw new FilterException($"{constant.Description} is not a valid arithmetic operand.", constant.Span)
        : UnquotedLiteral.Convert(ToLiteral(constant), type, false);

    private static Literal ToLiteral(ExpressionSyntax constant) =>
        new(constant is WordSyntax word ? word.Text : ((LiteralSyntax)constant).Text, constant.Span);

    private static bool HasNames(FieldDescription field) =>
        field.Type == FilterType.Boolean || field.ValueNames.Count > 0 && field.Type.Family() == TypeFamily.Integer;

    /// <summary>Whether a word is a number that the type holds (or a truth value), so that it is no value's name.</summary>
    private static bool IsNumber(string text, FilterType type)
    {
        if (type == FilterType.Boolean && text is "True" or "TRUE" or "False" or "FALSE") return true;
        bool isNumber = IntegerLiteral.Read(text, out ulong value) == IntegerLiteral.Result.Number;
        return isNumber && (type == FilterType.Boolean || value <= IntegerLiteral.Most(type));
    }
}
