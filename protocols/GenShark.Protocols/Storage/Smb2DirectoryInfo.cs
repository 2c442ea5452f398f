using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A file of a directory (MS-FSCC, 2.4.10).</summary>
[PartOf<Smb2>, Node("smb2.find.file_directory_info", "FileDirectoryInfo", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct Smb2DirectoryEntry
{
    [Field("smb2.next_offset", "Next Offset", Description = "Offset to next buffer or 0")] public partial uint NextOffset { get; }
    [Field("smb2.file_index", "File Index", Base.Hex)] public partial uint Index { get; }
    public partial Smb2FileTimes Times { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.eof", "End Of File", Description = "SMB2 End Of File/File size")] public partial ulong EndOfFile { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.allocation_size", "Allocation Size")] public partial ulong AllocationSize { get; }
    public partial Smb2FileAttributes Attributes { get; }
    [Field("smb2.filename.len", "Filename Length")] public partial uint NameLength { get; }
    [Field("smb2.filename", "Filename", Type = FieldType.String), Size(nameof(NameLength)), Utf16] public partial ReadOnlySpan<byte> Name { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("FileDirectoryInfo: "u8).AppendUtf16(Name);
}

/// <summary>A file of a directory, and its extended attributes (MS-FSCC, 2.4.14).</summary>
[PartOf<Smb2>, Node("smb2.find.full_directory_info", "FullDirectoryInfo", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct Smb2FullDirectoryEntry
{
    [Field("smb2.next_offset", "Next Offset", Description = "Offset to next buffer or 0")] public partial uint NextOffset { get; }
    [Field("smb2.file_index", "File Index", Base.Hex)] public partial uint Index { get; }
    public partial Smb2FileTimes Times { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.eof", "End Of File", Description = "SMB2 End Of File/File size")] public partial ulong EndOfFile { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.allocation_size", "Allocation Size")] public partial ulong AllocationSize { get; }
    public partial Smb2FileAttributes Attributes { get; }
    [Field("smb2.filename.len", "Filename Length")] public partial uint NameLength { get; }
    [Field("smb2.ea_size", "EA Size", Description = "Size of EA data")] public partial uint ExtendedAttributesSize { get; }
    [Field("smb2.filename", "Filename", Type = FieldType.String), Size(nameof(NameLength)), Utf16] public partial ReadOnlySpan<byte> Name { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("FullDirectoryInfo: "u8).AppendUtf16(Name);
}

/// <summary>A file of a directory, and its short name (MS-FSCC, 2.4.8).</summary>
[PartOf<Smb2>, Node("smb2.find.both_directory_info", "FileBothDirectoryInfo", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct Smb2BothDirectoryEntry
{
    [Field("smb2.next_offset", "Next Offset", Description = "Offset to next buffer or 0")] public partial uint NextOffset { get; }
    [Field("smb2.file_index", "File Index", Base.Hex)] public partial uint Index { get; }
    public partial Smb2FileTimes Times { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.eof", "End Of File", Description = "SMB2 End Of File/File size")] public partial ulong EndOfFile { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.allocation_size", "Allocation Size")] public partial ulong AllocationSize { get; }
    public partial Smb2FileAttributes Attributes { get; }
    [Field("smb2.filename.len", "Filename Length")] public partial uint NameLength { get; }
    [Field("smb2.ea_size", "EA Size", Description = "Size of EA data")] public partial uint ExtendedAttributesSize { get; }
    [Field("smb2.short_name_len", "Short Name Length")] public partial byte ShortNameLength { get; }
    [Field("smb2.reserved", "Reserved"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb2.shortname", "Short Name", Type = FieldType.String), Size(nameof(ShortNameLength)), Utf16, If(nameof(HasShortName))] public partial ReadOnlySpan<byte> ShortName { get; }
    [Size(nameof(ShortNameRest))] public partial ReadOnlySpan<byte> Unused { get; }
    [Field("smb2.filename", "Filename", Type = FieldType.String), Size(nameof(NameLength)), Utf16] public partial ReadOnlySpan<byte> Name { get; }

    private bool HasShortName => ShortNameLength > 0;
    private int ShortNameRest => int.Max(0, 24 - ShortNameLength);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("FileBothDirectoryInfo: "u8).AppendUtf16(Name);
}

/// <summary>A file of a directory, its short name and its number (MS-FSCC, 2.4.17).</summary>
[PartOf<Smb2>, Node("smb2.find.id_both_directory_info", "FileIdBothDirectoryInfo", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct Smb2IdBothDirectoryEntry
{
    [Field("smb2.next_offset", "Next Offset", Description = "Offset to next buffer or 0")] public partial uint NextOffset { get; }
    [Field("smb2.file_index", "File Index", Base.Hex)] public partial uint Index { get; }
    public partial Smb2FileTimes Times { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.eof", "End Of File", Description = "SMB2 End Of File/File size")] public partial ulong EndOfFile { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.allocation_size", "Allocation Size")] public partial ulong AllocationSize { get; }
    public partial Smb2FileAttributes Attributes { get; }
    [Field("smb2.filename.len", "Filename Length")] public partial uint NameLength { get; }
    [Field("smb2.ea_size", "EA Size", Description = "Size of EA data")] public partial uint ExtendedAttributesSize { get; }
    [Field("smb2.short_name_len", "Short Name Length")] public partial byte ShortNameLength { get; }
    [Field("smb2.reserved", "Reserved"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb2.shortname", "Short Name", Type = FieldType.String), Size(nameof(ShortNameLength)), Utf16, If(nameof(HasShortName))] public partial ReadOnlySpan<byte> ShortName { get; }
    [Size(nameof(ShortNameRest))] public partial ReadOnlySpan<byte> Unused { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved2 { get; }
    [Field("smb2.file_id", "File Id", Base.Hex)] public partial ulong FileId { get; }
    [Field("smb2.filename", "Filename", Type = FieldType.String), Size(nameof(NameLength)), Utf16] public partial ReadOnlySpan<byte> Name { get; }

    private bool HasShortName => ShortNameLength > 0;
    private int ShortNameRest => int.Max(0, 24 - ShortNameLength);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("FileIdBothDirectoryInfo: "u8).AppendUtf16(Name);
}
