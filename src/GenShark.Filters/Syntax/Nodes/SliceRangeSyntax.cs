using System.Collections.Generic;
using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>One range of a slice, or of layers. Negative starts count from the end.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="start">The first byte, or the first layer.</param>
/// <param name="length">How many; null for all that follow.</param>
public sealed class SliceRangeSyntax(TextSpan span, int start, int? length) : SyntaxNode(span)
{
    public int Start { get; } = start;
    public int? Length { get; } = length;

    public override void Print(StringBuilder text) => text.Append(Start).Append(':').Append(Length);

    internal static StringBuilder Print(StringBuilder text, IReadOnlyList<SliceRangeSyntax> ranges)
    {
        for (int i = 0; i < ranges.Count; i++)
        {
            if (i > 0) text.Append(", ");
            ranges[i].Print(text);
        }
        return text;
    }
}
