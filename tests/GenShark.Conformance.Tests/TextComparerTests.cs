using System.Text;
using System.Text.RegularExpressions;
using GenShark.Conformance.Programs;
using GenShark.Conformance.Text;
using Xunit;

namespace GenShark.Conformance.Tests;

public class TextComparerTests
{
    [Fact]
    public void Equal_outputs_have_no_parting()
    {
        var comparison = TextComparer.Compare(Read("a\nb\n"), Read("a\nb"));
        Assert.True(comparison.AreEqual);
        Assert.Equal((2, 2), (comparison.Count, comparison.Equal));
    }

    [Theory]
    [InlineData("a b c d", "a c d", 3, "b", null)]
    [InlineData("a c d", "a b c d", 3, null, "b")]
    [InlineData("a b c d", "a x c d", 3, "b", "x")]
    [InlineData("a b", "a", 1, "b", null)]
    [InlineData("a", "", 0, "a", null)]
    public void After_a_difference_the_lines_meet_again(string tshark, string genshark, int equal, string? left, string? right)
    {
        var comparison = TextComparer.Compare(Read(tshark.Replace(' ', '\n')), Read(genshark.Replace(' ', '\n')));
        Assert.Equal(equal, comparison.Equal);
        var parting = Assert.Single(comparison.Partings);
        Assert.Equal((left, right), (parting.Tshark, parting.Genshark));
    }

    [Fact]
    public void Outputs_that_share_no_line_take_linear_time()
    {
        var left = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"left {i}\n"));
        var right = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"right {i}\n"));
        Assert.Equal(0, TextComparer.Compare(Read(left), Read(right)).Equal);
    }

    [Fact]
    public void Lines_that_differ_from_run_to_run_and_dropped_lines_are_left_out()
    {
        var lines = Read("<?xml?>\n<pdml version=\"0\" time=\"now\">\n<packet>\n  analysis\n", OutputMode.Pdml, new Regex("analysis"));
        Assert.Equal(["<?xml?>", "<packet>"], Enumerable.Range(0, lines.Count).Select(i => Encoding.UTF8.GetString(lines[i])));
    }

    private static Lines Read(string text, OutputMode? mode = null, Regex? drop = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Lines.Read(stream, mode ?? OutputMode.All[0], drop);
    }
}
