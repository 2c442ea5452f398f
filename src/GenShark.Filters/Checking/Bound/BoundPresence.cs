namespace GenShark.Filters.Checking;

/// <summary>True if a field occurs, or a slice has bytes.</summary>
public sealed class BoundPresence(BoundValue value) : BoundTest
{
    /// <summary>A <see cref="BoundField"/> or a <see cref="BoundSlice"/>.</summary>
    public BoundValue Value { get; } = value;

    public override string ToString() => $"exists {Value}";
}
