using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>All of a file (MS-FSCC, 2.4.2).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2FileAllInfo
{
    public partial Smb2FileTimes Times { get; }
    public partial Smb2FileAttributes Attributes { get; }
    [Field("smb2.unknown", "Unknown"), Size(4)] public partial ReadOnlySpan<byte> Unknown { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.allocation_size", "Allocation Size")] public partial ulong AllocationSize { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.eof", "End Of File", Description = "SMB2 End Of File/File size")] public partial ulong EndOfFile { get; }
    [Field("smb2.nlinks", "Number of Links", Description = "Number of links to this object")] public partial uint LinkCount { get; }
    [Field("smb2.delete_pending", "Delete Pending")] public partial byte DeletePending { get; }
    [Field("smb2.is_directory", "Is Directory", Description = "Is this a directory?")] public partial byte IsDirectory { get; }
    public partial ushort Reserved { get; }
    [Field("smb2.file_id", "File Id", Base.Hex)] public partial ulong FileId { get; }
    [Field("smb2.ea_size", "EA Size", Description = "Size of EA data")] public partial uint ExtendedAttributesSize { get; }
    public partial SmbAccessMask Access { get; }
    [Field("smb2.position_info", "Position Information", Description = "Current file position")] public partial ulong Position { get; }
    public partial Smb2Mode Mode { get; }
    [Field("smb2.alignment_info", "Alignment Information", Base.Hex, Description = "File alignment")] public partial Smb2Alignment Alignment { get; }
    [Field("smb2.filename.len", "Filename Length")] public partial uint NameLength { get; }
    [Field("smb2.filename", "Filename", Type = FieldType.String), Size(nameof(NameLength)), Utf16, If(nameof(HasName))] public partial ReadOnlySpan<byte> Name { get; }

    private bool HasName => NameLength > 0;
}

/// <summary>How a file was opened (MS-FSCC, 2.4.26).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2Mode
{
    [Field("smb2.mode_info", "Mode Information", Base.Hex, Description = "File mode information")] public partial uint Value { get; }
    [Field("smb2.mode.file_write_through", "FILE_WRITE_THROUGH", Base.Hex), Mask(0x2), Of(nameof(Value))] public partial uint FileWriteThrough { get; }
    [Field("smb2.mode.file_sequential_only", "FILE_SEQUENTIAL_ONLY", Base.Hex), Mask(0x4), Of(nameof(Value))] public partial uint FileSequentialOnly { get; }
    [Field("smb2.mode.file_no_intermediate_buffering", "FILE_NO_INTERMEDIATE_BUFFERING", Base.Hex), Mask(0x8), Of(nameof(Value))] public partial uint FileNoIntermediateBuffering { get; }
    [Field("smb2.mode.file_synchronous_io_alert", "FILE_SYNCHRONOUS_IO_ALERT", Base.Hex), Mask(0x10), Of(nameof(Value))] public partial uint FileSynchronousIoAlert { get; }
    [Field("smb2.mode.file_synchronous_io_nonalert", "FILE_SYNCHRONOUS_IO_NONALERT", Base.Hex), Mask(0x20), Of(nameof(Value))] public partial uint FileSynchronousIoNonalert { get; }
    [Field("smb2.mode.file_delete_on_close", "FILE_DELETE_ON_CLOSE", Base.Hex), Mask(0x1000), Of(nameof(Value))] public partial uint FileDeleteOnClose { get; }
}

/// <summary>When a file was made and touched, and what it is (MS-FSCC, 2.4.7).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2BasicInfo
{
    public partial Smb2FileTimes Times { get; }
    public partial Smb2FileAttributes Attributes { get; }
    [Field("smb2.unknown", "Unknown"), Size(4)] public partial ReadOnlySpan<byte> Unknown { get; }
}

/// <summary>Whether a file is to be deleted (MS-FSCC, 2.4.11).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2DispositionInfo
{
    [Field("smb2.disposition.delete_on_close", "Delete on close", Truth = "DELETE this file when closed|Normal access, do not delete on close"), Bits(1, Skip = 7)] public partial bool DeletesOnClose { get; }
}

/// <summary>Where a file ends (MS-FSCC, 2.4.13).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2EndOfFileInfo
{
    /// <summary>In bytes.</summary>
    [Field("smb2.eof", "End Of File", Description = "SMB2 End Of File/File size")] public partial ulong EndOfFile { get; }
}
