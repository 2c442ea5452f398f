namespace GenShark.Protocols;

/// <summary>How messages are compressed (MS-SMB2, 2.2.3.1.3).</summary>
public enum Smb2Compression : ushort
{
    [Name("None")] None = 0x0,
    [Name("LZNT1")] LZNT1 = 0x1,
    [Name("LZ77")] LZ77 = 0x2,
    [Name("LZ77+Huffman")] LZ77Huffman = 0x3,
    [Name("Pattern_V1")] PatternV1 = 0x4,
}
