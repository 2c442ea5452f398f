namespace GenShark;

/// <summary>Reads a field's value from a layer that was passed (<see cref="Protocol.Pass"/>); false if the field isn't there.</summary>
public delegate bool SettledRead(in Slice layer, out ulong value, out int nanoseconds);
