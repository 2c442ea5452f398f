using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Asks to open a file, or a pipe, or to make one (MS-CIFS, 2.2.4.64.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
[DeclareField("smb.fid", "FID", FieldType.UInt16, Base.Hex, Description = "FID: File ID")]
[DeclareField("smb.fid.opened_in", "Opened in", FieldType.FrameNumber, Description = "The frame this fid was opened")]
[DeclareField("smb.fid.closed_in", "Closed in", FieldType.FrameNumber, Description = "The frame this fid was closed")]
public readonly ref partial struct SmbCreateRequest
{
    public partial SmbAndX AndX { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.file_name_len", "File Name Len", Type = FieldType.UInt32, Description = "Length of File Name")] public partial ushort NameLength { get; }
    public partial SmbCreateFlags Flags { get; }
    [Field("smb.rfid", "Root FID", Base.Hex, Description = "Open is relative to this FID (if nonzero)")] public partial uint Root { get; }
    public partial SmbAccessMask Access { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.alloc_size64", "Allocation Size", Description = "Number of bytes to reserve on create or truncate")] public partial ulong AllocationSize { get; }
    public partial SmbFileAttributes Attributes { get; }
    public partial SmbShareAccess ShareAccess { get; }
    [Field("smb.create.disposition", "Disposition", Description = "Create disposition, what to do if the file does/does not exist")] public partial Smb2Disposition Disposition { get; }
    public partial SmbCreateOptions Options { get; }
    [Field("smb.impersonation.level", "Impersonation", Description = "Impersonation level")] public partial Smb2Impersonation Impersonation { get; }
    [Field("smb.security.flags", "Security Flags", Base.Hex), NamesSetBits] public partial byte SecurityFlags { get; }
    [Field("smb.security.flags.context_tracking", "Context Tracking", Truth = "Security tracking mode is DYNAMIC|Security tracking mode is STATIC", Description = "Is security tracking static or dynamic?"), Mask(0x1), Of(nameof(SecurityFlags))] public partial bool TracksContext { get; }
    [Field("smb.security.flags.effective_only", "Effective Only", Truth = "ONLY ENABLED aspects of the client's security context are available|ALL aspects of the client's security context are available", Description = "Are only enabled or all aspects uf the users SID available?"), Mask(0x2), Of(nameof(SecurityFlags))] public partial bool IsEffectiveOnly { get; }

    internal bool WalkBytes(Dissection d, scoped in Slice s, ref int at)
    {
        string name = SmbText.Read(s, at);
        if (!SmbText.Show(d, s, SmbFields.File, ref at)) return false;
        var opening = new SmbOpening(name, Flags.Value, Access.Value, Attributes.Value, ShareAccess.Value, Options.Value, Disposition);
        SmbConversations.Of(s).Learn(asked => asked.Opening = opening);
        d.BeginInfo(append: true)?.Append($", Path: {name}");
        return true;
    }
}

/// <summary>What a client wants beside opening a file (MS-CIFS, 2.2.4.64.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbCreateFlags
{
    [Field("smb.create_flags", "Create Flags", Base.Hex)] public partial uint Value { get; }
    [Field("smb.nt.create.oplock", "Exclusive Oplock", Truth = "Requesting OPLOCK|Does NOT request oplock", Description = "Is an oplock requested"), Mask(0x2), Of(nameof(Value))] public partial bool WantsOplock { get; }
    [Field("smb.nt.create.batch_oplock", "Batch Oplock", Truth = "Requesting BATCH OPLOCK|Does NOT request batch oplock", Description = "Is a batch oplock requested?"), Mask(0x4), Of(nameof(Value))] public partial bool WantsBatchOplock { get; }
    [Field("smb.nt.create.dir", "Create Directory", Truth = "Target of open MUST be a DIRECTORY|Target of open can be a file", Description = "Must target of open be a directory?"), Mask(0x8), Of(nameof(Value))] public partial bool IsDirectory { get; }
    [Field("smb.nt.create.ext", "Extended Response", Truth = "Extended responses required|Extended responses NOT required", Description = "Extended response required?"), Mask(0x10), Of(nameof(Value))] public partial bool WantsExtendedResponse { get; }
}

/// <summary>A file has been opened (MS-CIFS, 2.2.4.64.2; MS-SMB, 2.2.4.9.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbCreateResponse
{
    private const byte ExtendedCount = 42;

    public partial SmbAndX AndX { get; }
    [Field("smb.oplock.level", "Oplock level", Description = "Level of oplock granted")] public partial SmbOplockLevel Oplock { get; }
    public partial SmbFileId File { get; }
    [Field("smb.create.action", "Create action", Description = "Type of action taken")] public partial Smb2CreateAction Action { get; }
    public partial SmbFileTimes Times { get; }
    public partial SmbFileAttributes Attributes { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.alloc_size64", "Allocation Size", Description = "Number of bytes to reserve on create or truncate")] public partial ulong AllocationSize { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.end_of_file", "End Of File", Description = "Offset to the first free byte in the file")] public partial ulong EndOfFile { get; }
    [Field("smb.file_type", "File Type", Description = "Type of file")] public partial SmbFileType Type { get; }
    public partial SmbPipeState PipeState { get; }
    [Field("smb.is_directory", "Is Directory", Description = "Is this object a directory?")] public partial SmbIsDirectory IsDirectory { get; }
    [Field("smb.volume_guid", "Volume GUID", Description = "Globally unique identifier for this volume"), If(nameof(IsExtended))] public partial Guid Volume { get; }
    [Field("smb.create.file_id_64b", "Server unique 64-bit file ID", Base.Hex), If(nameof(IsExtended))] public partial ulong UniqueId { get; }
    [If(nameof(IsExtended))] public partial SmbMaximalRights Rights { get; }
    [If(nameof(IsExtended))] public partial SmbGuestRights GuestRights { get; }

    // Servers count some of these words, and send them all.
    private bool IsExtended => Slice.Whole.UInt8(Slice.LayerOffset - 1) >= ExtendedCount;
}

/// <summary>An open file's identifier.</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbFileId
{
    /// <summary>Below it stands what is known of the file.</summary>
    [Custom]
    private bool ShowFile(Dissection d, in Slice s, ref int at) => SmbFileNodes.Show(d, s);

    public partial ushort Id { get; }
}

/// <summary>What a pipe is like (MS-CIFS, 2.2.1.3).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbPipeState
{
    [Field("smb.ipc_state", "IPC State", Base.Hex), Append(nameof(WriteState))] public partial ushort Value { get; }
    [Field("smb.ipc_state.nonblocking", "Nonblocking", Truth = "Reads/writes return immediately if no data available|Reads/writes block if no data available", Description = "Is I/O to this pipe nonblocking?"), Mask(0x8000), Of(nameof(Value))] public partial bool IsNonblocking { get; }
    [Field("smb.ipc_state.endpoint", "Endpoint", Type = FieldType.UInt16, Description = "Which end of the pipe this is"), Mask(0x4000), Of(nameof(Value))] public partial SmbPipeEnd End { get; }
    [Field("smb.ipc_state.pipe_type", "Pipe Type", Type = FieldType.UInt16, Description = "What type of pipe this is"), Mask(0xc00), Of(nameof(Value))] public partial SmbPipeType Type { get; }
    [Field("smb.ipc_state.read_mode", "Read Mode", Type = FieldType.UInt16, Description = "How this pipe should be read"), Mask(0x300), Of(nameof(Value))] public partial SmbPipeReadMode ReadMode { get; }
    [Field("smb.ipc_state.icount", "Icount", Description = "Count to control pipe instancing"), Mask(0xff), Of(nameof(Value))] public partial ushort InstanceCount { get; }

    private void WriteState(TextBuilder text)
    {
        if (IsNonblocking) text.Append(", Nonblocking"u8);
        text.Append($", Endpoint: {End.Name()}, Pipe Type: {Type.Name() ?? "Unknown"}, Read Mode: {ReadMode.Name() ?? "Unknown"}");
    }
}

/// <summary>What the user may do with a file (MS-SMB, 2.2.4.9.2).</summary>
[PartOf<Smb>, Node]
public readonly ref partial struct SmbMaximalRights
{
    public partial SmbAccessMask Rights { get; }
    [Title] private void WriteTitle(TextBuilder text) => text.Append("Maximal Access Rights"u8);
}

/// <summary>What guests may do with a file (MS-SMB, 2.2.4.9.2).</summary>
[PartOf<Smb>, Node]
public readonly ref partial struct SmbGuestRights
{
    public partial SmbAccessMask Rights { get; }
    [Title] private void WriteTitle(TextBuilder text) => text.Append("Guest Maximal Access Rights"u8);
}

/// <summary>A file is not needed any more (MS-CIFS, 2.2.4.5.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbCloseRequest
{
    public partial SmbFileId File { get; }
    [Field("smb.last_write.time", "Last Write", Base.Local, Type = FieldType.AbsoluteTime, Description = "Time this file was last written to")] public partial SmbUnixTime Written { get; }
}
