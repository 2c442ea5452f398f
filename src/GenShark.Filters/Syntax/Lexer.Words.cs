using System;

namespace GenShark.Filters.Syntax;

// Words, names and unquoted constants.
public sealed partial class Lexer
{
    private Token? ReadWordOrLiteral()
    {
        int word = WordEnd(_at);
        int literal = Math.Max(Math.Max(NetworkEnd(_at), ByteRunEnd(_at, ":")), ColonLiteralEnd(_at));
        if (literal > word) return Take(TokenKind.Literal, literal - _at);
        if (word > _at)
        {
            Token token = Take(TokenKind.Word, word - _at);
            return Operators.FindWord(token.Text) is { } keyword ? token with { Kind = keyword } : token;
        }
        if (_text[_at] != '.' || WordEnd(_at + 1) is var end && end < 0) return null;
        Token name = Take(TokenKind.FieldName, end - _at);
        return name with { Value = name.Text.Substring(1) };
    }

    /// <summary>Runs of letters, digits, <c>_</c> and <c>-</c>, joined by single dots; the first character is no <c>-</c>.</summary>
    private int WordEnd(int at)
    {
        if (at >= _text.Length || !Characters.IsWordStart(_text[at])) return -1;
        while (true)
        {
            while (at < _text.Length && Characters.IsWordPart(_text[at])) at++;
            if (at + 1 >= _text.Length || _text[at] != '.' || !Characters.IsWordPart(_text[at + 1])) return at;
            at++;
        }
    }

    /// <summary>An IPv4 network, or an IPv6 address with or without a prefix. An IPv4 address alone is a word.</summary>
    private int NetworkEnd(int at)
    {
        int ipv4 = AddressText.ReadIPv4(_text, at, out _);
        int network = ipv4 < 0 ? -1 : PrefixEnd(ipv4, 2);
        int ipv6 = AddressText.ReadIPv6(_text, at);
        return Math.Max(network > ipv4 ? network : -1, ipv6 < 0 ? -1 : PrefixEnd(ipv6, 3));
    }

    private int PrefixEnd(int at, int digits)
    {
        int end = at + 1;
        while (end < _text.Length && end - at <= digits && Characters.IsDigit(_text[end])) end++;
        return at < _text.Length && _text[at] == '/' && end > at + 1 ? end : at;
    }

    /// <summary>Two or more pairs of hexadecimal digits, one separator between them all.</summary>
    private int ByteRunEnd(int at, string separators)
    {
        int end = -1, pairs = 0;
        char separator = '\0';
        for (int next = at; IsPair(next); next = end + 1)
        {
            end = next + 2;
            pairs++;
            if (end >= _text.Length || separators.IndexOf(_text[end]) < 0 || separator != '\0' && _text[end] != separator) break;
            separator = _text[end];
        }
        return pairs > 1 ? end : -1;
    }

    private bool IsPair(int at) => at + 1 < _text.Length && Characters.IsHex(_text[at]) && Characters.IsHex(_text[at + 1]);

    /// <summary>A leading colon says that what follows is bytes, where they could be taken for a name: <c>:ff</c>.</summary>
    private int ColonLiteralEnd(int at)
    {
        if (_text[at] != ':') return -1;
        int digits = at + 1;
        while (digits < _text.Length && Characters.IsHex(_text[digits])) digits++;
        return Math.Max(digits > at + 1 ? digits : -1, ByteRunEnd(at + 1, ":-."));
    }
}
