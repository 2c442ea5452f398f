namespace GenShark;

/// <summary>How bad an expert information is; the numbers are Wireshark's.</summary>
public enum Severity : uint
{
    [Name("Comment")] Comment = 0x0010_0000,
    [Name("Chat")] Chat = 0x0020_0000,
    [Name("Note")] Note = 0x0040_0000,
    [Name("Warning")] Warning = 0x0060_0000,
    [Name("Error")] Error = 0x0080_0000,
}

/// <summary>What an expert information is about; the numbers are Wireshark's.</summary>
public enum ExpertGroup : uint
{
    [Name("Checksum")] Checksum = 0x0100_0000,
    [Name("Sequence")] Sequence = 0x0200_0000,
    [Name("Response")] Response = 0x0300_0000,
    [Name("Request")] Request = 0x0400_0000,
    [Name("Undecoded")] Undecoded = 0x0500_0000,
    [Name("Reassemble")] Reassembly = 0x0600_0000,
    [Name("Malformed")] Malformed = 0x0700_0000,
    [Name("Debug")] Debug = 0x0800_0000,
    [Name("Protocol")] Protocol = 0x0900_0000,
    [Name("Security")] Security = 0x0a00_0000,
    [Name("Comment")] Comments = 0x0b00_0000,
    [Name("Decryption")] Decryption = 0x0c00_0000,
    [Name("Assumption")] Assumption = 0x0d00_0000,
    [Name("Deprecated")] Deprecated = 0x0e00_0000,
}
