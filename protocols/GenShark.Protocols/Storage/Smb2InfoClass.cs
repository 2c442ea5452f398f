namespace GenShark.Protocols;

/// <summary>Of what something is asked (MS-SMB2, 2.2.37).</summary>
public enum Smb2InfoClass : byte
{
    [Name("FILE_INFO")] File = 0x1,
    [Name("FS_INFO")] Fs = 0x2,
    [Name("SEC_INFO")] Sec = 0x3,
    [Name("QUOTA_INFO")] Quota = 0x4,
}
