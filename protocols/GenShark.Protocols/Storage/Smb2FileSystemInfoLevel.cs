namespace GenShark.Protocols;

/// <summary>What is asked of a file system (MS-FSCC, 2.5).</summary>
public enum Smb2FileSystemInfoLevel : byte
{
    [Name("FileFsVolumeInformation")] Volume = 0x1,
    [Name("FileFsLabelInformation")] Label = 0x2,
    [Name("FileFsSizeInformation")] Size = 0x3,
    [Name("FileFsDeviceInformation")] Device = 0x4,
    [Name("FileFsAttributeInformation")] Attribute = 0x5,
    [Name("FileFsControlInformation")] Control = 0x6,
    [Name("FileFsFullSizeInformation")] FullSize = 0x7,
    [Name("FileFsObjectIdInformation")] ObjectId = 0x8,
    [Name("FileFsDriverPathInformation")] DriverPath = 0x9,
    [Name("FileFsVolumeFlagsInformation")] VolumeFlags = 0xa,
    [Name("FileFsSectorSizeInformation")] SectorSize = 0xb,
}
