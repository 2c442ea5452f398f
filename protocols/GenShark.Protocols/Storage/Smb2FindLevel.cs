namespace GenShark.Protocols;

/// <summary>What is told of each file of a directory (MS-SMB2, 2.2.33).</summary>
public enum Smb2FindLevel : byte
{
    [Name("SMB2_FIND_DIRECTORY_INFO")] DirectoryInfo = 1,
    [Name("SMB2_FIND_FULL_DIRECTORY_INFO")] FullDirectoryInfo = 2,
    [Name("SMB2_FIND_BOTH_DIRECTORY_INFO")] BothDirectoryInfo = 3,
    [Name("SMB2_FIND_INDEX_SPECIFIED")] IndexSpecified = 4,
    [Name("SMB2_FIND_NAME_INFO")] NameInfo = 12,
    [Name("SMB2_FIND_ID_BOTH_DIRECTORY_INFO")] IdBothDirectoryInfo = 37,
    [Name("SMB2_FIND_ID_FULL_DIRECTORY_INFO")] IdFullDirectoryInfo = 38,
    [Name("SMB2_FIND_POSIX_INFO")] PosixInfo = 100,
}
