using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The network status monitor: who wants to know when a host was started again.</summary>
/// <seealso href="https://pubs.opengroup.org/onlinepubs/9629799/chap11.htm"/>
[Protocol("stat", "Network Status Monitor Protocol", Short = "STAT"), Over("rpc.program", 100024)]
[DeclareField("stat.procedure_v1", "V1 Procedure", FieldType.UInt32, Base.Dec, Names = typeof(StatProcedure))]
[DeclareField("stat.name", "Name", FieldType.String)]
[DeclareField("stat.stat_res", "Status Result", FieldType.None)]
[DeclareField("stat.stat_res.res", "Result", FieldType.UInt32, Base.Dec, Names = typeof(StatResult))]
[DeclareField("stat.stat_res.state", "State", FieldType.UInt32, Base.Dec)]
[DeclareField("stat.state", "State", FieldType.UInt32, Base.Dec, Description = "State of local NSM")]
[DeclareField("stat.mon", "Monitor", FieldType.None, Description = "Monitor Host")]
[DeclareField("stat.mon_id.name", "Monitor ID Name", FieldType.String)]
[DeclareField("stat.my_id", "My ID", FieldType.None, Description = "My_ID structure")]
[DeclareField("stat.my_id.hostname", "Hostname", FieldType.String, Description = "My_ID Host to callback")]
[DeclareField("stat.my_id.prog", "Program", FieldType.UInt32, Base.Dec, Description = "My_ID Program to callback")]
[DeclareField("stat.my_id.vers", "Version", FieldType.UInt32, Base.Dec, Description = "My_ID Version of callback")]
[DeclareField("stat.my_id.proc", "Procedure", FieldType.UInt32, Base.Dec, Description = "My_ID Procedure to callback")]
[DeclareField("stat.priv", "Priv", FieldType.Bytes, Description = "Private client supplied opaque data")]
[DeclareField("stat.stat_chge", "Status Change", FieldType.None, Description = "Status Change structure")]
public readonly ref partial struct NetworkStatus
{
    private const int PrivateSize = 16;

    /// <summary>What stands in a message hangs on the call that it is or answers.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        RpcCall call = RpcProgram.CallOf(d);
        RpcProgram.ShowProcedure(d, s, call.Version == 1 ? NetworkStatusFields.ProcedureV1 : -1);
        at = s.Length;
        var x = new XdrNodes(d, s, 0);
        bool done = s.Length == 0 || call.Version != 1 || (RpcProgram.IsReply(d) ? ShowReply(ref x, (StatProcedure)call.Procedure) : ShowCall(ref x, (StatProcedure)call.Procedure));
        return done && RpcProgram.ShowRest(d, s, x.At);
    }

    private static bool ShowCall(ref XdrNodes x, StatProcedure procedure) => procedure switch
    {
        StatProcedure.Stat => x.Text(NetworkStatusFields.Name),
        StatProcedure.Monitor => ShowMonitor(ref x) && x.Bytes(NetworkStatusFields.Priv, PrivateSize),
        StatProcedure.Unmonitor => ShowMonitor(ref x),
        StatProcedure.UnmonitorAll => ShowCallback(ref x),
        StatProcedure.Notify => ShowChange(ref x),
        _ => true,
    };

    private static bool ShowReply(ref XdrNodes x, StatProcedure procedure) => procedure switch
    {
        StatProcedure.Stat or StatProcedure.Monitor => ShowResult(ref x),
        StatProcedure.Unmonitor or StatProcedure.UnmonitorAll => x.Number(NetworkStatusFields.State),
        _ => true,
    };

    // The state is none if the host is not watched.
    private static bool ShowResult(ref XdrNodes x)
    {
        int node = x.Begin(NetworkStatusFields.StatRes);
        if (!x.Number(NetworkStatusFields.StatResRes, out uint result)) return false;
        return ((StatResult)result == StatResult.Success ? x.Number(NetworkStatusFields.StatResState) : x.Skip(sizeof(uint))) && x.End(node);
    }

    private static bool ShowMonitor(ref XdrNodes x)
    {
        int node = x.Begin(NetworkStatusFields.Mon);
        return x.Text(NetworkStatusFields.MonIdName) && ShowCallback(ref x) && x.End(node);
    }

    private static bool ShowCallback(ref XdrNodes x)
    {
        int node = x.Begin(NetworkStatusFields.MyId);
        return x.Text(NetworkStatusFields.MyIdHostname) && x.Number(NetworkStatusFields.MyIdProg) && x.Number(NetworkStatusFields.MyIdVers) && x.Number(NetworkStatusFields.MyIdProc) && x.End(node);
    }

    private static bool ShowChange(ref XdrNodes x)
    {
        int size = x.S.CapturedLength - x.At, node = x.Begin(NetworkStatusFields.StatChge);
        if (!x.Text(NetworkStatusFields.MonIdName)) return false;
        x.D.Close();
        if (!x.Number(NetworkStatusFields.State)) return false;
        if (node != Tape.Discarded) x.D.Tape[node].Length = size;
        return true;
    }
}
