using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>
/// A regular expression in the language of PCRE2, checked, and the same in the language of .NET. It works on bytes: those
/// from 0x80 stand as private characters (<see cref="ByteSet.ToCharacter"/>), which have no case and no class, as PCRE2 sees them.
/// </summary>
public sealed class RegularExpression
{
    /// <summary>A pattern that was checked and translated before.</summary>
    public RegularExpression(string pattern, string translated, bool needsBacktracking)
    {
        Pattern = pattern;
        Translated = translated;
        NeedsBacktracking = needsBacktracking;
    }

    /// <summary>The pattern as PCRE2 has it, one character a byte.</summary>
    public string Pattern { get; }

    /// <summary>The pattern for .NET, to be used with <c>RegexOptions.IgnoreCase | CultureInvariant</c>.</summary>
    public string Translated { get; }

    /// <summary>Whether it looks around or back, so that no automaton can run it in linear time.</summary>
    public bool NeedsBacktracking { get; }

    /// <summary>Checks and translates a pattern.</summary>
    /// <exception cref="FilterException">PCRE2 would refuse it, or .NET has nothing like it.</exception>
    public static RegularExpression Parse(StringSyntax text)
    {
        try
        {
            var first = new PatternTranslator(text.Value);
            string translated = first.Translate();
            // Groups that nothing refers to need no number, and cost less without.
            if (first.RefersToGroups) translated = new PatternTranslator(text.Value, first).Translate();
            return new RegularExpression(text.Value, translated, first.NeedsBacktracking);
        }
        catch (PatternException error)
        {
            throw new FilterException($"Regex compilation error: {error.Message}.", text.Span);
        }
    }

    public override string ToString() => $"/{Pattern}/";
}
