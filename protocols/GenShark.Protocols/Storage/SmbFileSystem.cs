using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a file system can do (MS-FSCC, 2.5.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbFileSystemFlags
{
    [Field("smb.fs_attr", "FS Attributes", Base.Hex), NamesSetBits] public partial uint Value { get; }
    [Field("smb.fs_attr.css", "Case Sensitive Search", Truth = "This FS supports CASE SENSITIVE SEARCHes|This FS does NOT support case sensitive searches", Description = "Does this FS support Case Sensitive Search?"), Mask(0x1), Of(nameof(Value))] public partial bool Css { get; }
    [Field("smb.fs_attr.cpn", "Case Preserving", Truth = "This FS supports CASE PRESERVED NAMES|This FS does NOT support case preserved names", Description = "Will this FS Preserve Name Case?"), Mask(0x2), Of(nameof(Value))] public partial bool Cpn { get; }
    [Field("smb.fs_attr.uod", "Unicode On Disk", Truth = "This FS supports UNICODE NAMES|This FS does NOT support unicode names", Description = "Does this FS support Unicode On Disk?"), Mask(0x4), Of(nameof(Value))] public partial bool Uod { get; }
    [Field("smb.fs_attr.pacls", "Persistent ACLs", Truth = "This FS supports PERSISTENT ACLs|This FS does NOT support persistent acls", Description = "Does this FS support Persistent ACLs?"), Mask(0x8), Of(nameof(Value))] public partial bool Pacls { get; }
    [Field("smb.fs_attr.fc", "Compression", Truth = "This FS supports COMPRESSED FILES|This FS does NOT support compressed files", Description = "Does this FS support File Compression?"), Mask(0x10), Of(nameof(Value))] public partial bool Fc { get; }
    [Field("smb.fs_attr.vq", "Volume Quotas", Truth = "This FS supports VOLUME QUOTAS|This FS does NOT support volume quotas", Description = "Does this FS support Volume Quotas?"), Mask(0x20), Of(nameof(Value))] public partial bool Vq { get; }
    [Field("smb.fs_attr.ssf", "Sparse Files", Truth = "This FS supports SPARSE FILES|This FS does NOT support sparse files", Description = "Does this FS support SPARSE FILES?"), Mask(0x40), Of(nameof(Value))] public partial bool Ssf { get; }
    [Field("smb.fs_attr.srp", "Reparse Points", Truth = "This FS supports REPARSE POINTS|This FS does NOT support reparse points", Description = "Does this FS support REPARSE POINTS?"), Mask(0x80), Of(nameof(Value))] public partial bool Srp { get; }
    [Field("smb.fs_attr.srs", "Remote Storage", Truth = "This FS supports REMOTE STORAGE|This FS does NOT support remote storage", Description = "Does this FS support REMOTE STORAGE?"), Mask(0x100), Of(nameof(Value))] public partial bool Srs { get; }
    [Field("smb.fs_attr.sla", "LFN APIs", Truth = "This FS supports LFN APIs|This FS does NOT support lfn apis", Description = "Does this FS support LFN APIs?"), Mask(0x4000), Of(nameof(Value))] public partial bool Sla { get; }
    [Field("smb.fs_attr.vis", "Volume Is Compressed", Truth = "This FS VOLUME IS COMPRESSED|This FS volume is NOT compressed", Description = "Is this FS on a compressed volume?"), Mask(0x8000), Of(nameof(Value))] public partial bool Vis { get; }
    [Field("smb.fs_attr.soids", "Supports OIDs", Truth = "This FS supports OIDs|This FS does NOT support OIDs", Description = "Does this FS support OIDs?"), Mask(0x10000), Of(nameof(Value))] public partial bool Soids { get; }
    [Field("smb.fs_attr.se", "Supports Encryption", Truth = "This FS supports ENCRYPTION|This FS does NOT support encryption", Description = "Does this FS support encryption?"), Mask(0x20000), Of(nameof(Value))] public partial bool Se { get; }
    [Field("smb.fs_attr.ns", "Named Streams", Truth = "This FS supports NAMED STREAMS|This FS does NOT support named streams", Description = "Does this FS support named streams?"), Mask(0x40000), Of(nameof(Value))] public partial bool Ns { get; }
    [Field("smb.fs_attr.rov", "Read Only Volume", Truth = "This is a READ ONLY VOLUME|This is a read/write volume", Description = "Is this FS on a read only volume?"), Mask(0x80000), Of(nameof(Value))] public partial bool Rov { get; }
    [Field("smb.fs_attr.swo", "Sequential Write Once", Truth = "This is a SEQUENTIAL WRITE ONCE VOLUME|This is NOT a sequential write once volume", Description = "Is this FS on a sequential write once volume?"), Mask(0x100000), Of(nameof(Value))] public partial bool Swo { get; }
    [Field("smb.fs_attr.st", "Transactions", Truth = "This filesystem supports TRANSACTIONS|This filesystem does NOT support transactions", Description = "Does this FS support transactions?"), Mask(0x200000), Of(nameof(Value))] public partial bool St { get; }
    [Field("smb.fs_attr.shl", "Hard Links", Truth = "This filesystem supports HARD LINKS|This filesystem does NOT support hard links", Description = "Does this FS support hard links?"), Mask(0x400000), Of(nameof(Value))] public partial bool Shl { get; }
    [Field("smb.fs_attr.sis", "Integrity Streams", Truth = "This filesystem supports INTEGRITY STREAMS|This filesystem does NOT support integrity streams", Description = "Does this FS support integrity streams?"), Mask(0x4000000), Of(nameof(Value))] public partial bool Sis { get; }
    [Field("smb.fs_attr.sbr", "Block Refcounting", Truth = "This filesystem supports BLOCK REFCOUNTING|This filesystem does NOT support block refcounting", Description = "Does this FS support block refcounting?"), Mask(0x8000000), Of(nameof(Value))] public partial bool Sbr { get; }
    [Field("smb.fs_attr.ssv", "Sparse VDL", Truth = "This filesystem supports SPARSE VDL|This filesystem does NOT support sparse vdl", Description = "Does this FS support sparse VDL?"), Mask(0x10000000), Of(nameof(Value))] public partial bool Ssv { get; }
}

/// <summary>A file system and what it can do (MS-FSCC, 2.5.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbFileSystemAttributes
{
    public partial SmbFileSystemFlags Flags { get; }
    [Field("smb.fs_max_name_len", "Max name length", Description = "Maximum length of each file name component in number of bytes")] public partial uint LongestName { get; }
    [Field("smb.fs_name.len", "Label Length", Description = "Length of filesystem name in bytes")] public partial uint NameLength { get; }
    [Field("smb.fs_name", "FS Name", Type = FieldType.String, Description = "Name of filesystem"), Size(nameof(NameLength)), Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>A volume (MS-FSCC, 2.5.9).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbVolume
{
    [Field("smb.create.time", "Created", Base.Local, Type = FieldType.AbsoluteTime, Description = "Creation Time")] public partial FileTime Created { get; }
    [Field("smb.volume.serial", "Volume Serial Number", Base.Hex)] public partial uint Serial { get; }
    [Field("smb.volume.label.len", "Label Length", Description = "Length of volume label")] public partial uint LabelLength { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb.volume.label", "Label", Type = FieldType.String, Description = "Volume label"), Size(nameof(LabelLength)), Utf16] public partial ReadOnlySpan<byte> VolumeLabel { get; }
}

/// <summary>How much room a file system has (MS-FSCC, 2.5.8).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbFileSystemSize
{
    [Field("smb.alloc_size64", "Allocation Size", Description = "Number of bytes to reserve on create or truncate")] public partial ulong Total { get; }
    [Field("smb.free_alloc_units", "Free Units", Description = "Number of free allocation units")] public partial ulong Free { get; }
    [Field("smb.fs_sector_per_unit", "Sectors/Unit", Description = "Sectors per allocation unit")] public partial uint SectorsPerUnit { get; }
    [Field("smb.fs_bytes_per_sector", "Bytes per Sector")] public partial uint BytesPerSector { get; }
}

/// <summary>A file's size and state (MS-FSCC, 2.4.41).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbStandardInfo
{
    [Field("smb.alloc_size64", "Allocation Size", Description = "Number of bytes to reserve on create or truncate")] public partial ulong AllocationSize { get; }
    [Field("smb.end_of_file", "End Of File", Description = "Offset to the first free byte in the file")] public partial ulong EndOfFile { get; }
    [Field("smb.link_count", "Link Count", Description = "Number of hard links to the file")] public partial uint LinkCount { get; }
    [Field("smb.delete_pending", "Delete Pending", Type = FieldType.UInt16, Description = "Is this object about to be deleted?")] public partial SmbDeletePending DeletePending { get; }
    [Field("smb.is_directory", "Is Directory", Description = "Is this object a directory?")] public partial SmbIsDirectory IsDirectory { get; }
}

/// <summary>How long a file's extended attributes are (MS-FSCC, 2.4.12).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbExtendedAttributesInfo
{
    [Field("smb.ea.list_length", "EA List Length", Description = "Total length of extended attributes")] public partial uint Length { get; }
}

/// <summary>A stream of a file (MS-FSCC, 2.4.44).</summary>
[PartOf<Smb>, Node, Endian(Endian.Little)]
public readonly ref partial struct SmbStreamInfo
{
    [Field("smb.next_entry_offset", "Next Entry Offset", Description = "Offset to next entry")] public partial uint NextOffset { get; }
    [Field("smb.stream_name_len", "Stream Name Length", Description = "Length of stream name")] public partial uint NameLength { get; }
    [Field("smb.stream_size", "Stream Size", Description = "Size of the stream in number of bytes")] public partial ulong Size { get; }
    [Field("smb.alloc_size64", "Allocation Size", Description = "Number of bytes to reserve on create or truncate")] public partial ulong AllocationSize { get; }
    [Field("smb.stream_name", "Stream Name", Type = FieldType.String, Description = "Name of the stream"), Size(nameof(NameLength)), Utf16] public partial ReadOnlySpan<byte> Name { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Stream Info: "u8).AppendUtf16(Name);
}

/// <summary>What a file is (MS-FSCC, 2.6), in SMB's words.</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbFileAttributes
{
    [Field("smb.file_attribute", "File Attributes", Base.Hex)] public partial uint Value { get; }
    [Field("smb.file_attribute.read_only", "Read Only", Truth = "READ ONLY|NOT read only", Description = "READ ONLY file attribute"), Mask(0x1), Of(nameof(Value))] public partial bool ReadOnly { get; }
    [Field("smb.file_attribute.hidden", "Hidden", Truth = "HIDDEN|NOT hidden", Description = "HIDDEN file attribute"), Mask(0x2), Of(nameof(Value))] public partial bool Hidden { get; }
    [Field("smb.file_attribute.system", "System", Truth = "SYSTEM file/dir|NOT a system file/dir", Description = "SYSTEM file attribute"), Mask(0x4), Of(nameof(Value))] public partial bool System { get; }
    [Field("smb.file_attribute.volume", "Volume ID", Truth = "VOLUME ID|NOT a volume ID", Description = "VOLUME file attribute"), Mask(0x8), Of(nameof(Value))] public partial bool Volume { get; }
    [Field("smb.file_attribute.directory", "Directory", Truth = "DIRECTORY|NOT a directory", Description = "DIRECTORY file attribute"), Mask(0x10), Of(nameof(Value))] public partial bool Directory { get; }
    [Field("smb.file_attribute.archive", "Archive", Truth = "Modified since last ARCHIVE|Has NOT been modified since last archive", Description = "ARCHIVE file attribute"), Mask(0x20), Of(nameof(Value))] public partial bool Archive { get; }
    [Field("smb.file_attribute.device", "Device", Truth = "A DEVICE|NOT a device", Description = "Is this file a device?"), Mask(0x40), Of(nameof(Value))] public partial bool Device { get; }
    [Field("smb.file_attribute.normal", "Normal", Truth = "An ordinary file/dir|Has some attribute set", Description = "Is this a normal file?"), Mask(0x80), Of(nameof(Value))] public partial bool Normal { get; }
    [Field("smb.file_attribute.temporary", "Temporary", Truth = "A TEMPORARY file|NOT a temporary file", Description = "Is this a temporary file?"), Mask(0x100), Of(nameof(Value))] public partial bool Temporary { get; }
    [Field("smb.file_attribute.sparse", "Sparse", Truth = "A SPARSE file|NOT a sparse file", Description = "Is this a sparse file?"), Mask(0x200), Of(nameof(Value))] public partial bool Sparse { get; }
    [Field("smb.file_attribute.reparse", "Reparse Point", Truth = "Has an associated REPARSE POINT|Does NOT have an associated reparse point", Description = "Does this file have an associated reparse point?"), Mask(0x400), Of(nameof(Value))] public partial bool Reparse { get; }
    [Field("smb.file_attribute.compressed", "Compressed", Truth = "COMPRESSED|Uncompressed", Description = "Is this file compressed?"), Mask(0x800), Of(nameof(Value))] public partial bool Compressed { get; }
    [Field("smb.file_attribute.offline", "Offline", Truth = "OFFLINE|Online", Description = "Is this file offline?"), Mask(0x1000), Of(nameof(Value))] public partial bool Offline { get; }
    [Field("smb.file_attribute.not_content_indexed", "Content Indexed", Truth = "CONTENT INDEXED|NOT content indexed", Description = "May this file be indexed by the content indexing service"), Mask(0x2000), Of(nameof(Value))] public partial bool NotContentIndexed { get; }
    [Field("smb.file_attribute.encrypted", "Encrypted", Truth = "This is an ENCRYPTED file|This is NOT an encrypted file", Description = "Is this file encrypted?"), Mask(0x4000), Of(nameof(Value))] public partial bool Encrypted { get; }
}

/// <summary>A file's number (MS-FSCC, 2.4.22).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbInternalInfo
{
    [Field("smb.index_number", "Index Number", Base.Hex, Description = "File system unique identifier")] public partial ulong Index { get; }
}

/// <summary>What clients want to know first of a file (MS-FSCC, 2.4.29).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbNetworkOpenInfo
{
    public partial SmbFileTimes Times { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.alloc_size64", "Allocation Size", Description = "Number of bytes to reserve on create or truncate")] public partial ulong AllocationSize { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.end_of_file", "End Of File", Description = "Offset to the first free byte in the file")] public partial ulong EndOfFile { get; }
    public partial SmbFileAttributes Attributes { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
}

/// <summary>Asks where a path of a distributed file system leads (MS-DFSC, 2.2.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbReferralRequest
{
    [Field("smb.max_referral_level", "Max Referral Level", Description = "Latest referral version number understood")] public partial ushort Level { get; }
    [Field("smb.file", "File Name", Type = FieldType.String), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append(", File: "u8).AppendUtf16(Name);
}
