namespace GenShark.Filters.Checking;

/// <summary>A node that is true or false of a packet.</summary>
public abstract class BoundTest : BoundNode
{
    private protected BoundTest() { }
}
