namespace GenShark.Conformance.Text;

/// <summary>A place where the outputs part: the line of each side, or null where a side has none.</summary>
internal readonly record struct Parting(int Line, string? Tshark, string? Genshark);

/// <summary>How far two outputs agree.</summary>
/// <param name="Count">tshark's lines.</param>
/// <param name="Equal">Of these, the ones that genshark prints too, in order.</param>
/// <param name="Partings">The first places of difference.</param>
internal sealed record TextComparison(long Count, long Equal, bool AreEqual, IReadOnlyList<Parting> Partings);

/// <summary>Compares two outputs line by line and finds its feet again after a difference.</summary>
internal static class TextComparer
{
    private const int LookAhead = 400;
    private const int PartingsKept = 100;

    public static TextComparison Compare(Lines tshark, Lines genshark)
    {
        var partings = new List<Parting>();
        int left = 0, right = 0;
        long equal = 0;
        while (left < tshark.Count && right < genshark.Count)
        {
            if (Lines.AreEqual(tshark, left, genshark, right))
            {
                equal++;
                left++;
                right++;
                continue;
            }
            var (skipLeft, skipRight) = FindNextEqual(tshark, left, genshark, right);
            Part(skipLeft > 0, skipRight > 0);
            left += skipLeft;
            right += skipRight;
        }
        if (left < tshark.Count || right < genshark.Count)
            Part(left < tshark.Count, right < genshark.Count);
        return new TextComparison(tshark.Count, equal, partings.Count == 0, partings);

        void Part(bool hasLeft, bool hasRight)
        {
            if (partings.Count < PartingsKept)
                partings.Add(new Parting(left + 1, hasLeft ? Text(tshark, left) : null, hasRight ? Text(genshark, right) : null));
        }
    }

    private static string Text(Lines lines, int index) => Comparison.Printable.Line(lines[index], 200);

    /// <summary>The fewest lines to skip on both sides until lines are equal; one each if none are near.</summary>
    private static (int Left, int Right) FindNextEqual(Lines tshark, int left, Lines genshark, int right)
    {
        var ahead = new Dictionary<ulong, int>();
        for (var skip = Math.Min(LookAhead, genshark.Count - right) - 1; skip >= 0; skip--)
            ahead[genshark.Hash(right + skip)] = skip;
        (int Left, int Right) best = (1, 1);
        var fewest = int.MaxValue;
        for (var skip = 0; skip < Math.Min(LookAhead, tshark.Count - left) && skip < fewest; skip++)
        {
            if (ahead.TryGetValue(tshark.Hash(left + skip), out var other) && skip + other < fewest)
            {
                best = (skip, other);
                fewest = skip + other;
            }
        }
        return best;
    }
}
