namespace GenShark;

/// <summary>An unsigned number of three bytes on the wire.</summary>
public readonly record struct UInt24(uint Value)
{
    public static implicit operator uint(UInt24 number) => number.Value;
}
