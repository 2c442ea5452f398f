namespace GenShark.Protocols;

/// <summary>What right a function needs.</summary>
public enum Smb2IoctlAccess : byte
{
    [Name("FILE_ANY_ACCESS")] FileAnyAccess = 0x0,
    [Name("FILE_READ_ACCESS")] FileReadAccess = 0x1,
    [Name("FILE_WRITE_ACCESS")] FileWriteAccess = 0x2,
    [Name("FILE_READ_WRITE_ACCESS")] FileReadWriteAccess = 0x3,
}
