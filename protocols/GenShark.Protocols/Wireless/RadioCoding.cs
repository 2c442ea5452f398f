namespace GenShark.Protocols;

/// <summary>Forward error correction.</summary>
public enum RadioCoding : uint
{
    [Name("BEC")] BEC = 0,
    [Name("LDPC")] LDPC = 1,
}
