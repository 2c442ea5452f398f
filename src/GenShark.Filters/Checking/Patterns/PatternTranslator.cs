using System.Collections.Generic;
using System.Text;

namespace GenShark.Filters.Checking;

/// <summary>Reads a pattern of PCRE2 from left to right and writes the same for .NET. The errors are PCRE2's.</summary>
/// <param name="pattern">The pattern, one character a byte.</param>
/// <param name="known">What an earlier pass found, so that groups can be numbered; null in the first pass.</param>
internal sealed partial class PatternTranslator(string pattern, PatternTranslator? known = null)
{
    private const int MaxDepth = 250;

    private readonly StringBuilder _out = new();
    private readonly Stack<Scope> _scopes = new();
    private int _at;
    private bool _extended;

    // Where what a quantifier would repeat begins in the output; -1 if there is nothing to repeat.
    private int _item = -1;

    /// <param name="Start">Where the group begins in the output.</param>
    /// <param name="Extended">Whether blanks were ignored outside it.</param>
    /// <param name="IsCondition">Whether it is the condition of a conditional group.</param>
    private readonly record struct Scope(int Start, bool Extended);

    /// <summary>Whether it looks around or back.</summary>
    public bool NeedsBacktracking { get; private set; }

    /// <summary>Whether something in it names a group.</summary>
    public bool RefersToGroups { get; private set; }

    public string Translate()
    {
        while (_at < pattern.Length) ReadItem();
        if (_scopes.Count > 0) throw new PatternException("missing closing parenthesis");
        CheckReferences();
        return _out.ToString();
    }

    private char Peek(int ahead = 0) => _at + ahead < pattern.Length ? pattern[_at + ahead] : '\0';

    private bool TryTake(string text)
    {
        if (string.CompareOrdinal(pattern, _at, text, 0, text.Length) != 0) return false;
        _at += text.Length;
        return true;
    }

    private void ReadItem()
    {
        char next = pattern[_at];
        if (_extended && SkipComment(next)) return;
        switch (next)
        {
            case '(': OpenGroup(); break;
            case ')': CloseGroup(); break;
            case '[': ReadClass(); break;
            case '\\': ReadEscape(); break;
            case '*' or '+' or '?': ReadQuantifier(next.ToString()); break;
            case '{' when BracedQuantifier() is { } braces: ReadQuantifier(braces); break;
            case '|' or '^' or '$':
                _out.Append(next);
                _item = -1;
                _at++;
                break;
            case '.':
                BeginItem();
                _out.Append(next);
                _at++;
                break;
            default:
                Literal(next);
                _at++;
                break;
        }
    }

    private void BeginItem() => _item = _out.Length;

    private void Literal(int value)
    {
        BeginItem();
        ByteSet.WriteCharacter(_out, value);
    }

    private void Set(ByteSet set, bool negated = false)
    {
        BeginItem();
        set.Write(_out, negated);
    }

    /// <summary>In extended mode: blanks, and comments up to the end of the line.</summary>
    private bool SkipComment(char next)
    {
        if (next is not (' ' or '\t' or '\n' or '\v' or '\f' or '\r' or '#')) return false;
        if (next == '#')
        {
            while (_at < pattern.Length && pattern[_at] != '\n') _at++;
        }
        _at++;
        return true;
    }

    private void ReadQuantifier(string quantifier)
    {
        if (_item < 0) throw new PatternException("quantifier does not follow a repeatable item");
        _at += quantifier.Length;
        _out.Append(quantifier);
        if (TryTake("?")) _out.Append('?');
        else if (TryTake("+"))
        {
            // Possessive: what was taken is never given back.
            _out.Insert(_item, "(?>").Append(')');
            NeedsBacktracking = true;
        }
        _item = -1;
    }

    /// <summary><c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c> at this place; null if the brace stands for itself.</summary>
    private string? BracedQuantifier()
    {
        int at = _at + 1;
        if (!TryReadCount(ref at, out int least)) return null;
        int most = least;
        if (at < pattern.Length && pattern[at] == ',')
        {
            at++;
            if (!TryReadCount(ref at, out most)) most = int.MaxValue;
        }
        if (at >= pattern.Length || pattern[at] != '}') return null;
        if (least > 65_535 || most is > 65_535 and < int.MaxValue) throw new PatternException("number too big in {} quantifier");
        if (most < least) throw new PatternException("numbers out of order in {} quantifier");
        return pattern.Substring(_at, at + 1 - _at);
    }

    private bool TryReadCount(ref int at, out int count)
    {
        int start = at;
        count = 0;
        for (; at < pattern.Length && pattern[at] is >= '0' and <= '9'; at++) count = System.Math.Min(count * 10 + (pattern[at] - '0'), 100_000);
        return at > start;
    }
}
