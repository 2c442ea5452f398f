using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What may be done with an object (MS-SMB2, 2.2.13.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbAccessMask
{
    [Field("smb.access_mask", "Access Mask", Base.Hex)] public partial uint Value { get; }
    [Field("smb.access.read", "Read", Truth = "READ access|NO read access", Description = "Can object's contents be read"), Mask(0x1), Of(nameof(Value))] public partial bool Read { get; }
    [Field("smb.access.write", "Write", Truth = "WRITE access|NO write access", Description = "Can object's contents be written"), Mask(0x2), Of(nameof(Value))] public partial bool Write { get; }
    [Field("smb.access.append", "Append", Truth = "APPEND access|NO append access", Description = "Can object's contents be appended to"), Mask(0x4), Of(nameof(Value))] public partial bool Append { get; }
    [Field("smb.access.read_ea", "Read EA", Truth = "READ EXTENDED ATTRIBUTES access|NO read extended attributes access", Description = "Can object's extended attributes be read"), Mask(0x8), Of(nameof(Value))] public partial bool ReadEa { get; }
    [Field("smb.access.write_ea", "Write EA", Truth = "WRITE EXTENDED ATTRIBUTES access|NO write extended attributes access", Description = "Can object's extended attributes be written"), Mask(0x10), Of(nameof(Value))] public partial bool WriteEa { get; }
    [Field("smb.access.execute", "Execute", Truth = "EXECUTE access|NO execute access", Description = "Can object be executed (if file) or traversed (if directory)"), Mask(0x20), Of(nameof(Value))] public partial bool Execute { get; }
    [Field("smb.access.delete_child", "Delete Child", Truth = "DELETE CHILD access|NO delete child access", Description = "Can object's subdirectories be deleted"), Mask(0x40), Of(nameof(Value))] public partial bool DeleteChild { get; }
    [Field("smb.access.read_attributes", "Read Attributes", Truth = "READ ATTRIBUTES access|NO read attributes access", Description = "Can object's attributes be read"), Mask(0x80), Of(nameof(Value))] public partial bool ReadAttributes { get; }
    [Field("smb.access.write_attributes", "Write Attributes", Truth = "WRITE ATTRIBUTES access|NO write attributes access", Description = "Can object's attributes be written"), Mask(0x100), Of(nameof(Value))] public partial bool WriteAttributes { get; }
    [Field("smb.access.delete", "Delete", Truth = "DELETE access|NO delete access", Description = "Can object be deleted"), Mask(0x10000), Of(nameof(Value))] public partial bool Delete { get; }
    [Field("smb.access.read_control", "Read Control", Truth = "READ ACCESS to owner, group and ACL of the SID|Read access is NOT granted to owner, group and ACL of the SID", Description = "Are reads allowed of owner, group and ACL data of the SID?"), Mask(0x20000), Of(nameof(Value))] public partial bool ReadControl { get; }
    [Field("smb.access.write_dac", "Write DAC", Truth = "OWNER may WRITE the DAC|Owner may NOT write to the DAC", Description = "Is write allowed to the owner group or ACLs?"), Mask(0x40000), Of(nameof(Value))] public partial bool WriteDac { get; }
    [Field("smb.access.write_owner", "Write Owner", Truth = "Can WRITE OWNER (take ownership)|Can NOT write owner (take ownership)", Description = "Can owner write to the object?"), Mask(0x80000), Of(nameof(Value))] public partial bool WriteOwner { get; }
    [Field("smb.access.synchronize", "Synchronize", Truth = "Can wait on handle to SYNCHRONIZE on completion of I/O|Can NOT wait on handle to synchronize on completion of I/O", Description = "Windows NT: synchronize access"), Mask(0x100000), Of(nameof(Value))] public partial bool Synchronize { get; }
    [Field("smb.access.system_security", "System Security", Truth = "SYSTEM SECURITY is set|System security is NOT set", Description = "Access to a system ACL?"), Mask(0x1000000), Of(nameof(Value))] public partial bool SystemSecurity { get; }
    [Field("smb.access.maximum_allowed", "Maximum Allowed", Truth = "MAXIMUM ALLOWED is set|Maximum allowed is NOT set", Description = "?"), Mask(0x2000000), Of(nameof(Value))] public partial bool MaximumAllowed { get; }
    [Field("smb.access.generic_all", "Generic All", Truth = "GENERIC ALL is set|Generic all is NOT set", Description = "Is generic all allowed for this attribute"), Mask(0x10000000), Of(nameof(Value))] public partial bool GenericAll { get; }
    [Field("smb.access.generic_execute", "Generic Execute", Truth = "GENERIC EXECUTE is set|Generic execute is NOT set", Description = "Is generic execute allowed for this object?"), Mask(0x20000000), Of(nameof(Value))] public partial bool GenericExecute { get; }
    [Field("smb.access.generic_write", "Generic Write", Truth = "GENERIC WRITE is set|Generic write is NOT set", Description = "Is generic write allowed for this object?"), Mask(0x40000000), Of(nameof(Value))] public partial bool GenericWrite { get; }
    [Field("smb.access.generic_read", "Generic Read", Truth = "GENERIC READ is set|Generic read is NOT set", Description = "Is generic read allowed for this object?"), Mask(0x80000000), Of(nameof(Value))] public partial bool GenericRead { get; }
}

/// <summary>How a file is to be opened (MS-SMB2, 2.2.13).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbCreateOptions
{
    [Field("smb.create_options", "Create Options", Base.Hex)] public partial uint Value { get; }
    [Field("smb.nt.create_options.directory", "Directory", Truth = "File being created/opened must be a directory|File being created/opened must not be a directory", Description = "Should file being opened/created be a directory?"), Mask(0x1), Of(nameof(Value))] public partial bool Directory { get; }
    [Field("smb.nt.create_options.write_through", "Write Through", Truth = "Writes should flush buffered data before completing|Writes need not flush buffered data before completing", Description = "Should writes to the file write buffered data out before completing?"), Mask(0x2), Of(nameof(Value))] public partial bool WriteThrough { get; }
    [Field("smb.nt.create_options.sequential_only", "Sequential Only", Truth = "The file will only be accessed sequentially|The file might not only be accessed sequentially", Description = "Will access to this file only be sequential?"), Mask(0x4), Of(nameof(Value))] public partial bool SequentialOnly { get; }
    [Field("smb.nt.create_options.intermediate_buffering", "Intermediate Buffering", Truth = "NO intermediate buffering is allowed|Intermediate buffering is allowed", Description = "Is intermediate buffering allowed?"), Mask(0x8), Of(nameof(Value))] public partial bool IntermediateBuffering { get; }
    [Field("smb.nt.create_options.sync_io_alert", "Sync I/O Alert", Truth = "All operations SYNCHRONOUS, waits subject to termination from alert|Operations NOT necessarily synchronous", Description = "All operations are performed synchronous"), Mask(0x10), Of(nameof(Value))] public partial bool SyncIoAlert { get; }
    [Field("smb.nt.create_options.sync_io_nonalert", "Sync I/O Nonalert", Truth = "All operations SYNCHRONOUS, waits not subject to alert|Operations NOT necessarily synchronous", Description = "All operations are synchronous and may block"), Mask(0x20), Of(nameof(Value))] public partial bool SyncIoNonalert { get; }
    [Field("smb.nt.create_options.non_directory", "Non-Directory", Truth = "File being created/opened must not be a directory|File being created/opened must be a directory", Description = "Should file being opened/created be a non-directory?"), Mask(0x40), Of(nameof(Value))] public partial bool NonDirectory { get; }
    [Field("smb.nt.create_options.create_tree_connection", "Create Tree Connection", Truth = "Create Tree Connections is SET|Create Tree Connections is NOT set", Description = "Create Tree Connection flag"), Mask(0x80), Of(nameof(Value))] public partial bool CreateTreeConnection { get; }
    [Field("smb.nt.create_options.complete_if_oplocked", "Complete If Oplocked", Truth = "Complete if oplocked is SET|Complete if oplocked is NOT set", Description = "Complete if oplocked flag"), Mask(0x100), Of(nameof(Value))] public partial bool CompleteIfOplocked { get; }
    [Field("smb.nt.create_options.no_ea_knowledge", "No EA Knowledge", Truth = "The client does not understand extended attributes|The client understands extended attributes", Description = "Does the client not understand extended attributes?"), Mask(0x200), Of(nameof(Value))] public partial bool NoEaKnowledge { get; }
    [Field("smb.nt.create_options.eight_dot_three_only", "8.3 Only", Truth = "The client understands only 8.3 file names|The client understands long file names", Description = "Does the client understand only 8.3 filenames?"), Mask(0x400), Of(nameof(Value))] public partial bool EightDotThreeOnly { get; }
    [Field("smb.nt.create_options.random_access", "Random Access", Truth = "The file will be accessed randomly|The file will not be accessed randomly", Description = "Will the client be accessing the file randomly?"), Mask(0x800), Of(nameof(Value))] public partial bool RandomAccess { get; }
    [Field("smb.nt.create_options.delete_on_close", "Delete On Close", Truth = "The file should be deleted when it is closed|The file should not be deleted when it is closed", Description = "Should the file be deleted when closed?"), Mask(0x1000), Of(nameof(Value))] public partial bool DeleteOnClose { get; }
    [Field("smb.nt.create_options.open_by_fileid", "Open By FileID", Truth = "OpenByFileID bit is SET|OpenByFileID is NOT set", Description = "Open file by inode"), Mask(0x2000), Of(nameof(Value))] public partial bool OpenByFileid { get; }
    [Field("smb.nt.create_options.backup_intent", "Backup Intent", Truth = "This is a create with BACKUP INTENT|This is a normal create", Description = "Is this opened by BACKUP ADMIN for backup intent?"), Mask(0x4000), Of(nameof(Value))] public partial bool BackupIntent { get; }
    [Field("smb.nt.create_options.no_compression", "No Compression", Truth = "Open/Create with NO Compression|Compression is allowed for Open/Create", Description = "Is compression allowed?"), Mask(0x8000), Of(nameof(Value))] public partial bool NoCompression { get; }
    [Field("smb.nt.create_options.reserve_opfilter", "Reserve Opfilter", Truth = "Reserve Opfilter is SET|Reserve Opfilter is NOT set", Description = "Reserve Opfilter flag"), Mask(0x100000), Of(nameof(Value))] public partial bool ReserveOpfilter { get; }
    [Field("smb.nt.create_options.open_reparse_point", "Open Reparse Point", Truth = "Open a Reparse Point|Normal open", Description = "Is this an open of a reparse point or of the normal file?"), Mask(0x200000), Of(nameof(Value))] public partial bool OpenReparsePoint { get; }
    [Field("smb.nt.create_options.open_no_recall", "Open No Recall", Truth = "Open No Recall is SET|Open no recall is NOT set", Description = "Open no recall flag"), Mask(0x400000), Of(nameof(Value))] public partial bool OpenNoRecall { get; }
    [Field("smb.nt.create_options.open_for_free_space_query", "Open For Free Space query", Truth = "This is an OPEN FOR FREE SPACE QUERY|This is NOT an open for free space query", Description = "Open For Free Space Query flag"), Mask(0x800000), Of(nameof(Value))] public partial bool OpenForFreeSpaceQuery { get; }
}

/// <summary>What others may do with an open file meanwhile (MS-SMB2, 2.2.13).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbShareAccess
{
    [Field("smb.share_access", "Share Access", Base.Hex), NamesSetBits] public partial uint Value { get; }
    [Field("smb.share.access.read", "Read", Truth = "Object can be shared for READ|Object can NOT be shared for read", Description = "Can the object be shared for reading?"), Mask(0x1), Of(nameof(Value))] public partial bool Read { get; }
    [Field("smb.share.access.write", "Write", Truth = "Object can be shared for WRITE|Object can NOT be shared for write", Description = "Can the object be shared for write?"), Mask(0x2), Of(nameof(Value))] public partial bool Write { get; }
    [Field("smb.share.access.delete", "Delete", Truth = "Object can be shared for DELETE|Object can NOT be shared for delete"), Mask(0x4), Of(nameof(Value))] public partial bool Delete { get; }
}

/// <summary>Of which changes a client wants to be told (MS-SMB2, 2.2.35).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbNotifyFilter
{
    [Field("smb.nt.notify.completion_filter", "Completion Filter", Base.Hex), NamesSetBits] public partial uint Value { get; }
    [Field("smb.nt.notify.file_name", "File Name Change", Truth = "Notify on changes to FILE NAME|Do NOT notify on changes to file name", Description = "Notify on changes to file name"), Mask(0x1), Of(nameof(Value))] public partial bool FileName { get; }
    [Field("smb.nt.notify.dir_name", "Directory Name Change", Truth = "Notify on changes to DIR NAME|Do NOT notify on changes to dir name", Description = "Notify on changes to directory name"), Mask(0x2), Of(nameof(Value))] public partial bool DirName { get; }
    [Field("smb.nt.notify.attributes", "Attribute Change", Truth = "Notify on changes to ATTRIBUTES|Do NOT notify on changes to attributes", Description = "Notify on changes to attributes"), Mask(0x4), Of(nameof(Value))] public partial bool Attributes { get; }
    [Field("smb.nt.notify.size", "Size Change", Truth = "Notify on changes to SIZE|Do NOT notify on changes to size", Description = "Notify on changes to size"), Mask(0x8), Of(nameof(Value))] public partial bool Size { get; }
    [Field("smb.nt.notify.last_write", "Last Write Change", Truth = "Notify on changes to LAST WRITE TIME|Do NOT notify on changes to last write time", Description = "Notify on changes to last write"), Mask(0x10), Of(nameof(Value))] public partial bool LastWrite { get; }
    [Field("smb.nt.notify.last_access", "Last Access Change", Truth = "Notify on changes to LAST ACCESS TIME|Do NOT notify on changes to last access time", Description = "Notify on changes to last access"), Mask(0x20), Of(nameof(Value))] public partial bool LastAccess { get; }
    [Field("smb.nt.notify.creation", "Created Change", Truth = "Notify on changes to CREATION TIME|Do NOT notify on changes to creation time", Description = "Notify on changes to creation time"), Mask(0x40), Of(nameof(Value))] public partial bool Creation { get; }
    [Field("smb.nt.notify.ea", "EA Change", Truth = "Notify on changes to EA|Do NOT notify on changes to EA", Description = "Notify on changes to Extended Attributes"), Mask(0x80), Of(nameof(Value))] public partial bool Ea { get; }
    [Field("smb.nt.notify.security", "Security Change", Truth = "Notify on changes to SECURITY|Do NOT notify on changes to security", Description = "Notify on changes to security settings"), Mask(0x100), Of(nameof(Value))] public partial bool Security { get; }
    [Field("smb.nt.notify.stream_name", "Stream Name Change", Truth = "Notify on changes to STREAM NAME|Do NOT notify on changes to stream name", Description = "Notify on changes to stream name?"), Mask(0x200), Of(nameof(Value))] public partial bool StreamName { get; }
    [Field("smb.nt.notify.stream_size", "Stream Size Change", Truth = "Notify on changes to STREAM SIZE|Do NOT notify on changes to stream size", Description = "Notify on changes of stream size"), Mask(0x400), Of(nameof(Value))] public partial bool StreamSize { get; }
    [Field("smb.nt.notify.stream_write", "Stream Write", Truth = "Notify on changes to STREAM WRITE|Do NOT notify on changes to stream write", Description = "Notify on stream write?"), Mask(0x800), Of(nameof(Value))] public partial bool StreamWrite { get; }
}
