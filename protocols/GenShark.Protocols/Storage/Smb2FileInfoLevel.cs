namespace GenShark.Protocols;

/// <summary>What is asked of a file (MS-FSCC, 2.4).</summary>
public enum Smb2FileInfoLevel : byte
{
    [Name("SMB2_FILE_BASIC_INFO")] Basic = 0x4,
    [Name("SMB2_FILE_STANDARD_INFO")] Standard = 0x5,
    [Name("SMB2_FILE_INTERNAL_INFO")] Internal = 0x6,
    [Name("SMB2_FILE_EA_INFO")] Ea = 0x7,
    [Name("SMB2_FILE_ACCESS_INFO")] Access = 0x8,
    [Name("SMB2_FILE_RENAME_INFO")] Rename = 0xa,
    [Name("SMB2_FILE_DISPOSITION_INFO")] Disposition = 0xd,
    [Name("SMB2_FILE_POSITION_INFO")] Position = 0xe,
    [Name("SMB2_FILE_FULL_EA_INFO")] FullEa = 0xf,
    [Name("SMB2_FILE_MODE_INFO")] Mode = 0x10,
    [Name("SMB2_FILE_ALIGNMENT_INFO")] Alignment = 0x11,
    [Name("SMB2_FILE_ALL_INFO")] All = 0x12,
    [Name("SMB2_FILE_ALLOCATION_INFO")] Allocation = 0x13,
    [Name("SMB2_FILE_ENDOFFILE_INFO")] Endoffile = 0x14,
    [Name("SMB2_FILE_ALTERNATE_NAME_INFO")] AlternateName = 0x15,
    [Name("SMB2_FILE_STREAM_INFO")] Stream = 0x16,
    [Name("SMB2_FILE_PIPE_INFO")] Pipe = 0x17,
    [Name("SMB2_FILE_COMPRESSION_INFO")] Compression = 0x1c,
    [Name("SMB2_FILE_NETWORK_OPEN_INFO")] NetworkOpen = 0x22,
    [Name("SMB2_FILE_ATTRIBUTE_TAG_INFO")] AttributeTag = 0x23,
    [Name("SMB2_FILE_NORMALIZED_NAME_INFO")] NormalizedName = 0x30,
    [Name("SMB2_FILE_POSIX_INFO")] Posix = 0x64,
}
