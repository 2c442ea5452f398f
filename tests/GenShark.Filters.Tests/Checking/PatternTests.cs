using Xunit;

namespace GenShark.Filters.Tests.Checking;

/// <summary>Regular expressions mean what they mean to PCRE2, caseless and on bytes.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("^www\\.", "WWW.example.org")]
    [InlineData("(?-i)www", "www")]
    [InlineData("w{3}", "www")]
    [InlineData("w{,3}", "w{,3}")]
    [InlineData("[[:alpha:]]+[[:digit:]]", "ab1")]
    [InlineData("[]x]", "]")]
    [InlineData("[^]x]", "a")]
    [InlineData("[a\\-z]", "-")]
    [InlineData("\\x41\\102\\o{103}\\x{44}", "abcd")]
    [InlineData("\\Q.*\\E", ".*")]
    [InlineData("(?#comment)a(?x) b # c", "ab")]
    [InlineData("(a)(?<n>b)\\1\\k<n>\\g{-1}", "ababb")]
    [InlineData("(?P<n>a)(?P=n)", "aa")]
    [InlineData("(?>a+)b|a++c", "aac")]
    [InlineData("(?<=a)b(?!c)", "abd")]
    [InlineData("\\xe9", "\u00e9")]
    [InlineData("\u00e9", "\u00c3\u00a9")]
    [InlineData("[\\x80-\\xff]", "\u00e9")]
    [InlineData("\\W", "\u00e9")]
    [InlineData("\\h\\R", "\t\r\n")]
    [InlineData("a\\Kb\\N", "abc")]
    [InlineData("a.c", "a\rc")]
    [InlineData("(?s)a.c", "a\nc")]
    [InlineData("c$", "abc\n")]
    [InlineData("(?:a|b)(?i:C)", "bc")]
    [InlineData("\\p{Lu}\\pN", "A1")]
    [InlineData("", "")]
    public void Matches(string pattern, string text) => Assert.True(IsMatch(pattern, text));

    [Theory]
    [InlineData("(?-i)WWW", "www")]
    [InlineData("\\xe9", "\u00c9")]
    [InlineData("\\w", "\u00e9")]
    [InlineData("a.c", "a\nc")]
    [InlineData("a++a", "aaa")]
    [InlineData("(*FAIL)", "a")]
    [InlineData("a\\z", "a\n")]
    [InlineData("[^A]", "a")]
    [InlineData("^b", "a\nb")]
    public void Does_not_match(string pattern, string text) => Assert.False(IsMatch(pattern, text));

    [Theory]
    [InlineData("[a", "missing terminating ] for character class")]
    [InlineData("(a", "missing closing parenthesis")]
    [InlineData("a)", "unmatched closing parenthesis")]
    [InlineData("*a", "quantifier does not follow a repeatable item")]
    [InlineData("a**", "quantifier does not follow a repeatable item")]
    [InlineData("^*", "quantifier does not follow a repeatable item")]
    [InlineData("a{2,1}", "numbers out of order in {} quantifier")]
    [InlineData("a{99999}", "number too big in {} quantifier")]
    [InlineData("[z-a]", "range out of order in character class")]
    [InlineData("[\\w-z]", "invalid range in character class")]
    [InlineData("[[:foo:]]", "unknown POSIX class name")]
    [InlineData("[:alpha:]", "POSIX named classes are supported only within a class")]
    [InlineData("\\i", "unrecognized character follows \\")]
    [InlineData("\\x{100}", "character code point value in \\x{} or \\o{} is too large")]
    [InlineData("\\2(a)", "reference to non-existent subpattern")]
    [InlineData("(?<n>a)\\k<m>", "reference to non-existent subpattern")]
    [InlineData("(?z)a", "unrecognized character after (? or (?-")]
    [InlineData("\\p{Foo}", "unknown property after \\P or \\p")]
    [InlineData("(?R)", "recursion is not supported")]
    public void Refuses_as_PCRE2_does(string pattern, string message) =>
        Assert.Equal($"Regex compilation error: {message}.", Filter.Error($"fx.text matches r\"{pattern}\"")?.Message);

    [Fact]
    public void A_hostile_pattern_ends()
    {
        var packet = new FixturePacket().Text("fx.text", new string('a', 5000) + "!");
        Assert.False(Filter.Passes("fx.text matches r\"^(a+)+$\"", packet));
        Assert.False(Filter.Passes("fx.text matches r\"^(a+)+\\1$\"", packet));
    }

    private static bool IsMatch(string pattern, string text) => Filter.Passes($"fx.text matches r\"{pattern}\"", new FixturePacket().Text("fx.text", text));
}
