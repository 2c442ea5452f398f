using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Locks of files of NFS. Versions 1 to 3 differ from version 4 in the size of places in files.</summary>
/// <seealso href="https://pubs.opengroup.org/onlinepubs/9629799/chap10.htm"/>
[Protocol("nlm", "Network Lock Manager Protocol", Short = "NLM"), Over("rpc.program", 100021)]
[DeclareField("nlm.procedure_v1", "V1 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(NlmEarlyProcedure))]
[DeclareField("nlm.procedure_v2", "V2 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(NlmEarlyProcedure))]
[DeclareField("nlm.procedure_v3", "V3 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(NlmProcedure))]
[DeclareField("nlm.procedure_v4", "V4 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(NlmProcedure))]
[DeclareField("nlm.cookie", "cookie", FieldType.Bytes)]
[DeclareField("nlm.block", "block", FieldType.Boolean, Truth = Truth.YesNo)]
[DeclareField("nlm.exclusive", "exclusive", FieldType.Boolean, Truth = Truth.YesNo)]
[DeclareField("nlm.lock", "lock", FieldType.None)]
[DeclareField("nlm.lock.caller_name", "caller_name", FieldType.String)]
[DeclareField("nlm.lock.owner", "owner", FieldType.Bytes)]
[DeclareField("nlm.lock.svid", "svid", FieldType.UInt32, Base.Dec)]
[DeclareField("nlm.lock.l_offset64", "l_offset", FieldType.UInt64, Base.Dec)]
[DeclareField("nlm.lock.l_offset", "l_offset", FieldType.UInt32, Base.Dec)]
[DeclareField("nlm.lock.l_len64", "l_len", FieldType.UInt64, Base.Dec)]
[DeclareField("nlm.lock.l_len", "l_len", FieldType.UInt32, Base.Dec)]
[DeclareField("nlm.reclaim", "reclaim", FieldType.Boolean, Truth = Truth.YesNo)]
[DeclareField("nlm.state", "state", FieldType.UInt32, Base.Dec, Description = "STATD state")]
[DeclareField("nlm.stat", "stat", FieldType.UInt32, Base.Dec, Names = typeof(NlmStatus))]
[DeclareField("nlm.test_stat", "test_stat", FieldType.None)]
[DeclareField("nlm.test_stat.stat", "stat", FieldType.UInt32, Base.Dec, Names = typeof(NlmStatus))]
[DeclareField("nlm.holder", "holder", FieldType.None)]
[DeclareField("nlm.share", "share", FieldType.None)]
[DeclareField("nlm.share.mode", "mode", FieldType.UInt32, Base.Dec, Names = typeof(NlmShareMode))]
[DeclareField("nlm.share.access", "access", FieldType.UInt32, Base.Dec, Names = typeof(NlmShareAccess))]
[DeclareField("nlm.share.name", "name", FieldType.String)]
[DeclareField("nlm.sequence", "sequence", FieldType.Int32, Base.Dec)]
public readonly ref partial struct Nlm
{
    /// <summary>What stands in a message hangs on the call that it is or answers.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        RpcCall call = RpcProgram.CallOf(d);
        RpcProgram.ShowProcedure(d, s, call.Version switch
        {
            1 => NlmFields.ProcedureV1,
            2 => NlmFields.ProcedureV2,
            3 => NlmFields.ProcedureV3,
            4 => NlmFields.ProcedureV4,
            _ => -1,
        });
        at = s.Length;
        bool isKnown = s.Length > 0 && RpcPrograms.ProcedureName(RpcPrograms.LockManager, call.Version, call.Procedure) is not null;
        int end = 0;
        return (!isKnown || new NlmNodes(d, s, call.Version).Show((NlmProcedure)call.Procedure, RpcProgram.IsReply(d), out end)) && RpcProgram.ShowRest(d, s, end);
    }
}
