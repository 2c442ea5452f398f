namespace GenShark.Protocols;

/// <summary>Versions of the protocol (MS-SMB2, 2.2.3).</summary>
public enum Smb2Dialect : ushort
{
    [Name("SMB 2.0.2")] SMB202 = 0x202,
    [Name("SMB 2.1")] SMB21 = 0x210,
    [Name("SMB2 wildcard")] SMB2Wildcard = 0x2ff,
    [Name("SMB 2.2.2 (deprecated; should be 3.0)")] SMB222 = 0x222,
    [Name("SMB 2.2.4 (deprecated; should be 3.0)")] SMB224 = 0x224,
    [Name("SMB 3.0")] SMB30 = 0x300,
    [Name("SMB 3.0.2")] SMB302 = 0x302,
    [Name("SMB 3.1.0 (deprecated; should be 3.1.1)")] SMB310 = 0x310,
    [Name("SMB 3.1.1")] SMB311 = 0x311,
}
