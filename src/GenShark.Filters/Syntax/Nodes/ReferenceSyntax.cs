using System.Collections.Generic;
using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary><c>${field}</c>: the field's values in the selected packet, the same for all packets; <c>${@field}</c>: their bytes.</summary>
public sealed class ReferenceSyntax(TextSpan span, Token name, bool isRaw, IReadOnlyList<SliceRangeSyntax> layers) : ExpressionSyntax(span)
{
    public string Name { get; } = name.Text;
    public bool IsRaw { get; } = isRaw;

    /// <summary>The layers that count; empty for all.</summary>
    public IReadOnlyList<SliceRangeSyntax> Layers { get; } = layers;

    public override TextSpan Anchor { get; } = name.Span;

    public override void Print(StringBuilder text)
    {
        text.Append(IsRaw ? "${@" : "${").Append(Name);
        if (Layers.Count > 0) SliceRangeSyntax.Print(text.Append("#["), Layers).Append(']');
        text.Append('}');
    }
}
