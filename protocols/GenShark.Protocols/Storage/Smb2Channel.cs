namespace GenShark.Protocols;

/// <summary>Where data goes (MS-SMB2, 2.2.19).</summary>
public enum Smb2Channel : uint
{
    [Name("None")] None = 0x0,
    [Name("RDMA V1")] RDMAV1 = 0x1,
    [Name("RDMA V1_INVALIDATE")] RDMAV1INVALIDATE = 0x2,
    [Name("RDMA TRANSFORM")] RDMATRANSFORM = 0x3,
}
