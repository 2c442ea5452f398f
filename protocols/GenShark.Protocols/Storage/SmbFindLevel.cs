namespace GenShark.Protocols;

/// <summary>What is told of the files of a directory (MS-CIFS, 2.2.2.3.1).</summary>
public enum SmbFindLevel : ushort
{
    [Name("Info Standard")] InfoStandard = 1,
    [Name("Info Query EA Size")] InfoQueryEASize = 2,
    [Name("Info Query EAs From List")] InfoQueryEAsFromList = 3,
    [Name("Find File Directory Info")] FindFileDirectoryInfo = 257,
    [Name("Find File Full Directory Info")] FindFileFullDirectoryInfo = 258,
    [Name("Find File Names Info")] FindFileNamesInfo = 259,
    [Name("Find File Both Directory Info")] FindFileBothDirectoryInfo = 260,
    [Name("Find File Full Directory Info")] FindFileFullDirectoryInfo2 = 261,
    [Name("Find File Id Both Directory Info")] FindFileIdBothDirectoryInfo = 262,
    [Name("Find File Unix")] FindFileUnix = 514,
    [Name("Find File Unix Info2")] FindFileUnixInfo2 = 523,
}
