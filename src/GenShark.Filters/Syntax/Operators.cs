using System.Collections.Generic;

namespace GenShark.Filters.Syntax;

/// <summary>The spellings of operators: words and symbols.</summary>
internal static class Operators
{
    /// <summary>Symbols of up to three characters; the longest that fits is taken.</summary>
    private static readonly Dictionary<string, TokenKind> s_symbols = new()
    {
        ["=="] = TokenKind.AnyEqual,
        ["==="] = TokenKind.AllEqual,
        ["!="] = TokenKind.AllNotEqual,
        ["!=="] = TokenKind.AnyNotEqual,
        ["~="] = TokenKind.AnyNotEqual,
        [">"] = TokenKind.Greater,
        [">="] = TokenKind.GreaterOrEqual,
        ["<"] = TokenKind.Less,
        ["<="] = TokenKind.LessOrEqual,
        ["~"] = TokenKind.Matches,
        ["&&"] = TokenKind.And,
        ["||"] = TokenKind.Or,
        ["^^"] = TokenKind.Xor,
        ["!"] = TokenKind.Not,
        ["+"] = TokenKind.Plus,
        ["-"] = TokenKind.Minus,
        ["*"] = TokenKind.Star,
        ["/"] = TokenKind.Slash,
        ["%"] = TokenKind.Percent,
        ["&"] = TokenKind.Ampersand,
        ["("] = TokenKind.LeftParenthesis,
        [")"] = TokenKind.RightParenthesis,
        ["{"] = TokenKind.LeftBrace,
        ["}"] = TokenKind.RightBrace,
        ["["] = TokenKind.LeftBracket,
        ["]"] = TokenKind.RightBracket,
        [","] = TokenKind.Comma,
        [".."] = TokenKind.DotDot,
        ["#"] = TokenKind.Hash,
        ["$"] = TokenKind.Dollar,
        ["@"] = TokenKind.At,
    };

    /// <summary>Words that are operators wherever they stand alone. Case matters.</summary>
    private static readonly Dictionary<string, TokenKind> s_words = new()
    {
        ["eq"] = TokenKind.AnyEqual,
        ["any_eq"] = TokenKind.AnyEqual,
        ["all_eq"] = TokenKind.AllEqual,
        ["ne"] = TokenKind.AllNotEqual,
        ["all_ne"] = TokenKind.AllNotEqual,
        ["any_ne"] = TokenKind.AnyNotEqual,
        ["gt"] = TokenKind.Greater,
        ["ge"] = TokenKind.GreaterOrEqual,
        ["lt"] = TokenKind.Less,
        ["le"] = TokenKind.LessOrEqual,
        ["contains"] = TokenKind.Contains,
        ["matches"] = TokenKind.Matches,
        ["in"] = TokenKind.In,
        ["and"] = TokenKind.And,
        ["or"] = TokenKind.Or,
        ["xor"] = TokenKind.Xor,
        ["not"] = TokenKind.Not,
        ["any"] = TokenKind.Any,
        ["all"] = TokenKind.All,
        ["bitwise_and"] = TokenKind.Ampersand,
        ["bitand"] = TokenKind.Ampersand,
    };

    public static TokenKind? FindWord(string text) => s_words.TryGetValue(text, out TokenKind kind) ? kind : null;

    public static TokenKind? FindSymbol(string text) => s_symbols.TryGetValue(text, out TokenKind kind) ? kind : null;
}
