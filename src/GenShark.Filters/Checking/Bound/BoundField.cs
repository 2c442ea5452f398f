using System.Collections.Generic;

namespace GenShark.Filters.Checking;

/// <summary>Layers of a field's protocol, counted from 1; from the last, -1, if negative.</summary>
/// <param name="Start">The first layer.</param>
/// <param name="Length">How many; null for all that follow.</param>
public readonly record struct LayerRange(int Start, int? Length);

/// <summary>A field's values.</summary>
public sealed class BoundField(FieldDescription field, IReadOnlyList<LayerRange> layers) : BoundValue(field.Type)
{
    public FieldDescription Field { get; } = field;

    /// <summary>The layers that count; empty for all.</summary>
    public IReadOnlyList<LayerRange> Layers { get; } = layers;

    internal override FieldDescription? NamingField => Field;

    public override string ToString() => Layers.Count == 0 ? Field.Name : $"{Field.Name}#[{string.Join(", ", Layers)}]";
}
