namespace GenShark.Filters.Checking;

/// <summary>A node that has values in a packet: none, one, or several.</summary>
public abstract class BoundValue : BoundNode
{
    private protected BoundValue(FilterType type) => Type = type;

    /// <summary>The type of all its values.</summary>
    public FilterType Type { get; }

    /// <summary>The field that comes first in it: it lends its value names to constants on the other side. Null if none does.</summary>
    internal virtual FieldDescription? NamingField => null;
}
