namespace GenShark.Conformance.Comparison;

/// <summary>How alike two elements are: 0 not at all, 1 the same name, 2 equal.</summary>
internal interface ISimilarity
{
    int Of(int left, int right);
}

/// <summary>A step of an alignment: a pair, or an element that one side lacks (-1).</summary>
internal readonly record struct Step(int Left, int Right);

/// <summary>
/// Aligns two lists so that equal elements meet, then those of the same name. Works in windows: time and memory stay
/// linear in the lists' lengths, and the best alignment is found wherever the lists differ by less than a window.
/// </summary>
internal sealed class Alignment
{
    private const int Window = 256;
    private const int Stride = Window + 1;

    private readonly int[] score = new int[Stride * Stride];
    private readonly List<Step> steps = [];

    public List<Step> Run<T>(int leftCount, int rightCount, T similarity) where T : ISimilarity
    {
        steps.Clear();
        int left = 0, right = 0;
        int leftEnd = leftCount, rightEnd = rightCount;
        while (leftEnd > 0 && rightEnd > 0 && similarity.Of(leftEnd - 1, rightEnd - 1) == 2)
        {
            leftEnd--;
            rightEnd--;
        }
        while (left < leftEnd && right < rightEnd)
        {
            if (similarity.Of(left, right) == 2)
                steps.Add(new Step(left++, right++));
            else
                AlignWindow(ref left, leftEnd, ref right, rightEnd, similarity);
        }
        while (left < leftEnd)
            steps.Add(new Step(left++, -1));
        while (right < rightEnd)
            steps.Add(new Step(-1, right++));
        while (leftEnd < leftCount)
            steps.Add(new Step(leftEnd++, rightEnd++));
        return steps;
    }

    private void AlignWindow<T>(ref int left, int leftEnd, ref int right, int rightEnd, T similarity) where T : ISimilarity
    {
        int rows = Math.Min(Window, leftEnd - left), columns = Math.Min(Window, rightEnd - right);
        var isLast = left + rows == leftEnd && right + columns == rightEnd;
        Fill(left, rows, right, columns, similarity);

        // The end of a window that is not the last may be aligned badly for want of what follows: take half of it.
        int row = 0, column = 0;
        int rowLimit = isLast ? rows : (rows + 1) / 2, columnLimit = isLast ? columns : (columns + 1) / 2;
        while ((row < rows || column < columns) && (isLast || (row < rowLimit && column < columnLimit)))
        {
            var best = score[row * Stride + column];
            var pair = row < rows && column < columns ? similarity.Of(left + row, right + column) : 0;
            if (pair > 0 && best == pair + score[(row + 1) * Stride + column + 1])
                steps.Add(new Step(left + row++, right + column++));
            else if (row < rows && (column == columns || best == score[(row + 1) * Stride + column]))
                steps.Add(new Step(left + row++, -1));
            else
                steps.Add(new Step(-1, right + column++));
        }
        left += row;
        right += column;
    }

    /// <summary>The best score of aligning what follows each pair of positions.</summary>
    private void Fill<T>(int left, int rows, int right, int columns, T similarity) where T : ISimilarity
    {
        score.AsSpan(rows * Stride, columns + 1).Clear();
        for (var row = rows - 1; row >= 0; row--)
        {
            score[row * Stride + columns] = 0;
            for (var column = columns - 1; column >= 0; column--)
            {
                var at = row * Stride + column;
                var best = Math.Max(score[at + Stride], score[at + 1]);
                var pair = similarity.Of(left + row, right + column);
                score[at] = pair == 0 ? best : Math.Max(best, pair + score[at + Stride + 1]);
            }
        }
    }
}
