using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How long the fixed part of a body is, and whether more follows (MS-SMB2, 2.2).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2StructureSize
{
    [Field("smb2.buffer_code", "StructureSize", Base.Hex)] public partial ushort Value { get; }
    [Field("smb2.buffer_code.length", "Fixed Part Length", Description = "Length of fixed portion of PDU"), Mask(0xfffe), Of(nameof(Value))] public partial ushort Length { get; }
    [Field("smb2.buffer_code.dynamic", "Dynamic Part", Description = "Whether a dynamic length blob follows"), Mask(0x1), Of(nameof(Value))] public partial bool IsDynamic { get; }
}

/// <summary>Where in a message something lies, and how long it is.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2Blob16
{
    /// <summary>From the start of the header, in bytes.</summary>
    public partial ushort Offset { get; }
    /// <summary>In bytes.</summary>
    public partial ushort Length { get; }

    /// <summary>Only if it is there.</summary>
    [Custom] private bool Show(Dissection d, in Slice s, ref int at) => Smb2Blob.Show(d, s, s.LayerOffset, (Offset, sizeof(ushort)), (Length, sizeof(ushort)));
}

/// <summary>Where in a message something lies, and how long it is.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2Blob32
{
    /// <summary>From the start of the header, in bytes.</summary>
    public partial uint Offset { get; }
    /// <summary>In bytes.</summary>
    public partial uint Length { get; }

    /// <summary>Only if it is there.</summary>
    [Custom] private bool Show(Dissection d, in Slice s, ref int at) => Smb2Blob.Show(d, s, s.LayerOffset, (Offset, sizeof(uint)), (Length, sizeof(uint)));
}

/// <summary>Where in a message something lies, and how long it is.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2Blob48
{
    /// <summary>From the start of the header, in bytes.</summary>
    public partial ushort Offset { get; }
    /// <summary>In bytes.</summary>
    public partial uint Length { get; }

    /// <summary>Only if it is there.</summary>
    [Custom] private bool Show(Dissection d, in Slice s, ref int at) => Smb2Blob.Show(d, s, s.LayerOffset, (Offset, sizeof(ushort)), (Length, sizeof(uint)));
}

/// <summary>What a file is (MS-FSCC, 2.6).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2FileAttributes
{
    [Field("smb2.file_attribute", "File Attributes", Base.Hex)] public partial uint Value { get; }
    [Field("smb2.file_attribute.read_only", "Read Only", Truth = "Yes|No", Description = "READ ONLY file attribute"), Mask(0x1), Of(nameof(Value))] public partial bool ReadOnly { get; }
    [Field("smb2.file_attribute.hidden", "Hidden", Truth = "Yes|No", Description = "HIDDEN file attribute"), Mask(0x2), Of(nameof(Value))] public partial bool Hidden { get; }
    [Field("smb2.file_attribute.system", "System", Truth = "Yes|No", Description = "SYSTEM file attribute"), Mask(0x4), Of(nameof(Value))] public partial bool System { get; }
    [Field("smb2.file_attribute.directory", "Directory", Truth = "Yes|No", Description = "DIRECTORY file attribute"), Mask(0x10), Of(nameof(Value))] public partial bool Directory { get; }
    [Field("smb2.file_attribute.archive", "Requires archived", Truth = "Yes|No", Description = "ARCHIVE file attribute"), Mask(0x20), Of(nameof(Value))] public partial bool Archive { get; }
    [Field("smb2.file_attribute.normal", "Normal", Truth = "Yes|No", Description = "Is this a normal file?"), Mask(0x80), Of(nameof(Value))] public partial bool Normal { get; }
    [Field("smb2.file_attribute.temporary", "Temporary", Truth = "Yes|No", Description = "Is this a temporary file?"), Mask(0x100), Of(nameof(Value))] public partial bool Temporary { get; }
    [Field("smb2.file_attribute.sparse", "Sparse", Truth = "Yes|No", Description = "Is this a sparse file?"), Mask(0x200), Of(nameof(Value))] public partial bool Sparse { get; }
    [Field("smb2.file_attribute.reparse", "Reparse Point", Truth = "Has an associated REPARSE POINT|Does NOT have an associated reparse point", Description = "Does this file have an associated reparse point?"), Mask(0x400), Of(nameof(Value))] public partial bool Reparse { get; }
    [Field("smb2.file_attribute.compressed", "Compressed", Truth = "COMPRESSED|Uncompressed", Description = "Is this file compressed?"), Mask(0x800), Of(nameof(Value))] public partial bool Compressed { get; }
    [Field("smb2.file_attribute.offline", "Offline", Truth = "OFFLINE|Online", Description = "Is this file offline?"), Mask(0x1000), Of(nameof(Value))] public partial bool Offline { get; }
    [Field("smb2.file_attribute.not_content_indexed", "Not Content Indexed", Truth = "Is not indexed by the content indexing service|Is indexed by the content indexing service", Description = "May this file be indexed by the content indexing service"), Mask(0x2000), Of(nameof(Value))] public partial bool NotContentIndexed { get; }
    [Field("smb2.file_attribute.encrypted", "Encrypted", Truth = "Yes|No", Description = "Is this file encrypted?"), Mask(0x4000), Of(nameof(Value))] public partial bool Encrypted { get; }
    [Field("smb2.file_attribute.integrity_stream", "Integrity Stream", Truth = "Has Integrity Support|Does NOT have Integrity Support", Description = "Is this file configured with integrity support?"), Mask(0x8000), Of(nameof(Value))] public partial bool IntegrityStream { get; }
    [Field("smb2.file_attribute.no_scrub_data", "No Scrub Data", Truth = "Is excluded from the data integrity scan|Is not excluded from the data integrity scan", Description = "Is this file configured to be excluded from the data integrity scan?"), Mask(0x20000), Of(nameof(Value))] public partial bool NoScrubData { get; }
}

