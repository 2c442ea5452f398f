using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How clients get at the roots of file systems of NFS.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1813"/>
[Protocol("mount", "Mount Service", Short = "MOUNT"), Over("rpc.program", 100005)]
[UsesNames(typeof(SgiMountProcedure))]
[DeclareField("mount.procedure_v1", "V1 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(MountProcedure1))]
[DeclareField("mount.procedure_v2", "V2 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(MountProcedure2))]
[DeclareField("mount.procedure_v3", "V3 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(MountProcedure3))]
[DeclareField("mount.path", "Path", FieldType.String)]
[DeclareField("mount.status", "Status", FieldType.UInt32, Base.Dec, Names = typeof(MountStatus))]
[DeclareField("mount.dump.hostname", "Hostname", FieldType.String)]
[DeclareField("mount.dump.directory", "Directory", FieldType.String)]
[DeclareField("mount.dump.entry", "Mount List Entry", FieldType.None)]
[DeclareField("mount.export.group", "Group", FieldType.String)]
[DeclareField("mount.export.groups", "Groups", FieldType.None)]
[DeclareField("mount.export.directory", "Directory", FieldType.String)]
[DeclareField("mount.export.entry", "Export List Entry", FieldType.None)]
[DeclareField("mount.pathconf.link_max", "Maximum number of links to a file", FieldType.UInt32, Base.Dec, Description = "Maximum number of links allowed to a file")]
[DeclareField("mount.pathconf.max_canon", "Maximum terminal input line length", FieldType.UInt16, Base.Dec, Description = "Max tty input line length")]
[DeclareField("mount.pathconf.max_input", "Terminal input buffer size", FieldType.UInt16, Base.Dec)]
[DeclareField("mount.pathconf.name_max", "Maximum file name length", FieldType.UInt16, Base.Dec)]
[DeclareField("mount.pathconf.path_max", "Maximum path name length", FieldType.UInt16, Base.Dec)]
[DeclareField("mount.pathconf.pipe_buf", "Pipe buffer size", FieldType.UInt16, Base.Dec, Description = "Maximum amount of data that can be written atomically to a pipe")]
[DeclareField("mount.pathconf.vdisable_char", "VDISABLE character", FieldType.UInt8, Base.Hex, Description = "Character value to disable a terminal special character")]
[DeclareField("mount.flavors", "Flavors", FieldType.UInt32, Base.Dec)]
[DeclareField("mount.flavor", "Flavor", FieldType.UInt32, Base.Dec, Names = typeof(RpcAuthFlavor))]
public readonly ref partial struct Mount
{
    /// <summary>What stands in a message hangs on the call that it is or answers.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        RpcCall call = RpcProgram.CallOf(d);
        RpcProgram.ShowProcedure(d, s, call.Version switch { 1 => MountFields.ProcedureV1, 2 => MountFields.ProcedureV2, 3 => MountFields.ProcedureV3, _ => -1 });
        at = s.Length;
        var x = new XdrNodes(d, s, 0);
        if (s.Length == 0 || RpcPrograms.ProcedureName(RpcPrograms.Mount, call.Version, call.Procedure) is null) return RpcProgram.ShowRest(d, s, 0);
        bool done = RpcProgram.IsReply(d) ? MountNodes.ShowReply(ref x, call.Version, call.Procedure) : MountNodes.ShowCall(ref x, call.Procedure);
        return done && RpcProgram.ShowRest(d, s, x.At);
    }
}

/// <summary>Which of the answers to PATHCONF are none, and two that are bits.</summary>
[PartOf<Mount>]
public readonly ref partial struct MountPathMask
{
    [Field("mount.pathconf.mask", "Reply error/status bits", Base.Hex, Description = "Bit mask with error and status bits")] public partial ushort Value { get; }
    [Field("mount.pathconf.mask.error_all", "ERROR_ALL", Truth = "All info invalid|Some or all info valid"), Mask(0x1), Of(nameof(Value))] public partial bool LacksAll { get; }
    [Field("mount.pathconf.mask.error_link_max", "ERROR_LINK_MAX", Truth = "LINK_MAX invalid|LINK_MAX valid"), Mask(0x2), Of(nameof(Value))] public partial bool LacksLinkMaximum { get; }
    [Field("mount.pathconf.mask.error_max_canon", "ERROR_MAX_CANON", Truth = "MAX_CANON invalid|MAX_CANON valid"), Mask(0x4), Of(nameof(Value))] public partial bool LacksLineMaximum { get; }
    [Field("mount.pathconf.mask.error_max_input", "ERROR_MAX_INPUT", Truth = "MAX_INPUT invalid|MAX_INPUT valid"), Mask(0x8), Of(nameof(Value))] public partial bool LacksInputMaximum { get; }
    [Field("mount.pathconf.mask.error_name_max", "ERROR_NAME_MAX", Truth = "NAME_MAX invalid|NAME_MAX valid"), Mask(0x10), Of(nameof(Value))] public partial bool LacksNameMaximum { get; }
    [Field("mount.pathconf.mask.error_path_max", "ERROR_PATH_MAX", Truth = "PATH_MAX invalid|PATH_MAX valid"), Mask(0x20), Of(nameof(Value))] public partial bool LacksPathMaximum { get; }
    [Field("mount.pathconf.mask.error_pipe_buf", "ERROR_PIPE_BUF", Truth = "PIPE_BUF invalid|PIPE_BUF valid"), Mask(0x40), Of(nameof(Value))] public partial bool LacksPipeSize { get; }
    [Field("mount.pathconf.mask.chown_restricted", "CHOWN_RESTRICTED", Truth = "Only a privileged user can change the ownership of a file|Users may give away their own files"), Mask(0x80), Of(nameof(Value))] public partial bool RestrictsOwnership { get; }
    [Field("mount.pathconf.mask.no_trunc", "NO_TRUNC", Truth = "File names that are too long will get an error|File names that are too long will be truncated"), Mask(0x100), Of(nameof(Value))] public partial bool RefusesLongNames { get; }
    [Field("mount.pathconf.mask.error_vdisable", "ERROR_VDISABLE", Truth = "VDISABLE invalid|VDISABLE valid"), Mask(0x200), Of(nameof(Value))] public partial bool LacksDisablingCharacter { get; }
}
