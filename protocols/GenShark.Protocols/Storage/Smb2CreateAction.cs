namespace GenShark.Protocols;

/// <summary>What was done to open a file (MS-SMB2, 2.2.14).</summary>
public enum Smb2CreateAction : uint
{
    [Name("No action taken?")] NoActionTaken = 0,
    [Name("The file existed and was opened")] TheFileExistedAndWasOpened = 1,
    [Name("The file did not exist but was created")] TheFileDidNotExistButWasCreated = 2,
    [Name("The file existed and was truncated")] TheFileExistedAndWasTruncated = 3,
    [Name("The file existed and was opened, and an OpLock was granted")] TheFileExistedAndWasOpenedAndAnOpLockWasGranted = 32769,
    [Name("The file did not exist but was created, and an OpLock was granted")] TheFileDidNotExistButWasCreatedAndAnOpLockWasGranted = 32770,
    [Name("The file existed and was truncated, and an OpLock was granted")] TheFileExistedAndWasTruncatedAndAnOpLockWasGranted = 32771,
}
