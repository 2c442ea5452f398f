namespace GenShark.Protocols;

/// <summary>What became of a checksum's verification; Wireshark's numbers.</summary>
public enum ChecksumStatus : byte
{
    [Name("Bad")] Bad = 0,
    [Name("Good")] Good = 1,
    [Name("Unverified")] Unverified = 2,
    [Name("Not present")] NotPresent = 3,
    [Name("Illegal")] Illegal = 4,
}
