using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What the layers of programs have in common.</summary>
internal static class RpcProgram
{
    /// <summary>The exchange that the layer is part of.</summary>
    public static RpcCall CallOf(Dissection d) => d.Session.State<RpcCalls>().Current.Call;

    /// <summary>Whether the layer is that of a reply.</summary>
    public static bool IsReply(Dissection d) => d.Session.State<RpcCalls>().IsReply;

    /// <summary>Shows which version of the program the call is for, and which procedure.</summary>
    /// <param name="d">The dissection.</param>
    /// <param name="s">The layer.</param>
    /// <param name="field">What the version's procedures are shown with; -1 if it is unknown.</param>
    public static void ShowProcedure(Dissection d, scoped in Slice s, int field)
    {
        RpcCall call = CallOf(d);
        // As tshark puts them, which counts the message's own start twice.
        var place = new Slice([], 0, s.Offset + d.Session.State<RpcCalls>().Place, s.Source, d);
        d.Number(RpcFields.Programversion, place, 0, 0, (ulong)call.Version, NodeFlags.Generated);
        if (field >= 0)
        {
            d.Number(field, place, 0, 0, (ulong)call.Procedure, NodeFlags.Generated);
            return;
        }
        d.Number(RpcFields.Procedure, place, 0, 0, (ulong)call.Procedure, NodeFlags.Generated);
        if (!d.WantsText || d.LastNode == Tape.Discarded) return;
        d.BeginText().Append($"Procedure: proc-{call.Procedure} ({call.Procedure})");
        d.EndText(d.LastNode);
    }

    /// <summary>What is left of a layer is data in its tree. If that is all of it, frame.protocols does not name it.</summary>
    public static bool ShowRest(Dissection d, in Slice s, int at)
    {
        if (at == 0) d.LeaveUnnamed();
        return at >= s.Length || d.CallData(s.Payload(at, s.Length - at));
    }

    /// <summary>A body that nobody reads.</summary>
    public static void ShowUnknown(ref XdrNodes x)
    {
        if (!x.HasMore) return;
        x.D.Node(RpcFields.UnknownBody, x.S, x.At, x.S.CapturedLength - x.At);
        x.At = x.S.Length;
    }
}
