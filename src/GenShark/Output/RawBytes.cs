namespace GenShark.Output;

/// <summary>Whether JSON and EK show the bytes that values were read from.</summary>
public enum RawBytes : byte
{
    None,
    /// <summary>Beside the values (<c>-x</c>).</summary>
    Beside,
    /// <summary>In place of the values (<c>-T jsonraw</c>).</summary>
    Only,
}
