namespace GenShark.Protocols;

/// <summary>What clients may keep of a share (MS-SMB, 2.2.4.7.2).</summary>
public enum SmbOfflineCaching : byte
{
    [Name("Automatic file-to-file reintegration NOT permitted")] AutomaticFileToFileReintegrationNOTPermitted = 0,
    [Name("Automatic file-to-file reintegration permitted")] AutomaticFileToFileReintegrationPermitted = 1,
    [Name("Offline caching allow for the share")] OfflineCachingAllowForTheShare = 2,
    [Name("Offline caching NOT allow for the share")] OfflineCachingNOTAllowForTheShare = 3,
}
