namespace GenShark.Protocols;

/// <summary>What is asked of a file system (MS-CIFS, 2.2.2.3.2).</summary>
public enum SmbQueryFileSystemLevel : ushort
{
    [Name("Info Allocation")] InfoAllocation = 1,
    [Name("Info Volume")] InfoVolume = 2,
    [Name("Query FS Label Info")] QueryFSLabelInfo = 257,
    [Name("Query FS Volume Info")] QueryFSVolumeInfo = 258,
    [Name("Query FS Size Info")] QueryFSSizeInfo = 259,
    [Name("Query FS Device Info")] QueryFSDeviceInfo = 260,
    [Name("Query FS Attribute Info")] QueryFSAttributeInfo = 261,
    [Name("Unix Query FS Info")] UnixQueryFSInfo = 512,
    [Name("Unix Query POSIX whoami")] UnixQueryPOSIXWhoami = 514,
    [Name("Mac Query FS Info")] MacQueryFSInfo = 769,
    [Name("Query FS Label Info")] QueryFSLabelInfo2 = 1001,
    [Name("Query FS Volume Info")] QueryFSVolumeInfo2 = 1002,
    [Name("Query FS Size Info")] QueryFSSizeInfo2 = 1003,
    [Name("Query FS Device Info")] QueryFSDeviceInfo2 = 1004,
    [Name("Query FS Attribute Info")] QueryFSAttributeInfo2 = 1005,
    [Name("Query FS Quota Info")] QueryFSQuotaInfo = 1006,
    [Name("Query Full FS Size Info")] QueryFullFSSizeInfo = 1007,
    [Name("Object ID Information")] ObjectIDInformation = 1008,
}
