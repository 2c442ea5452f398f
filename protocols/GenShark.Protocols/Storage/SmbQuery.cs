using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Looks for files of a directory (MS-CIFS, 2.2.6.2.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
[DeclareField("smb.search_pattern", "Search Pattern", FieldType.String)]
public readonly ref partial struct SmbFindRequest
{
    private const int PatternOffset = 12;

    public partial SmbSearchAttributes Attributes { get; }
    [Field("smb.search_count", "Search Count", Description = "Maximum number of search entries to return")] public partial ushort Count { get; }
    public partial SmbFindFlags Flags { get; }
    [Field("smb.ff2_loi", "Level of Interest", Description = "Level of interest for FIND_FIRST2 command")] public partial SmbFindLevel Level { get; }
    [Field("smb.storage_type", "Storage Type", Description = "Type of storage")] public partial uint StorageType { get; }

    /// <summary>Where it begins hangs on its form, and a response needs it.</summary>
    [Custom]
    private bool ShowPattern(Dissection d, in Slice s, ref int at)
    {
        at = PatternOffset;
        string pattern = SmbText.Read(s, at);
        if (!SmbText.Show(d, s, SmbFields.SearchPattern, ref at)) return false;
        ushort level = (ushort)Level;
        SmbConversations.Of(s).Learn(asked => (asked.Level, asked.Name) = (level, pattern));
        d.BeginInfo(append: true)?.Append($", Pattern: {pattern}");
        return true;
    }
}

/// <summary>Which files are looked for (MS-CIFS, 2.2.1.2.4).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbSearchAttributes
{
    [Field("smb.search.attribute", "Search Attributes", Base.Hex), NamesSetBits] public partial ushort Value { get; }
    [Field("smb.search.attribute.read_only", "Read Only", Truth = "Include READ ONLY files in search results|Do NOT include read only files in search results", Description = "READ ONLY search attribute"), Mask(0x1), Of(nameof(Value))] public partial bool ReadOnly { get; }
    [Field("smb.search.attribute.hidden", "Hidden", Truth = "Include HIDDEN files in search results|Do NOT include hidden files in search results", Description = "HIDDEN search attribute"), Mask(0x2), Of(nameof(Value))] public partial bool Hidden { get; }
    [Field("smb.search.attribute.system", "System", Truth = "Include SYSTEM files in search results|Do NOT include system files in search results", Description = "SYSTEM search attribute"), Mask(0x4), Of(nameof(Value))] public partial bool System { get; }
    [Field("smb.search.attribute.volume", "Volume ID", Truth = "Include VOLUME IDs in search results|Do NOT include volume IDs in search results", Description = "VOLUME ID search attribute"), Mask(0x8), Of(nameof(Value))] public partial bool Volume { get; }
    [Field("smb.search.attribute.directory", "Directory", Truth = "Include DIRECTORIES in search results|Do NOT include directories in search results", Description = "DIRECTORY search attribute"), Mask(0x10), Of(nameof(Value))] public partial bool Directory { get; }
    [Field("smb.search.attribute.archive", "Archive", Truth = "Include ARCHIVE files in search results|Do NOT include archive files in search results", Description = "ARCHIVE search attribute"), Mask(0x20), Of(nameof(Value))] public partial bool Archive { get; }
}

/// <summary>How a search goes on (MS-CIFS, 2.2.6.2.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbFindFlags
{
    [Field("smb.find_first2.flags", "Flags", Base.Hex), NamesSetBits] public partial ushort Value { get; }
    [Field("smb.find_first2.flags.backup", "Backup Intent", Truth = "Find WITH backup intent|No backup intent", Description = "Find with backup intent"), Mask(0x10), Of(nameof(Value))] public partial bool Backup { get; }
    [Field("smb.find_first2.flags.continue", "Continue", Truth = "CONTINUE search from previous position|New search, do NOT continue from previous position", Description = "Continue search from previous ending place"), Mask(0x8), Of(nameof(Value))] public partial bool Continue { get; }
    [Field("smb.find_first2.flags.resume", "Resume", Truth = "Return RESUME keys|Do NOT return resume keys", Description = "Return resume keys for each entry found"), Mask(0x4), Of(nameof(Value))] public partial bool Resume { get; }
    [Field("smb.find_first2.flags.eos", "Close on EOS", Truth = "CLOSE search if END OF SEARCH is reached|Do NOT close search if end of search reached", Description = "Close search if end of search reached"), Mask(0x2), Of(nameof(Value))] public partial bool CloseAtEnd { get; }
    [Field("smb.find_first2.flags.close", "Close", Truth = "CLOSE search after this request|Do NOT close search after this request", Description = "Close search after this request"), Mask(0x1), Of(nameof(Value))] public partial bool Close { get; }
}

/// <summary>How many files were found (MS-CIFS, 2.2.6.2.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbFindResponse
{
    [Field("smb.search_id", "Search ID", Base.Hex, Description = "Search ID, handle for find operations")] public partial ushort Id { get; }
    [Field("smb.search_count", "Search Count", Description = "Maximum number of search entries to return")] public partial ushort Count { get; }
    [Field("smb.end_of_search", "End Of Search", Description = "Was last entry returned?")] public partial ushort IsEnd { get; }
    public partial SmbExtendedAttributesError Error { get; }
    [Field("smb.last_name_offset", "Last Name Offset", Description = "If non-0 this is the offset into the datablock for the file name of the last entry")] public partial ushort LastNameOffset { get; }
}

/// <summary>Which extended attribute is wrong (MS-CIFS, 2.2.6.6.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbExtendedAttributesError
{
    [Field("smb.ea.error_offset", "EA Error offset", Type = FieldType.UInt32, Description = "Offset into EA list if EA error")] public partial ushort Offset { get; }
}

/// <summary>A file that was found (MS-CIFS, 2.2.8.1.7).</summary>
[PartOf<Smb>, Node, Endian(Endian.Little)]
public readonly ref partial struct SmbFoundFile
{
    [Field("smb.next_entry_offset", "Next Entry Offset", Description = "Offset to next entry")] public partial uint NextOffset { get; }
    [Field("smb.file_index", "File Index")] public partial uint Index { get; }
    public partial SmbFileTimes Times { get; }
    /// <summary>In bytes, as all lengths.</summary>
    [Field("smb.end_of_file", "End Of File", Description = "Offset to the first free byte in the file")] public partial ulong EndOfFile { get; }
    [Field("smb.alloc_size64", "Allocation Size", Description = "Number of bytes to reserve on create or truncate")] public partial ulong AllocationSize { get; }
    public partial SmbFileAttributes Attributes { get; }
    [Field("smb.file_name_len", "File Name Len", Description = "Length of File Name")] public partial uint NameLength { get; }
    [Field("smb.ea.list_length", "EA List Length", Description = "Total length of extended attributes")] public partial uint ExtendedAttributesLength { get; }
    [Field("smb.short_file_name_len", "Short File Name Len", Type = FieldType.UInt32, Description = "Length of Short (8.3) File Name")] public partial byte ShortNameLength { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb.short_file", "Short File Name", Type = FieldType.String, Description = "Short (8.3) File Name"), Size(24), Utf16] public partial ReadOnlySpan<byte> ShortName { get; }

    /// <summary>Its form hangs on the message.</summary>
    [Custom]
    private bool ShowName(Dissection d, in Slice s, ref int at)
    {
        at = FixedSize;
        string name = SmbText.ReadSized(s, at, Size);
        if (!SmbText.ShowSized(d, s, SmbFields.File, ref at, Size)) return false;
        d.BeginInfo(append: true)?.Append($" {name}");
        return true;
    }

    private const int FixedSize = 94;
    private int Size => (int)uint.Min(NameLength, int.MaxValue);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Find File Both Directory Info File: "u8).AppendUtf16(Slice.Span(FixedSize, Size));
}

/// <summary>Asks of a file system (MS-CIFS, 2.2.6.4.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbQueryFileSystem
{
    [Field("smb.qfsi_loi", "Level of Interest", Base.Hex, Description = "Level of interest for QUERY_FS_INFORMATION2 command")] public partial SmbQueryFileSystemLevel Level { get; }

    [Step]
    private void Note()
    {
        ushort level = (ushort)Level;
        SmbConversations.Of(Slice).Learn(asked => asked.Level = level);
    }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append(", "u8).Append(Level.Name() ?? $"Unknown (0x{(ushort)Level:x2})");
}

/// <summary>Asks of a file by its path (MS-CIFS, 2.2.6.6.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbQueryPath
{
    private const int PathOffset = 6;

    public partial SmbQueriedLevel Level { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }

    /// <summary>Where it begins hangs on its form, and a response needs it.</summary>
    [Custom]
    private bool ShowPath(Dissection d, in Slice s, ref int at)
    {
        at = PathOffset;
        string path = SmbText.Read(s, at);
        if (!SmbText.Show(d, s, SmbFields.File, ref at)) return false;
        SmbConversations.Of(s).Learn(asked => asked.Name = path);
        d.BeginInfo(append: true)?.Append($", Path: {path}");
        return true;
    }
}

/// <summary>Asks of an open file (MS-CIFS, 2.2.6.8.1).</summary>
[PartOf<Smb>]
public readonly ref partial struct SmbQueryFile
{
    public partial SmbFileId File { get; }
    public partial SmbQueriedLevel Level { get; }
}

/// <summary>What is asked of a file (MS-CIFS, 2.2.2.3.3).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbQueriedLevel
{
    [Field("smb.qpi_loi", "Level of Interest", Description = "Level of interest for TRANSACTION[2] QUERY_{FILE,PATH}_INFO commands")] public partial SmbQueryPathLevel Level { get; }

    [Step]
    private void Note()
    {
        ushort level = (ushort)Level;
        SmbConversations.Of(Slice).Learn(asked => asked.Level = level);
    }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append(", "u8).Append(Level.Name() ?? $"Unknown (0x{(ushort)Level:x2})");
}

/// <summary>When a file was made and touched, and what it is (MS-CIFS, 2.2.8.3.6).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbBasicInfo
{
    public partial SmbFileTimes Times { get; }
    public partial SmbFileAttributes Attributes { get; }
}

/// <summary>All of a file (MS-CIFS, 2.2.8.3.10).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbAllInfo
{
    private const int NameOffset = 72;

    public partial SmbBasicInfo Basic { get; }
    public partial uint BasicReserved { get; }
    public partial SmbStandardInfo Standard { get; }
    public partial ushort Reserved { get; }
    public partial SmbExtendedAttributesInfo ExtendedAttributes { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.file_name_len", "File Name Len", Description = "Length of File Name")] public partial uint NameLength { get; }

    /// <summary>Its form hangs on the message.</summary>
    [Custom]
    private bool ShowName(Dissection d, in Slice s, ref int at)
    {
        at = NameOffset;
        return SmbText.ShowSized(d, s, SmbFields.File, ref at, (int)uint.Min(s.UInt32Little(NameOffset - sizeof(uint)), int.MaxValue));
    }
}
