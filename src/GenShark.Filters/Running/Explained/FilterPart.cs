using System.Diagnostics;
using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters;

/// <summary>One of the tests that a filter joins with <c>and</c>, and what it did to the packets that it was given. Not for several threads.</summary>
public sealed class FilterPart
{
    private readonly TapeTest _test;
    private readonly BoundTest _meaning;
    private long _ticks;

    private FilterPart(string text, BoundTest meaning)
    {
        Text = text;
        _meaning = meaning;
        _test = new TapeTest(CheapestFirst.Arrange(meaning));
        Cost = TestCost.Of(meaning);
    }

    /// <summary>The test as the filter has it.</summary>
    public string Text { get; }

    /// <summary>What it is expected to cost: see <see cref="TestCost"/>.</summary>
    public int Cost { get; }

    /// <summary>Why it costs so much, in a few words.</summary>
    public string Reason => CostWords.Of(_meaning);

    /// <summary>How many packets it was given: those that passed all parts before it.</summary>
    public long Tested { get; private set; }

    /// <summary>How many of them passed.</summary>
    public long Passed { get; private set; }

    /// <summary>How long its tests took in all, the clock's own time included.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(0, _ticks);

    /// <summary>The parts of a filter in the order in which they are tried.</summary>
    public static IReadOnlyList<FilterPart> Of(DisplayFilter filter)
    {
        var parts = new List<FilterPart>();
        Collect(filter.Syntax, RangeLowering.Lower(filter.ReadMeaning()), parts);
        return [.. parts.OrderBy(part => part.Cost)];
    }

    /// <summary>Whether a packet passes all parts; those behind the first that it does not pass are not tried.</summary>
    public static bool Matches(IReadOnlyList<FilterPart> parts, Dissection packet)
    {
        foreach (FilterPart part in parts)
        {
            if (!part.Matches(packet)) return false;
        }
        return true;
    }

    private bool Matches(Dissection packet)
    {
        long start = Stopwatch.GetTimestamp();
        bool passes = _test.Matches(packet);
        _ticks += Stopwatch.GetTimestamp() - start;
        Tested++;
        if (passes) Passed++;
        return passes;
    }

    // The two trees have one shape, but for the parentheses.
    private static void Collect(TestSyntax syntax, BoundTest meaning, List<FilterPart> parts)
    {
        while (syntax is ParenthesizedSyntax parenthesized) syntax = parenthesized.Inner;
        if (syntax is LogicalSyntax { Operator: LogicalOperator.And } and && meaning is BoundLogical logical)
        {
            for (int i = 0; i < and.Operands.Count; i++) Collect(and.Operands[i], logical.Operands[i], parts);
            return;
        }
        parts.Add(new FilterPart(syntax.ToString(), meaning));
    }
}
