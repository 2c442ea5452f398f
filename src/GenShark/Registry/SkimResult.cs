namespace GenShark;

/// <summary>What a look at a layer's header tells of its payload.</summary>
public enum SkimResult : byte
{
    /// <summary>No protocol follows.</summary>
    Nothing,
    /// <summary>A protocol follows.</summary>
    Next,
    /// <summary>Only a walk can tell.</summary>
    Unsure,
}

/// <summary>Reads a field's value from its layer; false if the field isn't there.</summary>
public delegate bool DirectRead(in Slice slice, out ulong value);
