using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Asks for a directory (MS-SMB2, 2.2.33).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
[DeclareField("smb2.find.pattern", "Search Pattern", FieldType.String, Description = "Find pattern")]
public readonly ref partial struct Smb2FindRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.find.infolevel", "Info Level", Type = FieldType.UInt32, Description = "Find_Info Infolevel")] public partial Smb2FindLevel Level { get; }
    [Field("smb2.find.flags", "Find Flags", Base.Hex), NamesSetBits] public partial byte Flags { get; }
    [Field("smb2.find.restart_scans", "Restart Scans"), Mask(0x1), Of(nameof(Flags))] public partial bool RestartScans { get; }
    [Field("smb2.find.single_entry", "Single Entry"), Mask(0x2), Of(nameof(Flags))] public partial bool SingleEntry { get; }
    [Field("smb2.find.index_specified", "Index Specified"), Mask(0x4), Of(nameof(Flags))] public partial bool IndexSpecified { get; }
    [Field("smb2.find.reopen", "Reopen"), Mask(0x10), Of(nameof(Flags))] public partial bool Reopen { get; }
    [Field("smb2.file_index", "File Index", Base.Hex)] public partial uint Index { get; }
    public partial Smb2FileId FileId { get; }
    public partial ushort PatternOffset { get; }
    public partial ushort PatternLength { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.output_buffer_len", "Output Buffer Length")] public partial uint OutputSize { get; }

    /// <summary>Below it stands where it lies, and later messages need it.</summary>
    [Custom]
    private bool ShowPattern(Dissection d, in Slice s, ref int at) => Smb2Text.Show(d, s, Smb2Fields.FindPattern, PatternOffset, PatternLength, 24, 2, ref at) && Smb2Conversations.Of(s).NotePattern(d, Level, Smb2Text.Of(s, PatternOffset, PatternLength));

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Find Request (0x0e)"u8);
}

/// <summary>What is in a directory (MS-SMB2, 2.2.34).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2FindResponse
{
    [At(0)] public partial Smb2Asked Asked { get; }
    public partial Smb2StructureSize StructureSize { get; }
    public partial Smb2Blob48 Place { get; }
    [Field("smb2.find.info_blob", "Info", Description = "Find Info"), At(nameof(EntriesStart)), Size(nameof(EntriesSize))] public partial Smb2DirectoryEntries Entries { get; }

    private int EntriesStart => Place.Offset;
    private uint EntriesSize => Place.Length;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Find Response (0x0e)"u8);
}
