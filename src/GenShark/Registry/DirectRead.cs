namespace GenShark;

/// <summary>Reads a field's value from its layer in a frame; false if the field isn't there.</summary>
public delegate bool DirectRead(ReadOnlySpan<byte> frame, LayerWindow window, out ulong value);
