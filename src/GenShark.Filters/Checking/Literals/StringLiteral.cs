using System.Text;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>Text constants: in quotes, or a word compared with a text field.</summary>
internal static class StringLiteral
{
    /// <summary>A word as text.</summary>
    public static ConstantValue Convert(Literal literal, FilterType type) => new() { Type = type, Bytes = Encoding.UTF8.GetBytes(literal.Text) };

    /// <summary>A quoted string as text, or as the bytes of a protocol or a byte run, or as a time.</summary>
    public static ConstantValue Convert(StringSyntax text, FilterType type)
    {
        if (!type.Can(TypeTraits.FromString))
            throw new FilterException($"{type.Description()} cannot be converted from a string ({text.Description}).", text.Span);
        return type == FilterType.AbsoluteTime
            ? AbsoluteTimeLiteral.Convert(new Literal(ByteText.ToText(text.Value), text.Span))
            : new ConstantValue { Type = type, Bytes = ByteText.ToBytes(text.Value) };
    }
}
