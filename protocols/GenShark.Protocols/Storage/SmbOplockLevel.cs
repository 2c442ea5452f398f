namespace GenShark.Protocols;

/// <summary>How a client may cache a file (MS-CIFS, 2.2.4.64.2).</summary>
public enum SmbOplockLevel : byte
{
    [Name("No oplock granted")] NoOplockGranted = 0,
    [Name("Exclusive oplock granted")] ExclusiveOplockGranted = 1,
    [Name("Batch oplock granted")] BatchOplockGranted = 2,
    [Name("Level II oplock granted")] LevelIIOplockGranted = 3,
}
