using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Access control lists of files of NFS, as Solaris and Linux have them beside it.</summary>
[Protocol("nfsacl", "NFSACL"), Over("rpc.program", 100227)]
[DeclareField("nfsacl.procedure_v1", "V1 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(NfsAclProcedure1))]
[DeclareField("nfsacl.procedure_v2", "V2 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(NfsAclProcedure2))]
[DeclareField("nfsacl.procedure_v3", "V3 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(NfsAclProcedure3))]
[DeclareField("nfsacl.acl", "ACL", FieldType.None)]
[DeclareField("nfsacl.aclcnt", "ACL count", FieldType.UInt32, Base.Dec)]
[DeclareField("nfsacl.dfaclcnt", "Default ACL count", FieldType.UInt32, Base.Dec)]
[DeclareField("nfsacl.aclent", "ACL Entry", FieldType.None, Description = "ACL")]
[DeclareField("nfsacl.aclent.type", "Type", FieldType.UInt32, Base.Dec, Names = typeof(NfsAclEntryType))]
[DeclareField("nfsacl.aclent.uid", "UID", FieldType.UInt32, Base.Dec)]
[DeclareField("nfsacl.create", "create", FieldType.Boolean, Truth = Truth.YesNo, Description = "Create?")]
public readonly ref partial struct NfsAcl
{
    /// <summary>What stands in a message hangs on the call that it is or answers.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        RpcCall call = RpcProgram.CallOf(d);
        RpcProgram.ShowProcedure(d, s, call.Version switch { 1 => NfsAclFields.ProcedureV1, 2 => NfsAclFields.ProcedureV2, 3 => NfsAclFields.ProcedureV3, _ => -1 });
        at = s.Length;
        var x = new XdrNodes(d, s, 0);
        bool isReply = RpcProgram.IsReply(d);
        bool done = s.Length == 0 || call.Version switch
        {
            2 => isReply ? NfsAclNodes.ShowReply2(ref x, (NfsAclProcedure2)call.Procedure) : NfsAclNodes.ShowCall2(ref x, (NfsAclProcedure2)call.Procedure),
            3 => isReply ? NfsAclNodes.ShowReply3(ref x, (NfsAclProcedure3)call.Procedure) : NfsAclNodes.ShowCall3(ref x, (NfsAclProcedure3)call.Procedure),
            _ => true,
        };
        return done && RpcProgram.ShowRest(d, s, x.At);
    }
}

/// <summary>What is asked for, or is there.</summary>
[PartOf<NfsAcl>]
public readonly ref partial struct NfsAclMask
{
    [Field("nfsacl.mask", "Mask", Base.Hex)] public partial uint Value { get; }
    [Field("nfsacl.mask.acl_entry", "ACL entry", Truth = Truth.YesNo), Mask(0x1), Of(nameof(Value))] public partial bool HasEntries { get; }
    [Field("nfsacl.mask.acl_count", "ACL count", Truth = Truth.YesNo), Mask(0x2), Of(nameof(Value))] public partial bool HasCount { get; }
    [Field("nfsacl.mask.default_acl_entry", "Default ACL entry", Truth = Truth.YesNo), Mask(0x4), Of(nameof(Value))] public partial bool HasDefaultEntries { get; }
    [Field("nfsacl.mask.default_acl_count", "Default ACL count", Truth = Truth.YesNo), Mask(0x8), Of(nameof(Value))] public partial bool HasDefaultCount { get; }
}

/// <summary>What an entry allows.</summary>
[PartOf<NfsAcl>]
public readonly ref partial struct NfsAclPermissions
{
    [Field("nfsacl.aclent.perm", "Permissions")] public partial uint Value { get; }
    [Field("nfsacl.aclent.perm.read", "READ", Truth = Truth.YesNo), Mask(0x4), Of(nameof(Value))] public partial bool Reads { get; }
    [Field("nfsacl.aclent.perm.write", "WRITE", Truth = Truth.YesNo), Mask(0x2), Of(nameof(Value))] public partial bool Writes { get; }
    [Field("nfsacl.aclent.perm.exec", "EXEC", Truth = Truth.YesNo), Mask(0x1), Of(nameof(Value))] public partial bool Executes { get; }
}
