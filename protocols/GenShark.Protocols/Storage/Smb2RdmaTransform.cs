namespace GenShark.Protocols;

/// <summary>What is done to data that goes by RDMA (MS-SMB2, 2.2.3.1.6).</summary>
public enum Smb2RdmaTransform : ushort
{
    [Name("None")] None = 0x0,
    [Name("Encryption")] Encryption = 0x1,
    [Name("Signing")] Signing = 0x2,
}
