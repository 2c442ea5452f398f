using System;

namespace GenShark.Filters.Syntax;

/// <summary>
/// Cuts a filter into tokens. The longest token that fits is taken: <c>1.2.3.4/8</c> is one, <c>frame.len-8</c> is one word.
/// What is no token becomes a <see cref="TokenKind.Bad"/> one, so that errors come in the order in which the parser meets them.
/// </summary>
public sealed partial class Lexer
{
    private readonly string _text;
    private int _at;
    private Mode _mode;

    private enum Mode { Normal, AfterHash, Slice }

    public Lexer(string text) => _text = text;

    /// <summary>The next token; <see cref="TokenKind.End"/> for ever when there is none.</summary>
    public Token Next()
    {
        if (_mode == Mode.AfterHash) return ReadLayer();
        while (_at < _text.Length && Characters.IsBlank(_text[_at])) _at++;
        if (_at == _text.Length && _mode == Mode.Normal) return new Token(TokenKind.End, new TextSpan(_at, 0), "");
        if (_mode == Mode.Slice) return ReadSlice();

        char first = _text[_at];
        if (first == '"' || first is 'r' or 'R' && Peek(1) == '"') return ReadString();
        if (first == '\'') return ReadCharacter();
        return ReadWordOrLiteral() ?? ReadSymbol();
    }

    private char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private Token ReadSymbol()
    {
        for (int length = Math.Min(3, _text.Length - _at); length > 0; length--)
        {
            string text = _text.Substring(_at, length);
            if (Operators.FindSymbol(text) is not { } kind) continue;
            if (kind == TokenKind.Hash) _mode = Mode.AfterHash;
            if (kind == TokenKind.LeftBracket) _mode = Mode.Slice;
            return Take(kind, length);
        }
        return _text[_at] < 128
            ? Bad(_at, 1, $"\"{_text[_at]}\" was unexpected in this context.")
            : Bad(_at, 1, "Non-printable ASCII characters may only appear inside double-quotes.");
    }

    /// <summary>Behind <c>#</c> and without a blank: a number, or a bracket with ranges.</summary>
    private Token ReadLayer()
    {
        _mode = Mode.Normal;
        if (_at == _text.Length) return Next();
        if (_text[_at] == '[') return ReadSymbol();
        int length = 0;
        while (Characters.IsDigit(Peek(length))) length++;
        return length > 0 ? Take(TokenKind.LayerNumber, length) : Bad(_at, 1, $"Expected digit or \"[\", not \"{_text[_at]}\"");
    }

    /// <summary>Between brackets everything up to a comma or the closing bracket is one token; <see cref="SliceText"/> reads it.</summary>
    private Token ReadSlice()
    {
        int end = _at;
        while (end < _text.Length && _text[end] is not (',' or ']')) end++;
        if (end == _text.Length) return Bad(end, 1, "The right bracket was missing from a slice.");
        if (end == _at)
        {
            if (_text[end] == ']') _mode = Mode.Normal;
            return Take(_text[end] == ']' ? TokenKind.RightBracket : TokenKind.Comma, 1);
        }
        int last = end - 1;
        while (Characters.IsBlank(_text[last])) last--;
        // Blanks belong to numbers: beside a colon that lacks one they are an error.
        if (_text[last] != ':') end = last + 1;
        if (_text[_at] == ':' && Characters.IsBlank(_text[_at - 1])) _at--;
        return Take(TokenKind.SliceRange, end - _at);
    }

    private Token Take(TokenKind kind, int length)
    {
        var token = new Token(kind, new TextSpan(_at, length), _text.Substring(_at, length));
        _at += length;
        return token;
    }

    private Token Bad(int start, int length, string message)
    {
        _at = _text.Length;
        _mode = Mode.Normal;
        return new Token(TokenKind.Bad, new TextSpan(start, length), "", message);
    }
}
