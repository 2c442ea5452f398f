using System.Text;

namespace GenShark.Filters.Syntax;

/// <summary>A test of an expression that a quantifier may stand before.</summary>
public abstract class RelationSyntax : TestSyntax
{
    private protected RelationSyntax(TextSpan span, Quantifier quantifier) : base(span) => Quantifier = quantifier;

    public Quantifier Quantifier { get; }

    private protected StringBuilder PrintQuantifier(StringBuilder text) =>
        text.Append(Quantifier switch { Quantifier.Any => "any ", Quantifier.All => "all ", _ => "" });
}
