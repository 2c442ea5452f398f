using GenShark.Conformance.Comparison;
using Xunit;

namespace GenShark.Conformance.Tests;

public class AlignmentTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "abc")]
    [InlineData("abc", "")]
    [InlineData("", "abc")]
    [InlineData("abcd", "acd")]
    [InlineData("acd", "abcd")]
    [InlineData("abc", "xyz")]
    public void Every_element_of_both_sides_comes_once_and_in_order(string left, string right)
    {
        var steps = new Alignment().Run(left.Length, right.Length, new Letters(left, right));
        Assert.Equal(left, string.Concat(steps.Where(step => step.Left >= 0).Select(step => left[step.Left])));
        Assert.Equal(right, string.Concat(steps.Where(step => step.Right >= 0).Select(step => right[step.Right])));
    }

    [Fact]
    public void Equal_elements_meet_before_those_of_the_same_name()
    {
        var steps = new Alignment().Run(1, 2, new Letters("a", "Aa"));
        Assert.Equal([new Step(-1, 0), new Step(0, 1)], steps);
    }

    [Fact]
    public void Elements_of_the_same_name_meet_where_none_are_equal()
    {
        var steps = new Alignment().Run(3, 3, new Letters("xay", "xAy"));
        Assert.Equal([new Step(0, 0), new Step(1, 1), new Step(2, 2)], steps);
    }

    [Fact]
    public void Lists_far_longer_than_a_window_are_aligned_in_full()
    {
        var random = new Random(1);
        var left = string.Concat(Enumerable.Range(0, 5000).Select(_ => (char)('a' + random.Next(26))));
        var right = string.Concat(left.Where((_, index) => index % 7 != 3));
        var steps = new Alignment().Run(left.Length, right.Length, new Letters(left, right));
        Assert.Equal(left.Length, steps.Count(step => step.Left >= 0));
        Assert.Equal(right.Length, steps.Count(step => step.Right >= 0));
        Assert.InRange(steps.Count(step => step is { Left: >= 0, Right: >= 0 }), right.Length * 95 / 100, right.Length);
    }

    /// <summary>Letters are equal, or of the same name in the other case.</summary>
    private readonly struct Letters(string left, string right) : ISimilarity
    {
        public int Of(int leftIndex, int rightIndex)
        {
            if (left[leftIndex] == right[rightIndex])
                return 2;
            return char.ToLowerInvariant(left[leftIndex]) == char.ToLowerInvariant(right[rightIndex]) ? 1 : 0;
        }
    }
}
