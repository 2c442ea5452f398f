namespace GenShark.Protocols;

/// <summary>What an NT transaction does (MS-CIFS, 2.2.7).</summary>
public enum SmbNtFunction : ushort
{
    [Name("NT CREATE")] NtCreate = 1,
    [Name("NT IOCTL")] NtIoctl = 2,
    [Name("NT SET SECURITY DESC")] NtSetSecurityDesc = 3,
    [Name("NT NOTIFY")] NtNotify = 4,
    [Name("NT RENAME")] NtRename = 5,
    [Name("NT QUERY SECURITY DESC")] NtQuerySecurityDesc = 6,
    [Name("NT GET USER QUOTA")] NtGetUserQuota = 7,
    [Name("NT SET USER QUOTA")] NtSetUserQuota = 8,
}
