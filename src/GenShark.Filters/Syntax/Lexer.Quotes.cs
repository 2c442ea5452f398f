using System.Text;

namespace GenShark.Filters.Syntax;

// Strings, raw strings and character constants. Their values are bytes, each kept as the character of its number: tshark
// compares bytes, and an escape can make any.
public sealed partial class Lexer
{
    private Token ReadString()
    {
        int start = _at;
        bool raw = _text[_at] != '"';
        var value = new StringBuilder();
        for (int at = start + (raw ? 2 : 1); at < _text.Length;)
        {
            char next = _text[at];
            if (next == '"')
            {
                Token token = Take(TokenKind.String, at + 1 - start);
                return token with { Value = value.ToString() };
            }
            if (next == '\\' && at + 1 < _text.Length)
            {
                if (raw)
                {
                    value.Append(next).AppendByteText(_text, at + 1, out int length);
                    at += 1 + length;
                    continue;
                }
                Escape escape = Escape.Read(_text, at);
                if (escape.Error is not null) return Bad(at, escape.Length, escape.Error);
                value.Append(escape.Value);
                at += escape.Length;
                continue;
            }
            value.AppendByteText(_text, at, out int taken);
            at += taken;
        }
        return Bad(_text.Length, 1, "The final quote was missing from a quoted string.");
    }

    private Token ReadCharacter()
    {
        int end = _at + 1;
        while (end < _text.Length && _text[end] != '\'') end += _text[end] == '\\' ? 2 : 1;
        if (end >= _text.Length) return Bad(_text.Length, 1, "The final quote was missing from a character constant.");

        string text = _text.Substring(_at, end + 1 - _at), content = text.Substring(1, text.Length - 2);
        string? error = CharacterConstant.Read(content, text, out char value);
        if (error is not null) return Bad(_at, text.Length, error);
        return Take(TokenKind.Character, text.Length) with { Value = value.ToString() };
    }
}
