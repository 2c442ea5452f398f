using System.Text.RegularExpressions;
using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>A regular expression that runs on bytes: in linear time, or under a limit of time where it must go back.</summary>
/// <param name="pattern">The expression.</param>
/// <param name="matchesNothing">Whether it may match where there are no bytes.</param>
internal sealed class BytePattern(RegularExpression pattern, bool matchesNothing)
{
    // Longer than any sensible search in a packet; what takes more is hostile, and counts as no match, as in PCRE2.
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(250);

    private readonly Regex _regex = Create(pattern);

    public bool IsMatch(PacketScratch scratch, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0 && !matchesNothing) return false;
        char[] characters = scratch.EnsureCharacters(bytes.Length);
        // ByteSet.ToCharacter without a branch.
        for (int i = 0; i < bytes.Length; i++) characters[i] = (char)(bytes[i] + (bytes[i] >> 7) * 0xf700);
        try
        {
            return _regex.IsMatch(characters.AsSpan(0, bytes.Length));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex Create(RegularExpression pattern)
    {
        const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
        if (!pattern.NeedsBacktracking)
        {
            try
            {
                return new Regex(pattern.Translated, Options | RegexOptions.NonBacktracking);
            }
            catch (NotSupportedException)
            {
                // The automaton would be too large.
            }
        }
        return new Regex(pattern.Translated, Options, s_limit);
    }
}
