namespace GenShark.Protocols;

/// <summary>How a client may cache a share's files (MS-SMB2, 2.2.10).</summary>
public enum Smb2Caching : uint
{
    [Name("Manual caching")] ManualCaching = 0x0,
    [Name("Auto caching")] AutoCaching = 0x10,
    [Name("VDO caching")] VDOCaching = 0x20,
    [Name("No caching")] NoCaching = 0x30,
}