/// <summary>When a file was made, and last touched.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2FileTimes
{
    [Field("smb2.create.time", "Create", Base.Local, Type = FieldType.AbsoluteTime, Description = "Time when this object was created")] public partial FileTime Created { get; }
    [Field("smb2.last_access.time", "Last Access", Base.Local, Type = FieldType.AbsoluteTime, Description = "Time when this object was last accessed")] public partial FileTime Accessed { get; }
    [Field("smb2.last_write.time", "Last Write", Base.Local, Type = FieldType.AbsoluteTime, Description = "Time when this object was last written to")] public partial FileTime Written { get; }
    [Field("smb2.last_change.time", "Last Change", Base.Local, Type = FieldType.AbsoluteTime, Description = "Time when this object was last changed")] public partial FileTime Changed { get; }
}

/// <summary>What a side can do (MS-SMB2, 2.2.3).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2Capabilities
{
    [Field("smb2.capabilities", "Capabilities", Base.Hex), NamesSetBits] public partial uint Value { get; }
    [Field("smb2.capabilities.dfs", "DFS", Truth = "This host supports DFS|This host does NOT support DFS", Description = "If the host supports dfs"), Mask(0x1), Of(nameof(Value))] public partial bool Dfs { get; }
    [Field("smb2.capabilities.leasing", "LEASING", Truth = "This host supports LEASING|This host does NOT support LEASING", Description = "If the host supports leasing"), Mask(0x2), Of(nameof(Value))] public partial bool Leasing { get; }
    [Field("smb2.capabilities.large_mtu", "LARGE MTU", Truth = "This host supports LARGE_MTU|This host does NOT support LARGE_MTU", Description = "If the host supports LARGE MTU"), Mask(0x4), Of(nameof(Value))] public partial bool LargeMtu { get; }
    [Field("smb2.capabilities.multi_channel", "MULTI CHANNEL", Truth = "This host supports MULTI CHANNEL|This host does NOT support MULTI CHANNEL", Description = "If the host supports MULTI CHANNEL"), Mask(0x8), Of(nameof(Value))] public partial bool MultiChannel { get; }
    [Field("smb2.capabilities.persistent_handles", "PERSISTENT HANDLES", Truth = "This host supports PERSISTENT HANDLES|This host does NOT support PERSISTENT HANDLES", Description = "If the host supports PERSISTENT HANDLES"), Mask(0x10), Of(nameof(Value))] public partial bool PersistentHandles { get; }
    [Field("smb2.capabilities.directory_leasing", "DIRECTORY LEASING", Truth = "This host supports DIRECTORY LEASING|This host does NOT support DIRECTORY LEASING", Description = "If the host supports DIRECTORY LEASING"), Mask(0x20), Of(nameof(Value))] public partial bool DirectoryLeasing { get; }
    [Field("smb2.capabilities.encryption", "ENCRYPTION", Truth = "This host supports ENCRYPTION|This host does NOT support ENCRYPTION", Description = "If the host supports ENCRYPTION"), Mask(0x40), Of(nameof(Value))] public partial bool Encryption { get; }
}

/// <summary>Whether messages are signed (MS-SMB2, 2.2.3).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2SecurityMode
{
    [Field("smb2.sec_mode", "Security mode", Base.Hex), NamesSetBits] public partial byte Value { get; }
    [Field("smb2.sec_mode.sign_enabled", "Signing enabled", Description = "Is signing enabled"), Mask(0x1), Of(nameof(Value))] public partial bool SignEnabled { get; }
    [Field("smb2.sec_mode.sign_required", "Signing required", Description = "Is signing required"), Mask(0x2), Of(nameof(Value))] public partial bool SignRequired { get; }
}

/// <summary>What a lease lets a client do (MS-SMB2, 2.2.13.2.8).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2LeaseState
{
    [Field("smb2.lease.lease_state", "Lease State", Base.Hex), NamesSetBits] public partial uint Value { get; }
    [Field("smb2.lease.lease_state.read_caching", "Read Caching"), Mask(0x1), Of(nameof(Value))] public partial bool ReadCaching { get; }
    [Field("smb2.lease.lease_state.handle_caching", "Handle Caching"), Mask(0x2), Of(nameof(Value))] public partial bool HandleCaching { get; }
    [Field("smb2.lease.lease_state.write_caching", "Write Caching"), Mask(0x4), Of(nameof(Value))] public partial bool WriteCaching { get; }
}

/// <summary>More of a lease (MS-SMB2, 2.2.13.2.8).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2LeaseFlags
{
    [Field("smb2.lease.lease_flags", "Lease Flags", Base.Hex), NamesSetBits] public partial uint Value { get; }
    [Field("smb2.lease.lease_state.break_ack_required", "Break Ack Required"), Mask(0x1), Of(nameof(Value))] public partial bool BreakAckRequired { get; }
    [Field("smb2.lease.lease_state.break_in_progress", "Break In Progress"), Mask(0x2), Of(nameof(Value))] public partial bool BreakInProgress { get; }
    [Field("smb2.lease.lease_state.parent_lease_key_set", "Parent Lease Key Set"), Mask(0x4), Of(nameof(Value))] public partial bool ParentLeaseKeySet { get; }
}
