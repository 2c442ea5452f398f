using System;
using System.Collections.Generic;
using System.Linq;

namespace GenShark.Filters.Checking;

/// <summary>Finds what may have been meant by a name that does not exist: the names of least edit distance.</summary>
internal static class NearNames
{
    private const int MostNames = 3;

    public static IReadOnlyList<string> Find(string wrong, IEnumerable<string> names)
    {
        // A third of the letters may be wrong: more would suggest anything.
        int limit = Math.Min(3, Math.Max(1, wrong.Length / 3));
        return names
            .Where(name => Math.Abs(name.Length - wrong.Length) <= limit)
            .Select(name => (Name: name, Distance: Distance(wrong, name, limit)))
            .Where(near => near.Distance <= limit)
            .OrderBy(near => near.Distance).ThenBy(near => near.Name, StringComparer.Ordinal)
            .Select(near => near.Name)
            .Distinct()
            .Take(MostNames)
            .ToList();
    }

    /// <summary>Insertions, deletions, changes and swaps of neighbours between two words, case being half ignored: a change of case is free.</summary>
    private static int Distance(string left, string right, int limit)
    {
        int[] beforeLast = new int[right.Length + 1], last = new int[right.Length + 1], row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) last[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > limit) return int.MaxValue;
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
