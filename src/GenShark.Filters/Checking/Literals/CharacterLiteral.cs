using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>A character constant: a number, a byte, or a text of one byte.</summary>
internal static class CharacterLiteral
{
    public static ConstantValue Convert(CharacterSyntax character, FilterType type)
    {
        if (!type.Can(TypeTraits.FromCharacter))
        {
            throw new FilterException(
                $"Character constant {character.Source} (0x{character.Value:x2}) cannot be converted to {type.Description()}.", character.Span);
        }
        return type.Family() switch
        {
            TypeFamily.Boolean => BooleanLiteral.Of(character.Value != 0),
            TypeFamily.Integer => new ConstantValue { Type = type, Bits = character.Value, IsSigned = type.IsSigned() },
            _ => new ConstantValue { Type = type, Bytes = [character.Value] },
        };
    }
}
