namespace GenShark;

/// <summary>Where bytes that are a field's value stand in the header of its layer: always there, always at the same place.</summary>
/// <param name="Offset">The first byte, from the layer's.</param>
/// <param name="Size">How many bytes.</param>
public readonly record struct FieldSpan(int Offset, int Size);
