namespace GenShark.Protocols;

/// <summary>Values.</summary>
public enum RadiotapMcsGi : byte
{
    [Name("long")] Long = 0,
    [Name("short")] Short = 1,
}
