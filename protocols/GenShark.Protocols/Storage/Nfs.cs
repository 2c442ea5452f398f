using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Network File System, versions 2 and 3; of version 4 only which procedure is called.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1094"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1813"/>
[Protocol("nfs", "Network File System", Short = "NFS"), Over("rpc.program", 100003)]
[UsesNames(typeof(Nfs3TimeSource))]
[DeclareField("nfs.procedure_v2", "V2 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(Nfs2Procedure))]
[DeclareField("nfs.procedure_v4", "V4 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(Nfs4Procedure))]
[DeclareField("nfs.cb_procedure", "CB Procedure", FieldType.UInt32, Base.Dec, Names = typeof(Nfs4CallbackProcedure))]
[DeclareField("nfs.procedure_v3", "V3 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(Nfs3Procedure))]
[DeclareField("nfs.fh.length", "length", FieldType.UInt32, Base.Dec, Description = "file handle length")]
[DeclareField("nfs.fh.hash", "hash (CRC-32)", FieldType.UInt32, Base.Hex, Description = "file handle hash")]
[DeclareField("nfs.status2", "Status", FieldType.UInt32, Base.Dec, Names = typeof(Nfs2Status), Description = "Reply status")]
[DeclareField("nfs.name", "Name", FieldType.String)]
[DeclareField("nfs.readlink.data", "Data", FieldType.String, Description = "Symbolic Link Data")]
[DeclareField("nfs.read.offset", "Offset", FieldType.UInt32, Base.Dec, Description = "Read Offset")]
[DeclareField("nfs.read.count", "Count", FieldType.UInt32, Base.Dec, Description = "Read Count")]
[DeclareField("nfs.read.totalcount", "Total Count", FieldType.UInt32, Base.Dec, Description = "Total Count (obsolete)")]
[DeclareField("nfs.data", "Data", FieldType.Bytes)]
[DeclareField("nfs.write.beginoffset", "Begin Offset", FieldType.UInt32, Base.Dec, Description = "Begin offset (obsolete)")]
[DeclareField("nfs.write.offset", "Offset", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.write.totalcount", "Total Count", FieldType.UInt32, Base.Dec, Description = "Total Count (obsolete)")]
[DeclareField("nfs.symlink.to", "To", FieldType.String, Description = "Symbolic link destination name")]
[DeclareField("nfs.readdir.cookie", "Cookie", FieldType.UInt32, Base.Dec, Description = "Directory Cookie")]
[DeclareField("nfs.readdir.count", "Count", FieldType.UInt32, Base.Dec, Description = "Directory Count")]
[DeclareField("nfs.readdir.entry", "Entry", FieldType.None, Description = "Directory Entry")]
[DeclareField("nfs.readdir.entry.fileid", "File ID", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.readdir.entry.name", "Name", FieldType.String)]
[DeclareField("nfs.readdir.entry.cookie", "Cookie", FieldType.UInt32, Base.Dec, Description = "Directory Cookie")]
[DeclareField("nfs.readdir.entry3.fileid", "File ID", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.readdir.entry3.name", "Name", FieldType.String)]
[DeclareField("nfs.readdir.entry3.cookie", "Cookie", FieldType.UInt64, Base.Dec, Description = "Directory Cookie")]
[DeclareField("nfs.readdirplus.entry.fileid", "File ID", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.readdirplus.entry.name", "Name", FieldType.String)]
[DeclareField("nfs.readdirplus.entry.cookie", "Cookie", FieldType.UInt64, Base.Dec, Description = "Directory Cookie")]
[DeclareField("nfs.readdir.eof", "EOF", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.statfs.tsize", "Transfer Size", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.statfs.bsize", "Block Size", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.statfs.blocks", "Total Blocks", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.statfs.bfree", "Free Blocks", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.statfs.bavail", "Available Blocks", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.type", "Type", FieldType.UInt32, Base.Dec, Names = typeof(Nfs3FileType), Description = "File Type")]
[DeclareField("nfs.status3", "Status", FieldType.UInt32, Base.Dec, Names = typeof(Nfs3Status), Description = "Reply status")]
[DeclareField("nfs.read.eof", "EOF", FieldType.Boolean, Truth = Truth.YesNo)]
[DeclareField("nfs.write.stable", "Stable", FieldType.UInt32, Base.Dec, Names = typeof(Nfs3Stability))]
[DeclareField("nfs.write.committed", "Committed", FieldType.UInt32, Base.Dec, Names = typeof(Nfs3Stability))]
[DeclareField("nfs.createmode", "Create Mode", FieldType.UInt32, Base.Dec, Names = typeof(Nfs3CreateMode))]
[DeclareField("nfs.fsstat.invarsec", "invarsec", FieldType.UInt32, Base.Dec, Description = "probable number of seconds of file system invariance")]
[DeclareField("nfs.fsinfo.rtmax", "rtmax", FieldType.UInt32, Base.Dec, Description = "maximum READ request")]
[DeclareField("nfs.fsinfo.rtpref", "rtpref", FieldType.UInt32, Base.Dec, Description = "Preferred READ request size")]
[DeclareField("nfs.fsinfo.rtmult", "rtmult", FieldType.UInt32, Base.Dec, Description = "Suggested READ multiple")]
[DeclareField("nfs.fsinfo.wtmax", "wtmax", FieldType.UInt32, Base.Dec, Description = "Maximum WRITE request size")]
[DeclareField("nfs.fsinfo.wtpref", "wtpref", FieldType.UInt32, Base.Dec, Description = "Preferred WRITE request size")]
[DeclareField("nfs.fsinfo.wtmult", "wtmult", FieldType.UInt32, Base.Dec, Description = "Suggested WRITE multiple")]
[DeclareField("nfs.fsinfo.dtpref", "dtpref", FieldType.UInt32, Base.Dec, Description = "Preferred READDIR request")]
[DeclareField("nfs.fsinfo.maxfilesize", "maxfilesize", FieldType.UInt64, Base.Dec, Description = "Maximum file size")]
[DeclareField("nfs.pathconf.linkmax", "linkmax", FieldType.UInt32, Base.Dec, Description = "Maximum number of hard links")]
[DeclareField("nfs.pathconf.name_max", "name_max", FieldType.UInt32, Base.Dec, Description = "Maximum file name length")]
[DeclareField("nfs.pathconf.no_trunc", "no_trunc", FieldType.Boolean, Truth = Truth.YesNo, Description = "No long file name truncation")]
[DeclareField("nfs.pathconf.chown_restricted", "chown_restricted", FieldType.Boolean, Truth = Truth.YesNo, Description = "chown is restricted to root")]
[DeclareField("nfs.pathconf.case_insensitive", "case_insensitive", FieldType.Boolean, Truth = Truth.YesNo, Description = "file names are treated case insensitive")]
[DeclareField("nfs.pathconf.case_preserving", "case_preserving", FieldType.Boolean, Truth = Truth.YesNo, Description = "file name cases are preserved")]
[DeclareField("nfs.fattr.nlink", "nlink", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fattr.uid", "uid", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fattr.gid", "gid", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fattr.size", "size", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fattr.blocksize", "blocksize", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fattr.rdev", "rdev", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fattr.blocks", "blocks", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fattr.fsid", "fsid", FieldType.UInt32, Base.Hex)]
[DeclareField("nfs.fattr.fileid", "fileid", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fattr3.type", "Type", FieldType.UInt32, Base.Dec, Names = typeof(Nfs3FileType))]
[DeclareField("nfs.fattr3.nlink", "nlink", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fattr3.uid", "uid", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fattr3.gid", "gid", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fattr3.size", "size", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.fattr3.used", "used", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.fattr3.fsid", "fsid", FieldType.UInt64, Base.HexDec)]
[DeclareField("nfs.fattr3.fileid", "fileid", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.wcc_attr.size", "size", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.set_size", "size", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.uid3", "uid", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.gid3", "gid", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.cookie3", "cookie", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.offset3", "offset", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.count3", "count", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.count3_maxcount", "maxcount", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.count3_dircount", "dircount", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.fsstat3_resok.tbytes", "Total bytes", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.fsstat3_resok.fbytes", "Free bytes", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.fsstat3_resok.abytes", "Available free bytes", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.fsstat3_resok.tfiles", "Total file slots", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.fsstat3_resok.ffiles", "Free file slots", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.fsstat3_resok.afiles", "Available free file slots", FieldType.UInt64, Base.Dec)]
[DeclareField("nfs.set_it", "set_it", FieldType.UInt32, Base.Dec, Names = typeof(NfsFollows), Description = "How To Set Time")]
[DeclareField("nfs.specdata1", "specdata1", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.specdata2", "specdata2", FieldType.UInt32, Base.Dec)]
[DeclareField("nfs.atime", "atime", FieldType.AbsoluteTime, Base.Local, Description = "Access Time")]
[DeclareField("nfs.atime.sec", "seconds", FieldType.UInt32, Base.Dec, Description = "Access Time, Seconds")]
[DeclareField("nfs.atime.nsec", "nano seconds", FieldType.UInt32, Base.Dec, Description = "Access Time, Nano-seconds")]
[DeclareField("nfs.atime.usec", "micro seconds", FieldType.UInt32, Base.Dec, Description = "Access Time, Micro-seconds")]
[DeclareField("nfs.mtime", "mtime", FieldType.AbsoluteTime, Base.Local, Description = "Modify Time")]
[DeclareField("nfs.mtime.sec", "seconds", FieldType.UInt32, Base.Dec, Description = "Modify Seconds")]
[DeclareField("nfs.mtime.nsec", "nano seconds", FieldType.UInt32, Base.Dec, Description = "Modify Time, Nano-seconds")]
[DeclareField("nfs.mtime.usec", "micro seconds", FieldType.UInt32, Base.Dec, Description = "Modify Time, Micro-seconds")]
[DeclareField("nfs.ctime", "ctime", FieldType.AbsoluteTime, Base.Local, Description = "Creation Time")]
[DeclareField("nfs.ctime.sec", "seconds", FieldType.UInt32, Base.Dec, Description = "Creation Time, Seconds")]
[DeclareField("nfs.ctime.nsec", "nano seconds", FieldType.UInt32, Base.Dec, Description = "Creation Time, Nano-seconds")]
[DeclareField("nfs.ctime.usec", "micro seconds", FieldType.UInt32, Base.Dec, Description = "Creation Time, Micro-seconds")]
[DeclareField("nfs.dtime", "time delta", FieldType.RelativeTime)]
[DeclareField("nfs.dtime.sec", "seconds", FieldType.UInt32, Base.Dec, Description = "Time Delta, Seconds")]
[DeclareField("nfs.dtime.nsec", "nano seconds", FieldType.UInt32, Base.Dec, Description = "Time Delta, Nano-seconds")]
[DeclareField("nfs.fhandle", "FileHandle", FieldType.Bytes, Description = "Opaque nfs filehandle")]
[DeclareField("nfs.verifier", "Verifier", FieldType.Bytes)]
[DeclareField("nfs.attributes_follow", "attributes_follow", FieldType.UInt32, Base.Dec, Names = typeof(NfsFollows))]
[DeclareField("nfs.handle_follow", "handle_follow", FieldType.UInt32, Base.Dec, Names = typeof(NfsFollows))]
[DeclareField("nfs.sattrguard3", "check", FieldType.UInt32, Base.Dec, Names = typeof(NfsFollows))]
[DeclareField("nfs.access_check", "Check access", FieldType.UInt8, Base.Hex, Description = "Access type(s) to be checked")]
[DeclareField("nfs.access_rights", "Access rights (of requested)", FieldType.UInt8, Base.Hex, Description = "Access rights for the types requested")]
[DeclareField("nfs.access_read", "0x001 READ", FieldType.Boolean, Mask = 0x1, MaskWidth = 8, Truth = "allowed|*Access Denied*")]
[DeclareField("nfs.access_lookup", "0x002 LOOKUP", FieldType.Boolean, Mask = 0x2, MaskWidth = 8, Truth = "allowed|*Access Denied*")]
[DeclareField("nfs.access_modify", "0x004 MODIFY", FieldType.Boolean, Mask = 0x4, MaskWidth = 8, Truth = "allowed|*Access Denied*")]
[DeclareField("nfs.access_extend", "0x008 EXTEND", FieldType.Boolean, Mask = 0x8, MaskWidth = 8, Truth = "allowed|*Access Denied*")]
[DeclareField("nfs.access_delete", "0x010 DELETE", FieldType.Boolean, Mask = 0x10, MaskWidth = 8, Truth = "allowed|*Access Denied*")]
[DeclareField("nfs.access_execute", "0x020 EXECUTE", FieldType.Boolean, Mask = 0x20, MaskWidth = 8, Truth = "allowed|*Access Denied*")]
[DeclareField("nfs.access_xattr_read", "0x040 XATTR READ", FieldType.Boolean, Mask = 0x40, MaskWidth = 8, Truth = "allowed|*Access Denied*")]
[DeclareField("nfs.access_xattr_write", "0x080 XATTR WRITE", FieldType.Boolean, Mask = 0x80, MaskWidth = 8, Truth = "allowed|*Access Denied*")]
[DeclareField("nfs.access_xattr_list", "0x100 XATTR LIST", FieldType.Boolean, Mask = 0x100, MaskWidth = 8, Truth = "allowed|*Access Denied*")]
[DeclareField("nfs.ftype", "type", FieldType.UInt32, Base.Dec, Names = typeof(Nfs2FileType))]
[DeclareField("nfs.status", "Status", FieldType.UInt32, Base.Dec, Names = typeof(NfsStatus), Description = "Reply status")]
public readonly ref partial struct Nfs
{
    /// <summary>What stands in a message hangs on the call that it is or answers.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        RpcCall call = RpcProgram.CallOf(d);
        bool isReply = RpcProgram.IsReply(d);
        RpcProgram.ShowProcedure(d, s, call.Version switch { 2 => NfsFields.ProcedureV2, 3 => NfsFields.ProcedureV3, 4 => NfsFields.ProcedureV4, _ => -1 });
        int end = 0;
        bool done = s.Length == 0 || call.Version switch
        {
            2 => isReply ? new Nfs2ReplyNodes(d, s).Show((Nfs2Procedure)call.Procedure, out end) : new Nfs2CallNodes(d, s).Show((Nfs2Procedure)call.Procedure, out end),
            3 => isReply ? new Nfs3ReplyNodes(d, s).Show((Nfs3Procedure)call.Procedure, out end) : new Nfs3CallNodes(d, s).Show((Nfs3Procedure)call.Procedure, out end),
            _ => true,
        };
        at = s.Length;
        return done && RpcProgram.ShowRest(d, s, end);
    }
}

/// <summary>What may be done with a file, and by whom (RFC 1813, 2.3.7).</summary>
[PartOf<Nfs>]
public readonly ref partial struct Nfs3Mode
{
    [Field("nfs.mode3", "Mode", Base.Oct), NamesSetBits] public partial uint Value { get; }
    [Field("nfs.mode3.suid", "S_ISUID", Truth = Truth.YesNo), Mask(0x800), Of(nameof(Value))] public partial bool SetsUser { get; }
    [Field("nfs.mode3.sgid", "S_ISGID", Truth = Truth.YesNo), Mask(0x400), Of(nameof(Value))] public partial bool SetsGroup { get; }
    [Field("nfs.mode3.sticky", "S_ISVTX", Truth = Truth.YesNo), Mask(0x200), Of(nameof(Value))] public partial bool IsSticky { get; }
    [Field("nfs.mode3.rusr", "S_IRUSR", Truth = Truth.YesNo), Mask(0x100), Of(nameof(Value))] public partial bool UserReads { get; }
    [Field("nfs.mode3.wusr", "S_IWUSR", Truth = Truth.YesNo), Mask(0x80), Of(nameof(Value))] public partial bool UserWrites { get; }
    [Field("nfs.mode3.xusr", "S_IXUSR", Truth = Truth.YesNo), Mask(0x40), Of(nameof(Value))] public partial bool UserExecutes { get; }
    [Field("nfs.mode3.rgrp", "S_IRGRP", Truth = Truth.YesNo), Mask(0x20), Of(nameof(Value))] public partial bool GroupReads { get; }
    [Field("nfs.mode3.wgrp", "S_IWGRP", Truth = Truth.YesNo), Mask(0x10), Of(nameof(Value))] public partial bool GroupWrites { get; }
    [Field("nfs.mode3.xgrp", "S_IXGRP", Truth = Truth.YesNo), Mask(0x8), Of(nameof(Value))] public partial bool GroupExecutes { get; }
    [Field("nfs.mode3.roth", "S_IROTH", Truth = Truth.YesNo), Mask(0x4), Of(nameof(Value))] public partial bool OthersRead { get; }
    [Field("nfs.mode3.woth", "S_IWOTH", Truth = Truth.YesNo), Mask(0x2), Of(nameof(Value))] public partial bool OthersWrite { get; }
    [Field("nfs.mode3.xoth", "S_IXOTH", Truth = Truth.YesNo), Mask(0x1), Of(nameof(Value))] public partial bool OthersExecute { get; }
}

/// <summary>What a file system can do (RFC 1813, 3.3.19).</summary>
[PartOf<Nfs>]
public readonly ref partial struct Nfs3Properties
{
    [Field("nfs.fsinfo.properties", "Properties", Base.Hex, Description = "File System Properties"), NamesSetBits] public partial uint Value { get; }
    [Field("nfs.fsinfo.properties.setattr", "SETATTR can set time on server", Truth = Truth.YesNo), Mask(0x10), Of(nameof(Value))] public partial bool SetsTime { get; }
    [Field("nfs.fsinfo.properties.pathconf", "PATHCONF", Truth = "is valid for all files|should be get for every single file"), Mask(0x8), Of(nameof(Value))] public partial bool IsHomogeneous { get; }
    [Field("nfs.fsinfo.properties.symlinks", "File System supports symbolic links", Truth = Truth.YesNo), Mask(0x2), Of(nameof(Value))] public partial bool HasSymbolicLinks { get; }
    [Field("nfs.fsinfo.properties.hardlinks", "File System supports hard links", Truth = Truth.YesNo), Mask(0x1), Of(nameof(Value))] public partial bool HasHardLinks { get; }
}

/// <summary>What a file is and may be done with it, and by whom (RFC 1094, 2.3.5).</summary>
[PartOf<Nfs>]
public readonly ref partial struct Nfs2Mode
{
    [Field("nfs.mode", "mode", Base.Oct), Append(nameof(WriteBits))] public partial uint Value { get; }
    [Field("nfs.mode.name", "Name", Type = FieldType.UInt32), Mask(0xe000), Of(nameof(Value))] public partial Nfs2ModeType Type { get; }
    [Field("nfs.mode.set_user_id", "Set user id on exec", Truth = Truth.YesNo), Mask(0x800), Of(nameof(Value))] public partial bool SetsUser { get; }
    [Field("nfs.mode.set_group_id", "Set group id on exec", Truth = Truth.YesNo), Mask(0x400), Of(nameof(Value))] public partial bool SetsGroup { get; }
    [Field("nfs.mode.save_swap_text", "Save swapped text even after use", Truth = Truth.YesNo), Mask(0x200), Of(nameof(Value))] public partial bool SavesText { get; }
    [Field("nfs.mode.read_owner", "Read permission for owner", Truth = Truth.YesNo), Mask(0x100), Of(nameof(Value))] public partial bool OwnerReads { get; }
    [Field("nfs.mode.write_owner", "Write permission for owner", Truth = Truth.YesNo), Mask(0x80), Of(nameof(Value))] public partial bool OwnerWrites { get; }
    [Field("nfs.mode.exec_owner", "Execute permission for owner", Truth = Truth.YesNo), Mask(0x40), Of(nameof(Value))] public partial bool OwnerExecutes { get; }
    [Field("nfs.mode.read_group", "Read permission for group", Truth = Truth.YesNo), Mask(0x20), Of(nameof(Value))] public partial bool GroupReads { get; }
    [Field("nfs.mode.write_group", "Write permission for group", Truth = Truth.YesNo), Mask(0x10), Of(nameof(Value))] public partial bool GroupWrites { get; }
    [Field("nfs.mode.exec_group", "Execute permission for group", Truth = Truth.YesNo), Mask(0x8), Of(nameof(Value))] public partial bool GroupExecutes { get; }
    [Field("nfs.mode.read_other", "Read permission for others", Truth = Truth.YesNo), Mask(0x4), Of(nameof(Value))] public partial bool OthersRead { get; }
    [Field("nfs.mode.write_other", "Write permission for others", Truth = Truth.YesNo), Mask(0x2), Of(nameof(Value))] public partial bool OthersWrite { get; }
    [Field("nfs.mode.exec_other", "Execute permission for others", Truth = Truth.YesNo), Mask(0x1), Of(nameof(Value))] public partial bool OthersExecute { get; }

    // tshark looks the type up without its place, so that it knows none.
    private void WriteBits(TextBuilder text)
    {
        text.Append(", Name: Unknown"u8);
        ReadOnlySpan<string> names = ["Set user id on exec", "Set group id on exec", "Save swapped text even after use", "Read permission for owner", "Write permission for owner",
            "Execute permission for owner", "Read permission for group", "Write permission for group", "Execute permission for group", "Read permission for others",
            "Write permission for others", "Execute permission for others"];
        for (int i = 0; i < names.Length; i++)
        {
            if ((Value >> (11 - i) & 1) != 0) text.Append($", {names[i]}");
        }
    }
}
