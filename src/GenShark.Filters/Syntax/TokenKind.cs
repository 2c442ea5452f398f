namespace GenShark.Filters.Syntax;

/// <summary>The kinds of a filter's tokens. Spellings of one operator are one kind.</summary>
public enum TokenKind
{
    End,
    /// <summary>Text that is no token; the parser reports it when it gets there.</summary>
    Bad,

    /// <summary>A field, a protocol, a function or a constant: only the checker can tell.</summary>
    Word,
    /// <summary>A name behind a dot: always a field or a protocol.</summary>
    FieldName,
    /// <summary>An address or bytes: never a field.</summary>
    Literal,
    String,
    Character,
    /// <summary>What stands between the commas and brackets of a slice or of a range of layers.</summary>
    SliceRange,
    /// <summary>The decimal number behind <c>#</c>.</summary>
    LayerNumber,

    /// <summary><c>== eq any_eq</c></summary>
    AnyEqual,
    /// <summary><c>=== all_eq</c></summary>
    AllEqual,
    /// <summary><c>!= ne all_ne</c></summary>
    AllNotEqual,
    /// <summary><c>!== ~= any_ne</c></summary>
    AnyNotEqual,
    Greater, GreaterOrEqual, Less, LessOrEqual,

    Contains, Matches, In,
    And, Or, Xor, Not,
    Any, All,

    Plus, Minus, Star, Slash, Percent, Ampersand,
    LeftParenthesis, RightParenthesis, LeftBrace, RightBrace, LeftBracket, RightBracket,
    Comma, DotDot, Hash, Dollar, At,
}
