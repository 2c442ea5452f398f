namespace GenShark.Filters.Checking;

// Character classes in brackets.
internal sealed partial class PatternTranslator
{
    private void ReadClass()
    {
        if (IsPosix(_at)) throw new PatternException("POSIX named classes are supported only within a class");
        _at++;
        bool negated = TryTake("^");
        var set = new ByteSet();
        for (bool first = true; ; first = false)
        {
            if (_at == pattern.Length) throw new PatternException("missing terminating ] for character class");
            if (Peek() == ']' && !first) break;
            if (TryTake("\\E") || TryTake("\\Q")) continue;
            ReadMember(set);
        }
        _at++;
        Set(set, negated);
    }

    /// <summary>One character, a set with a name, or a range.</summary>
    private void ReadMember(ByteSet set)
    {
        bool isSet = ReadNamedSet(set);
        int low = isSet ? 0 : ReadMemberCharacter();
        if (Peek() != '-' || Peek(1) is ']' or '\0')
        {
            if (!isSet) set.Add(low, low);
            return;
        }
        _at++;
        if (isSet || ReadNamedSet(set)) throw new PatternException("invalid range in character class");
        int high = ReadMemberCharacter();
        if (high < low) throw new PatternException("range out of order in character class");
        set.Add(low, high);
    }

    private int ReadMemberCharacter()
    {
        if (Peek() != '\\') return pattern[_at++];
        if (_at + 1 == pattern.Length) throw new PatternException("\\ at end of pattern");
        if (!TryTake("\\b")) return ReadCharacterEscape();
        return '\b';
    }

    private bool ReadNamedSet(ByteSet set)
    {
        if (Peek() == '[' && Peek(1) is '.' or '=' && HasEnd(_at, Peek(1))) throw new PatternException("POSIX collating elements are not supported");
        if (IsPosix(_at))
        {
            int end = pattern.IndexOf(":]", _at + 2, System.StringComparison.Ordinal);
            bool negated = Peek(2) == '^';
            int start = _at + (negated ? 3 : 2);
            ByteSet named = PosixClasses.Find(pattern.Substring(start, end - start)) ?? throw new PatternException("unknown POSIX class name");
            set.Add(negated ? named.Complement() : named);
            _at = end + 2;
            return true;
        }
        if (Peek() != '\\' || _at + 1 == pattern.Length || SharedSet(pattern[_at + 1]) is not { } escaped) return false;
        set.Add(escaped);
        _at += 2;
        return true;
    }

    /// <summary>Whether <c>[:name:]</c> stands here.</summary>
    private bool IsPosix(int at) => at + 1 < pattern.Length && pattern[at] == '[' && pattern[at + 1] == ':' && HasEnd(at, ':');

    private bool HasEnd(int at, char mark)
    {
        int end = at + 2;
        while (end < pattern.Length && pattern[end] is >= 'a' and <= 'z' or '^' && end < pattern.Length) end++;
        return end + 1 < pattern.Length && pattern[end] == mark && pattern[end + 1] == ']';
    }
}
