using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Where programs can be called: the port mapper and rpcbind.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1833"/>
[Protocol("portmap", "Portmap", Short = "Portmap", Column = "Portmap"), Over("rpc.program", 100000)]
[UsesNames(typeof(IpProtocol))]
[DeclareField("portmap.procedure_v1", "V1 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(PortmapProcedure1))]
[DeclareField("portmap.procedure_v2", "V2 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(PortmapProcedure2))]
[DeclareField("portmap.procedure_v3", "V3 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(PortmapProcedure3))]
[DeclareField("portmap.procedure_v4", "V4 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(PortmapProcedure4))]
[DeclareField("portmap.prog", "Program", FieldType.UInt32, Base.Dec)]
[DeclareField("portmap.version", "Version", FieldType.UInt32, Base.Dec)]
[DeclareField("portmap.proto", "Protocol", FieldType.UInt32, Base.Dec)]
[DeclareField("portmap.port", "Port", FieldType.UInt32, Base.Dec)]
[DeclareField("portmap.proc", "Procedure", FieldType.UInt32, Base.Dec)]
[DeclareField("portmap.answer", "Answer", FieldType.Boolean)]
[DeclareField("portmap.args", "Arguments", FieldType.Bytes)]
[DeclareField("portmap.result", "Result", FieldType.Bytes)]
[DeclareField("portmap.rpcb", "RPCB", FieldType.None)]
[DeclareField("portmap.rpcb.prog", "Program", FieldType.UInt32, Base.Dec)]
[DeclareField("portmap.rpcb.version", "Version", FieldType.UInt32, Base.Dec)]
[DeclareField("portmap.rpcb.netid", "Network Id", FieldType.String)]
[DeclareField("portmap.rpcb.addr", "Universal Address", FieldType.String)]
[DeclareField("portmap.rpcb.owner", "Owner of this Service", FieldType.String)]
[DeclareField("portmap.uaddr", "Universal Address", FieldType.String)]
public readonly ref partial struct Portmap
{
    /// <summary>What stands in a message hangs on the call that it is or answers.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        RpcCall call = RpcProgram.CallOf(d);
        RpcProgram.ShowProcedure(d, s, call.Version switch
        {
            1 => PortmapFields.ProcedureV1,
            2 => PortmapFields.ProcedureV2,
            3 => PortmapFields.ProcedureV3,
            4 => PortmapFields.ProcedureV4,
            _ => -1,
        });
        at = s.Length;
        int end = 0;
        return (s.Length == 0 || new PortmapNodes(d, s).Show(call, RpcProgram.IsReply(d), out end)) && RpcProgram.ShowRest(d, s, end);
    }
}
