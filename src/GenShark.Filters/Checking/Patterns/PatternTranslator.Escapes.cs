using System.Globalization;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

// A backslash and what follows it.
internal sealed partial class PatternTranslator
{
    private void ReadEscape()
    {
        if (_at + 1 == pattern.Length) throw new PatternException("\\ at end of pattern");
        if (TryTake("\\Q")) { ReadQuoted(); return; }
        if (TryTake("\\E")) return;
        if (ReadReference()) return;
        if (SharedSet(pattern[_at + 1]) is { } set)
        {
            _at += 2;
            Set(set);
            return;
        }
        if (ReadAssertion(pattern[_at + 1])) return;
        Literal(ReadCharacterEscape());
    }

    /// <summary>Everything up to \E stands for itself.</summary>
    private void ReadQuoted()
    {
        while (_at < pattern.Length && !TryTake("\\E")) Literal(pattern[_at++]);
    }

    /// <summary>Escapes that are sets in and out of classes.</summary>
    private ByteSet? SharedSet(char kind) => kind switch
    {
        'd' => PosixClasses.Digits(),
        'D' => PosixClasses.Digits().Complement(),
        'w' => PosixClasses.Word(),
        'W' => PosixClasses.Word().Complement(),
        's' => PosixClasses.Space(),
        'S' => PosixClasses.Space().Complement(),
        'h' => PosixClasses.HorizontalSpace(),
        'H' => PosixClasses.HorizontalSpace().Complement(),
        'v' => PosixClasses.VerticalSpace(),
        'V' => PosixClasses.VerticalSpace().Complement(),
        'p' or 'P' => ReadProperty(kind == 'P'),
        _ => null,
    };

    /// <summary><c>\pL</c> or <c>\p{Lu}</c>. Leaves the place two characters before its end, where the caller expects it.</summary>
    private ByteSet ReadProperty(bool negated)
    {
        int end = Peek(2) == '{' ? pattern.IndexOf('}', _at) : _at + 2;
        if (end < 0 || end >= pattern.Length) throw new PatternException("malformed \\P or \\p sequence");
        string name = Peek(2) == '{' ? pattern.Substring(_at + 3, end - _at - 3) : pattern.Substring(_at + 2, 1);
        if (name.StartsWith("^", System.StringComparison.Ordinal)) (name, negated) = (name.Substring(1), !negated);
        ByteSet set = PosixClasses.FindProperty(name) ?? throw new PatternException("unknown property after \\P or \\p");
        _at = end - 1;
        return negated ? set.Complement() : set;
    }

    /// <summary>Escapes that match a place or one of several bytes; they mean nothing in classes.</summary>
    private bool ReadAssertion(char kind)
    {
        switch (kind)
        {
            case 'b' or 'B' or 'A' or 'Z' or 'z' or 'G':
                // An automaton can't know where the search began.
                if (kind == 'G') NeedsBacktracking = true;
                _out.Append('\\').Append(kind);
                _item = -1;
                break;
            case 'K':
                _item = -1;
                break;
            case 'R':
                BeginItem();
                _out.Append("(?:\\r\\n|[\\n-\\r\\uf785])");
                break;
            case 'N' when Peek(2) == '{':
                throw new PatternException("\\N{U+dddd} is supported only in Unicode (UTF) mode");
            case 'N':
                Set(ByteSet.Range('\n', '\n'), negated: true);
                break;
            case 'C' or 'X':
                Set(ByteSet.Range(0, 255));
                break;
            default:
                return false;
        }
        _at += 2;
        return true;
    }

    /// <summary>An escape that stands for one byte.</summary>
    private int ReadCharacterEscape()
    {
        char kind = pattern[_at + 1];
        _at += 2;
        switch (kind)
        {
            case 'a': return 7;
            case 'e': return 0x1b;
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'c':
                if (_at == pattern.Length) throw new PatternException("\\c at end of pattern");
                return char.ToUpperInvariant(pattern[_at++]) ^ 0x40;
            case 'x': return Peek() == '{' ? ReadBraced(16) : ReadDigits(16, 2);
            case 'o' when Peek() == '{': return ReadBraced(8);
            case 'o': throw new PatternException("missing opening brace after \\o");
            case >= '0' and <= '7':
                _at--;
                return ReadDigits(8, 3) is var value and < 256 ? value : throw new PatternException("octal value is greater than \\377 in 8-bit non-UTF-8 mode");
            case 'F' or 'l' or 'L' or 'u' or 'U':
                throw new PatternException("PCRE2 does not support \\F, \\L, \\l, \\N{name}, \\U, or \\u");
            default:
                if (kind < 0x80 && char.IsLetterOrDigit(kind)) throw new PatternException("unrecognized character follows \\");
                return kind;
        }
    }

    private int ReadDigits(int radix, int most)
    {
        int value = 0;
        for (int i = 0; i < most && Characters.HexValue(Peek()) is var digit and >= 0 && digit < radix; i++, _at++) value = value * radix + digit;
        return value;
    }

    private int ReadBraced(int radix)
    {
        _at++;
        int value = ReadDigits(radix, 8);
        if (!TryTake("}")) throw new PatternException($"non-{(radix == 16 ? "hex" : "octal")} character in \\{(radix == 16 ? 'x' : 'o')}{{}} (closing brace missing?)");
        return value is >= 0 and < 256 ? value : throw new PatternException("character code point value in \\x{} or \\o{} is too large");
    }

    /// <summary><c>\1</c>, <c>\g{-1}</c>, <c>\k&lt;name&gt;</c>. Numbers from 10 are references only if there are so many groups.</summary>
    private bool ReadReference()
    {
        char kind = pattern[_at + 1];
        if (kind is >= '1' and <= '9')
        {
            int end = _at + 1;
            while (end < pattern.Length && pattern[end] is >= '0' and <= '9') end++;
            string digits = pattern.Substring(_at + 1, end - _at - 1);
            bool fits = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            if (digits.Length > 1 && (!fits || number > _groups)) return false;
            _at = end;
            Reference(digits);
            return true;
        }
        if (kind == 'k' && Peek(2) is '<' or '\'' or '{' && kind == 'k')
        {
            char close = Peek(2) == '<' ? '>' : Peek(2) == '{' ? '}' : '\'';
            _at += 3;
            Reference(ReadName(close));
            return true;
        }
        if (kind != 'g') return false;
        _at += 2;
        if (Peek() is '<' or '\'') throw new PatternException("recursion is not supported");
        if (TryTake("{")) Reference(ReadName('}'));
        else
        {
            int start = _at;
            if (Peek() is '-' or '+') _at++;
            while (Peek() is >= '0' and <= '9') _at++;
            if (_at == start) throw new PatternException("a numbered reference must not be zero");
            Reference(pattern.Substring(start, _at - start));
        }
        return true;
    }
}
