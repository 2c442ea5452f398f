namespace GenShark.Protocols;

/// <summary>What to do if a file is there, or isn't (MS-SMB2, 2.2.13).</summary>
public enum Smb2Disposition : uint
{
    [Name("Supersede (supersede existing file (if it exists))")] Supersede = 0,
    [Name("Open (if file exists open it, else fail)")] Open = 1,
    [Name("Create (if file exists fail, else create it)")] Create = 2,
    [Name("Open If (if file exists open it, else create it)")] OpenIf = 3,
    [Name("Overwrite (if file exists overwrite, else fail)")] Overwrite = 4,
    [Name("Overwrite If (if file exists overwrite, else create it)")] OverwriteIf = 5,
}
