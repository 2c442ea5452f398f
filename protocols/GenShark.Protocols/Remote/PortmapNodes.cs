using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows arguments and results (RFC 1833, 2.2.1 and 3.2).</summary>
internal ref struct PortmapNodes(Dissection d, Slice s)
{
    private readonly Dissection d = d;
    private XdrNodes x = new(d, s, 0);

    /// <summary>False if bytes lack.</summary>
    public bool Show(RpcCall call, bool isReply, out int end)
    {
        bool done = call.Version switch
        {
            2 => ShowMapping((PortmapProcedure2)call.Procedure, isReply),
            3 or 4 => ShowBinding((PortmapProcedure4)call.Procedure, isReply, RpcPrograms.ProcedureName(RpcPrograms.Portmap, call.Version, call.Procedure) is not null),
            // Version 1 is not read.
            1 when ((PortmapProcedure1)call.Procedure).Name() is not null and not "NULL" => ShowUnknown(),
            _ => true,
        };
        end = x.At;
        return done;
    }

    private bool ShowUnknown()
    {
        RpcProgram.ShowUnknown(ref x);
        return true;
    }

    private bool ShowMapping(PortmapProcedure2 procedure, bool isReply) => (procedure, isReply) switch
    {
        (PortmapProcedure2.Set, false) => Program() && x.Number(PortmapFields.Version) && Protocol("Proto: ") && x.Number(PortmapFields.Port),
        (PortmapProcedure2.Unset, false) => Program() && x.Number(PortmapFields.Version) && x.Number(PortmapFields.Proto) && x.Number(PortmapFields.Port),
        (PortmapProcedure2.Set or PortmapProcedure2.Unset, true) => x.Bool(PortmapFields.Answer),
        (PortmapProcedure2.GetPort, false) => ShowPortCall(),
        (PortmapProcedure2.GetPort, true) => ShowPortReply(),
        (PortmapProcedure2.Dump, true) => ShowMappings(),
        (PortmapProcedure2.CallIt, false) => ShowIndirect(),
        (PortmapProcedure2.CallIt, true) => x.Number(PortmapFields.Port) && x.Opaque(PortmapFields.Result),
        _ => true,
    };

    private bool Program() => Program(PortmapFields.Prog);

    private bool Program(int field)
    {
        if (!x.Number(field, out uint program)) return false;
        if (!d.WantsText) return true;
        d.BeginText().Append($"Program: {RpcPrograms.NameOf(program)} ({program})");
        d.EndText(d.LastNode);
        return true;
    }

    private bool Protocol(string label)
    {
        if (!x.Number(PortmapFields.Proto, out uint protocol)) return false;
        if (!d.WantsText) return true;
        d.BeginText().Append($"{label}{NameOf(protocol)} ({protocol})");
        d.EndText(d.LastNode);
        return true;
    }

    private static string NameOf(uint protocol) => protocol <= byte.MaxValue ? ((IpProtocol)protocol).Name() ?? "Unknown" : "Unknown";

    private bool ShowPortCall()
    {
        int start = x.At;
        if (!Program() || !x.Number(PortmapFields.Version, out uint version) || !Protocol("Proto: ") || !x.Number(PortmapFields.Port)) return false;
        uint program = x.S.UInt32(start), protocol = x.S.UInt32(start + 2 * sizeof(uint));
        d.BeginInfo(append: true)?.Append($" {RpcPrograms.NameOf(program)}({program}) V:{version} {NameOf(protocol)}");
        if (!d.WantsText) return true;
        d.BeginText().Append($" GETPORT Call {RpcPrograms.NameOf(program)}({program}) Version:{version} {NameOf(protocol)}");
        d.AppendText(d.Layers[^1].Node);
        return true;
    }

    private bool ShowPortReply()
    {
        if (!x.Number(PortmapFields.Port, out uint port)) return false;
        if (d.BeginInfo(append: true) is { } info) _ = port == 0 ? info.Append(" PROGRAM_NOT_AVAILABLE") : info.Append($" Port:{port}");
        if (!d.WantsText) return true;
        d.BeginText().Append($" GETPORT Reply Port:{port}{(port == 0 ? " PROGRAM_NOT_AVAILABLE" : "")}");
        d.AppendText(d.Layers[^1].Node);
        return true;
    }

    private bool ShowMappings()
    {
        bool follows;
        do
        {
            if (!x.Bool(RpcFields.ValueFollows, out follows) || follows && !ShowMapping()) return false;
        }
        while (follows);
        return true;
    }

    private bool ShowMapping()
    {
        uint program = x.Peek, version = x.S.UInt32(x.At + sizeof(uint)), protocol = x.S.UInt32(x.At + 2 * sizeof(uint));
        if (!d.Need(x.S, x.At, 2 * sizeof(uint))) return false;
        int node = x.Begin("");
        if (d.WantsText)
        {
            d.BeginText().Append($"Map Entry: {RpcPrograms.NameOf(program)} ({program}) V{version}");
            d.EndText(node);
        }
        if (!Program() || !x.Number(PortmapFields.Version) || !x.Number(PortmapFields.Proto)) return false;
        if (d.WantsText)
        {
            d.BeginText().Append($"Protocol: {NameOf(protocol)} (0x{protocol:x2})");
            d.EndText(d.LastNode);
        }
        return x.Number(PortmapFields.Port) && x.End(node);
    }

    // What is called so is shown here.
    private bool ShowIndirect()
    {
        int start = x.At;
        if (!Program() || !x.Number(PortmapFields.Version, out uint version) || !x.Number(PortmapFields.Proc, out uint procedure)) return false;
        uint program = x.S.UInt32(start);
        if (d.WantsText)
        {
            RpcPrograms.WriteProcedure(d.BeginText().Append("Procedure: "u8), program, version, procedure);
            d.EndText(d.LastNode);
            d.BeginText().Append($" ({procedure})");
            d.AppendText(d.LastNode);
        }
        if (RpcPrograms.ProcedureName(program, version, procedure) is null) return x.Opaque(PortmapFields.Args);
        if (!x.Number(RpcFields.ArgumentLength)) return false;
        if (program != RpcPrograms.Mount || !x.HasMore) return true;
        d.PassThrough(MountProtocol.Instance.FilterName, x.S.From(x.At));
        return MountNodes.ShowCall(ref x, procedure, isIndirect: true);
    }

    // Both versions have the same numbers, as far as both have procedures.
    private bool ShowBinding(PortmapProcedure4 procedure, bool isReply, bool isKnown) => (procedure, isReply) switch
    {
        (PortmapProcedure4.Null, _) => true,
        (PortmapProcedure4.GetAddress, false) => ShowBinding(),
        (PortmapProcedure4.GetAddress, true) => x.Text(PortmapFields.Uaddr),
        (PortmapProcedure4.Dump, false) => true,
        (PortmapProcedure4.Dump, true) => ShowBindings(),
        (PortmapProcedure4.Broadcast or PortmapProcedure4.Indirect, false) => !isKnown || ShowIndirect(),
        (PortmapProcedure4.Broadcast, true) => x.Text(PortmapFields.RpcbAddr) && x.Opaque(PortmapFields.Result),
        _ => !isKnown || ShowUnknown(),
    };

    private bool ShowBindings()
    {
        bool follows;
        do
        {
            if (!x.Bool(RpcFields.ValueFollows, out follows) || follows && !ShowBinding()) return false;
        }
        while (follows);
        return true;
    }

    private bool ShowBinding()
    {
        int node = x.Begin(PortmapFields.Rpcb);
        return Program(PortmapFields.RpcbProg) && x.Number(PortmapFields.RpcbVersion)
            && x.Text(PortmapFields.RpcbNetid) && x.Text(PortmapFields.RpcbAddr) && x.Text(PortmapFields.RpcbOwner) && x.End(node);
    }
}
