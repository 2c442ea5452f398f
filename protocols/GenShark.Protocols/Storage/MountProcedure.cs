namespace GenShark.Protocols;

/// <summary>Procedures of version 1 (RFC 1094, A.5).</summary>
public enum MountProcedure1 : uint
{
    [Name("NULL")] Null = 0,
    [Name("MNT")] Mount = 1,
    [Name("DUMP")] Dump = 2,
    [Name("UMNT")] Unmount = 3,
    [Name("UMNTALL")] UnmountAll = 4,
    [Name("EXPORT")] Export = 5,
    [Name("EXPORTALL")] ExportAll = 6,
}

/// <summary>Procedures of version 2 (RFC 1094, A.5, with PATHCONF).</summary>
public enum MountProcedure2 : uint
{
    [Name("NULL")] Null = 0,
    [Name("MNT")] Mount = 1,
    [Name("DUMP")] Dump = 2,
    [Name("UMNT")] Unmount = 3,
    [Name("UMNTALL")] UnmountAll = 4,
    [Name("EXPORT")] Export = 5,
    [Name("EXPORTALL")] ExportAll = 6,
    [Name("PATHCONF")] PathConfiguration = 7,
}

/// <summary>Procedures of version 3 (RFC 1813, 5.2).</summary>
public enum MountProcedure3 : uint
{
    [Name("NULL")] Null = 0,
    [Name("MNT")] Mount = 1,
    [Name("DUMP")] Dump = 2,
    [Name("UMNT")] Unmount = 3,
    [Name("UMNTALL")] UnmountAll = 4,
    [Name("EXPORT")] Export = 5,
}

/// <summary>Procedures of SGI's mount protocol.</summary>
public enum SgiMountProcedure : uint
{
    [Name("NULL")] Null = 0,
    [Name("MNT")] Mount = 1,
    [Name("DUMP")] Dump = 2,
    [Name("UMNT")] Unmount = 3,
    [Name("UMNTALL")] UnmountAll = 4,
    [Name("EXPORT")] Export = 5,
    [Name("EXPORTALL")] ExportAll = 6,
    [Name("EXPORTLIST")] ExportList = 99,
    [Name("STATVFS")] FileSystemStatus = 100,
}

/// <summary>Why something could not be mounted (RFC 1813, 5.1.5).</summary>
public enum MountStatus : uint
{
    [Name("OK")] Ok = 0,
    [Name("ERR_PERM")] Perm = 1,
    [Name("ERR_NOENT")] NoEntry = 2,
    [Name("ERR_IO")] Io = 5,
    [Name("ERR_ACCESS")] Access = 13,
    [Name("ERR_NOTDIR")] NotDirectory = 20,
    [Name("ERR_INVAL")] Invalid = 22,
    [Name("ERR_NAMETOOLONG")] NameTooLong = 63,
    [Name("ERR_NOTSUPP")] NotSupported = 10004,
    [Name("ERR_SERVERFAULT")] ServerFault = 10006,
}
