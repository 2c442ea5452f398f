namespace GenShark.Protocols;

/// <summary>What happened to a file (MS-FSCC, 2.7.1).</summary>
public enum Smb2NotifyAction : uint
{
    [Name("FILE_ACTION_ADDED")] Added = 0x1,
    [Name("FILE_ACTION_REMOVED")] Removed = 0x2,
    [Name("FILE_ACTION_MODIFIED")] Modified = 0x3,
    [Name("FILE_ACTION_RENAMED_OLD_NAME")] RenamedOldName = 0x4,
    [Name("FILE_ACTION_RENAMED_NEW_NAME")] RenamedNewName = 0x5,
    [Name("FILE_ACTION_ADDED_STREAM")] AddedStream = 0x6,
    [Name("FILE_ACTION_REMOVED_STREAM")] RemovedStream = 0x7,
    [Name("FILE_ACTION_MODIFIED_STREAM")] ModifiedStream = 0x8,
    [Name("FILE_ACTION_REMOVED_BY_DELETE")] RemovedByDelete = 0x9,
}
