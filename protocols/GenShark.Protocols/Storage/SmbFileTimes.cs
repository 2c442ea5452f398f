using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>When a file was made, read, written and changed (MS-FSCC, 2.4.7).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbFileTimes
{
    [Field("smb.create.time", "Created", Base.Local, Type = FieldType.AbsoluteTime, Description = "Creation Time")] public partial FileTime Created { get; }
    [Field("smb.access.time", "Last Access", Base.Local, Type = FieldType.AbsoluteTime, Description = "Last Access Time")] public partial FileTime Accessed { get; }
    [Field("smb.last_write.time", "Last Write", Base.Local, Type = FieldType.AbsoluteTime, Description = "Time this file was last written to")] public partial FileTime Written { get; }
    [Field("smb.change.time", "Change", Base.Local, Type = FieldType.AbsoluteTime, Description = "Last Change Time")] public partial FileTime Changed { get; }
}
