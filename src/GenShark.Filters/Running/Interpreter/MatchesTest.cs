using System.Text.RegularExpressions;
using GenShark.Filters.Checking;

namespace GenShark.Filters.Interpreter;

/// <summary>Whether bytes or texts match a regular expression. Runs in linear time, or under a limit of time where it must go back.</summary>
internal sealed class MatchesTest(ValueReader left, bool all, RegularExpression pattern, bool matchesNothing) : PacketTest
{
    // Longer than any sensible search in a packet; what takes more is hostile, and counts as no match, as in PCRE2.
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(250);

    private readonly Regex _regex = Create(pattern);

    public override bool Run(PacketScratch scratch)
    {
        int first = scratch.Count;
        bool passes = left.Read(scratch) && Run(scratch, first);
        scratch.Drop(first);
        return passes;
    }

    private bool Run(PacketScratch scratch, int first)
    {
        for (int i = first; i < scratch.Count; i++)
        {
            if (IsMatch(scratch, scratch.Bytes(scratch[i])) != all) return !all;
        }
        return all;
    }

    private bool IsMatch(PacketScratch scratch, ReadOnlySpan<byte> bytes)
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
