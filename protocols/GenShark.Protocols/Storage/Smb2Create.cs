using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Asks to open a file, or a pipe, or to make one (MS-SMB2, 2.2.13).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2CreateRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    public partial byte SecurityFlags { get; }
    [Field("smb2.create.oplock", "Oplock", Base.Hex, Description = "Oplock type")] public partial Smb2Oplock Oplock { get; }
    [Field("smb2.impersonation.level", "Impersonation level")] public partial Smb2Impersonation Impersonation { get; }
    [Field("smb2.create_flags", "Create Flags", Base.Hex)] public partial ulong Flags { get; }
    [Field("smb2.reserved", "Reserved"), Size(8)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial SmbAccessMask DesiredAccess { get; }
    public partial Smb2FileAttributes Attributes { get; }
    public partial SmbShareAccess ShareAccess { get; }
    [Field("smb2.create.disposition", "Disposition", Description = "Create disposition, what to do if the file does/does not exist")] public partial Smb2Disposition Disposition { get; }
    public partial SmbCreateOptions Options { get; }
    [At(44)] public partial ushort NameOffset { get; }
    [At(46)] public partial ushort NameLength { get; }

    /// <summary>Below it stands where it lies, and later messages need it.</summary>
    [Custom]
    private bool ShowName(Dissection d, in Slice s, ref int at) => Smb2Text.Show(d, s, Smb2Fields.Filename, NameOffset, NameLength, 44, 2, ref at) && Smb2Conversations.Of(s).NoteName(d, Smb2Text.Of(s, NameOffset, NameLength));

    [At(48)] public partial Smb2Blob32 Place { get; }
    [At(nameof(ContextsStart)), Size(nameof(ContextsSize))] public partial Smb2CreateContexts Contexts { get; }

    private uint ContextsStart => Place.Offset;
    private uint ContextsSize => Place.Length;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Create Request (0x05)"u8);
}

/// <summary>A file has been opened (MS-SMB2, 2.2.14).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2CreateResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.create.oplock", "Oplock", Base.Hex, Description = "Oplock type")] public partial Smb2Oplock Oplock { get; }
    [Field("smb2.create.rep_flags", "Response Flags", Base.Hex), NamesSetBits] public partial byte Flags { get; }
    [Field("smb2.create.rep_flags.reparse_point", "ReparsePoint"), Mask(0x1), Of(nameof(Flags))] public partial bool IsReparsePoint { get; }
    [Field("smb2.create.action", "Create Action")] public partial Smb2CreateAction Action { get; }
    public partial Smb2FileTimes Times { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.allocation_size", "Allocation Size")] public partial ulong AllocationSize { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.eof", "End Of File", Description = "SMB2 End Of File/File size")] public partial ulong EndOfFile { get; }
    public partial Smb2FileAttributes Attributes { get; }
    [Field("smb2.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial Smb2FileId FileId { get; }
    public partial Smb2Blob32 Place { get; }
    [At(nameof(ContextsStart)), Size(nameof(ContextsSize))] public partial Smb2CreateContexts Contexts { get; }

    private uint ContextsStart => Place.Offset;
    private uint ContextsSize => Place.Length;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Create Response (0x05)"u8);
}

/// <summary>A file is not needed any more (MS-SMB2, 2.2.15).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2CloseRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.close.flags", "Close Flags", Base.Hex)] public partial ushort Flags { get; }
    [Field("smb2.close.pq_attrib", "PostQuery Attrib"), Mask(0x1), Of(nameof(Flags))] public partial bool AsksForAttributes { get; }
    public partial uint Reserved { get; }
    public partial Smb2FileId FileId { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Close Request (0x06)"u8);
}

/// <summary>A file has been closed (MS-SMB2, 2.2.16).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2CloseResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.close.flags", "Close Flags", Base.Hex)] public partial ushort Flags { get; }
    [Field("smb2.close.pq_attrib", "PostQuery Attrib"), Mask(0x1), Of(nameof(Flags))] public partial bool HasAttributes { get; }
    [Field("smb2.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial Smb2FileTimes Times { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.allocation_size", "Allocation Size")] public partial ulong AllocationSize { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.eof", "End Of File", Description = "SMB2 End Of File/File size")] public partial ulong EndOfFile { get; }
    public partial Smb2FileAttributes Attributes { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Close Response (0x06)"u8);
}
