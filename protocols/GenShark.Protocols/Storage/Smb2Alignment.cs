namespace GenShark.Protocols;

/// <summary>How a device wants its buffers to be aligned (MS-FSCC, 2.4.3).</summary>
public enum Smb2Alignment : uint
{
    [Name("FILE_BYTE_ALIGNMENT")] ByteAlignment = 0x0,
    [Name("FILE_WORD_ALIGNMENT")] WordAlignment = 0x1,
    [Name("FILE_LONG_ALIGNMENT")] LongAlignment = 0x3,
    [Name("FILE_OCTA_ALIGNMENT")] OctaAlignment = 0xf,
    [Name("FILE_32_BYTE_ALIGNMENT")] N32ByteAlignment = 0x1f,
    [Name("FILE_64_BYTE_ALIGNMENT")] N64ByteAlignment = 0x3f,
    [Name("FILE_128_BYTE_ALIGNMENT")] N128ByteAlignment = 0x7f,
    [Name("FILE_256_BYTE_ALIGNMENT")] N256ByteAlignment = 0xff,
    [Name("FILE_512_BYTE_ALIGNMENT")] N512ByteAlignment = 0x1ff,
}
