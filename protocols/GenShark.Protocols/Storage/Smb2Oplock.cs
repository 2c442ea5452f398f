namespace GenShark.Protocols;

/// <summary>What a client may assume of an open file (MS-SMB2, 2.2.13).</summary>
public enum Smb2Oplock : byte
{
    [Name("No oplock")] NoOplock = 0x0,
    [Name("Level2 oplock")] Level2Oplock = 0x1,
    [Name("Exclusive oplock")] ExclusiveOplock = 0x8,
    [Name("Batch oplock")] BatchOplock = 0x9,
    [Name("Lease")] Lease = 0xff,
}
