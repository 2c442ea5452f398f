namespace GenShark.Protocols;

/// <summary>Procedures of version 3 (RFC 1813, 3).</summary>
public enum Nfs3Procedure : uint
{
    [Name("NULL")] Null = 0,
    [Name("GETATTR")] GetAttributes = 1,
    [Name("SETATTR")] SetAttributes = 2,
    [Name("LOOKUP")] Lookup = 3,
    [Name("ACCESS")] Access = 4,
    [Name("READLINK")] ReadLink = 5,
    [Name("READ")] Read = 6,
    [Name("WRITE")] Write = 7,
    [Name("CREATE")] Create = 8,
    [Name("MKDIR")] MakeDirectory = 9,
    [Name("SYMLINK")] Symlink = 10,
    [Name("MKNOD")] MakeNode = 11,
    [Name("REMOVE")] Remove = 12,
    [Name("RMDIR")] RemoveDirectory = 13,
    [Name("RENAME")] Rename = 14,
    [Name("LINK")] Link = 15,
    [Name("READDIR")] ReadDir = 16,
    [Name("READDIRPLUS")] ReadDirPlus = 17,
    [Name("FSSTAT")] FileSystemStatus = 18,
    [Name("FSINFO")] FileSystemInfo = 19,
    [Name("PATHCONF")] PathConfiguration = 20,
    [Name("COMMIT")] Commit = 21,
}
