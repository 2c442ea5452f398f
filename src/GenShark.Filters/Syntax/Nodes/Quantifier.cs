namespace GenShark.Filters.Syntax;

/// <summary>Of how many of a field's values a comparison must be true.</summary>
public enum Quantifier
{
    /// <summary>As the operator says: all for <c>===</c> and <c>!=</c>, any for the others.</summary>
    Default,
    Any,
    All,
}
