namespace GenShark.Protocols;

/// <summary>How a compressed message is laid out (MS-SMB2, 2.2.42).</summary>
public enum Smb2CompressionFlags : ushort
{
    [Name("None")] None = 0x0,
    [Name("Chained")] Chained = 0x1,
}
