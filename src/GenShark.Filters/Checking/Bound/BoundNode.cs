namespace GenShark.Filters.Checking;

/// <summary>A node of a checked filter: names resolved, constants converted, types right. What every way to run a filter starts from.</summary>
public abstract class BoundNode
{
    private protected BoundNode() { }
}
