using System.Collections.Generic;
using System.Globalization;

namespace GenShark.Filters.Checking;

// Groups, options, and references to groups.
internal sealed partial class PatternTranslator
{
    private readonly Dictionary<string, int> _names = [];
    private readonly List<string> _references = [];
    private int _groups;

    private void OpenGroup()
    {
        if (_scopes.Count == MaxDepth) throw new PatternException("parentheses are too deeply nested");
        int start = _out.Length;
        bool extended = _extended;
        _at++;
        if (Peek() == '*' && Peek(1) is >= 'A' and <= 'Z' or >= 'a' and <= 'z') { ReadVerb(); return; }
        if (!TryTake("?")) OpenNumbered(null);
        else if (!OpenSpecial()) return;
        _scopes.Push(new Scope(start, extended));
        _item = -1;
    }

    private void CloseGroup()
    {
        if (_scopes.Count == 0) throw new PatternException("unmatched closing parenthesis");
        Scope scope = _scopes.Pop();
        _extended = scope.Extended;
        _out.Append(')');
        _item = scope.Start;
        _at++;
    }

    private void OpenNumbered(string? name)
    {
        _groups++;
        if (name is not null) _names[name] = _groups;
        _out.Append(known is not null ? $"(?<{_groups}>" : "(?:");
    }

    /// <summary>What follows <c>(?</c>. False if it was complete in itself.</summary>
    private bool OpenSpecial()
    {
        if (_at == pattern.Length) throw new PatternException("missing closing parenthesis");
        if (TryTake("#"))
        {
            int end = pattern.IndexOf(')', _at);
            if (end < 0) throw new PatternException("missing ) after (?# comment");
            _at = end + 1;
            return false;
        }
        if (TryTake(":") || TryTake("|")) _out.Append("(?:");
        else if (TryTake(">")) Around("(?>");
        else if (TryTake("=")) Around("(?=");
        else if (TryTake("!")) Around("(?!");
        else if (TryTake("<=")) Around("(?<=");
        else if (TryTake("<!")) Around("(?<!");
        else if (TryTake("P<") || TryTake("<")) OpenNumbered(ReadName('>'));
        else if (TryTake("'")) OpenNumbered(ReadName('\''));
        else if (TryTake("P=")) { Reference(ReadName(')')); return false; }
        else if (TryTake("(")) OpenConditional();
        else if (TryTake("C")) { SkipCallout(); return false; }
        else if (Peek() is 'R' or '&' or '+' || Peek() is >= '0' and <= '9' || Peek() == '-' && Peek(1) is >= '0' and <= '9' || Peek() == 'P' && Peek(1) == '>')
            throw new PatternException("recursion is not supported");
        else return OpenOptions();
        return true;
    }

    private void Around(string opening)
    {
        _out.Append(opening);
        NeedsBacktracking = true;
    }

    /// <summary><c>(?i)</c> to the group's end, <c>(?i:…)</c> for a group of its own. Greed and blanks are no matter to .NET.</summary>
    private bool OpenOptions()
    {
        string on = "", off = "";
        bool negative = false, extended = _extended;
        if (TryTake("^")) (off, extended) = ("ims", false);
        for (; ; _at++)
        {
            char option = Peek();
            if (_at == pattern.Length || option == 'P' && _at + 1 == pattern.Length) throw new PatternException("missing closing parenthesis");
            if (option is ')' or ':') break;
            if (option == '-' && !negative) negative = true;
            else if (option == 'x') extended = !negative;
            else if (option is 'i' or 'm' or 's' or 'n') (on, off) = negative ? (on, off + option) : (on + option, off.Replace(option.ToString(), ""));
            else if (option is not ('J' or 'U')) throw new PatternException("unrecognized character after (? or (?-");
        }
        bool group = pattern[_at++] == ':';
        string options = off.Length > 0 ? $"{on}-{off}" : on;
        if (options.Length > 0 || group) _out.Append("(?").Append(options).Append(group ? ':' : ')');
        _extended = extended;
        return group;
    }

    private void OpenConditional()
    {
        string condition = ReadName(')');
        NeedsBacktracking = RefersToGroups = true;
        if (condition.Length > 2 && condition[0] is '<' or '\'') condition = condition.Substring(1, condition.Length - 2);
        _references.Add(condition);
        _out.Append("(?(").Append(Number(condition)).Append(')');
    }

    private void SkipCallout()
    {
        while (Peek() is >= '0' and <= '9') _at++;
        if (!TryTake(")")) throw new PatternException("closing parenthesis for (?C expected");
    }

    private void ReadVerb()
    {
        _at++;
        string verb = ReadName(')');
        if (verb is "F" or "FAIL") _out.Append("[^\\s\\S]");
        else if (verb == "UTF") throw new PatternException("using UTF is disabled by the application");
        else if (verb != "UCP") throw new PatternException($"(*{verb}) is not supported");
        _item = -1;
    }

    private string ReadName(char close)
    {
        int end = pattern.IndexOf(close, _at);
        if (end <= _at) throw new PatternException("subpattern name expected");
        string name = pattern.Substring(_at, end - _at);
        _at = end + 1;
        return name;
    }

    /// <summary>What the group of this name or number matched.</summary>
    private void Reference(string group)
    {
        BeginItem();
        NeedsBacktracking = RefersToGroups = true;
        _references.Add(group);
        _out.Append("\\k<").Append(Number(group)).Append('>');
    }

    // The first pass doesn't know groups that come later, and its output is not used where there are references.
    private int Number(string group)
    {
        if ((known ?? this)._names.TryGetValue(group, out int number)) return number;
        if (!int.TryParse(group, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)) return 0;
        return number < 0 ? _groups + 1 + number : number;
    }

    private void CheckReferences()
    {
        foreach (string reference in _references)
        {
            bool isNumber = int.TryParse(reference, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number);
            if (isNumber ? number > _groups || -number > _groups || number == 0 : !_names.ContainsKey(reference))
                throw new PatternException("reference to non-existent subpattern");
        }
    }
}
