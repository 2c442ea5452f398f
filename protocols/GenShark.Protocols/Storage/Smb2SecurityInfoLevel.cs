namespace GenShark.Protocols;

/// <summary>What is asked of a security descriptor.</summary>
public enum Smb2SecurityInfoLevel : byte
{
    [Name("SMB2_SEC_INFO_00")] All = 0x0,
}
