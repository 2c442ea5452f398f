namespace GenShark.Protocols;

/// <summary>Values.</summary>
public enum RadiotapMcsFormat : byte
{
    [Name("mixed")] Mixed = 0,
    [Name("greenfield")] Greenfield = 1,
}
