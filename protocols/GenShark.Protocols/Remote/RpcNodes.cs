using System.Text;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows a message: its record's mark, its header, and by the program that it is for the rest.</summary>
/// <param name="d">The dissection.</param>
/// <param name="s">The layer.</param>
internal readonly ref struct RpcNodes(Dissection d, Slice s)
{
    private static readonly DispatchTable s_programs = Registry.Table("rpc.program");

    private readonly Dissection d = d;
    private readonly Slice s = s;
    private readonly RpcHeader _header = RpcHeader.Of(d, s);

    // What it carries has layers of its own.
    private readonly int _node = d.Layers[^1].Node;

    public bool Show()
    {
        if (_header.Kind == RpcKind.Continuation) return ShowContinuation();
        if (_header.Start == 0) return ShowMessage(s, 0, _header.Kind);
        RpcRecord record = d.Session.State<RpcRecords>().Enter(d, s, _header.Kind);
        if (record.Kind != RpcKind.Fragment)
        {
            ShowMark();
            return ShowMessage(s, _header.Start, record.Kind);
        }
        if (!record.Part.Completes)
        {
            BeginInfo()?.Append("Fragment"u8);
            SayInTitle(" Fragment");
        }
        ShowMark();
        if (!d.Bytes(RpcFields.FragmentData, s, _header.Start, s.Length - _header.Start)) return false;
        return !record.Part.Completes || ShowRecord(record.Part);
    }

    // The layer lies where the whole is.
    private bool ShowRecord(RecordPart part)
    {
        Slice whole = d.ShowMessage(RpcRecords.Fields, part);
        if (_node >= 0)
        {
            ref TapeNode layer = ref d.Tape[_node];
            (layer.Source, layer.Offset, layer.Length) = (whole.Source, whole.Offset, whole.CapturedLength);
        }
        RpcKind kind = RpcHeader.KindOf(d, whole);
        return kind == RpcKind.Continuation ? d.CallData(whole) : new RpcNodes(d, whole).ShowMessage(whole, 0, kind);
    }

    private bool ShowMessage(in Slice layer, int start, RpcKind kind)
    {
        var x = new XdrNodes(d, layer, start);
        RpcCalls calls = d.Session.State<RpcCalls>();
        calls.Place = layer.Offset;
        SayInTitle(d.WantsText ? $", Type:{(kind == RpcKind.Reply ? "Reply" : "Call")} XID:0x{x.Peek:x8}" : "");
        if (!x.Number(RpcFields.Xid) || !x.Number(RpcFields.Msgtyp)) return false;
        return kind == RpcKind.Reply ? ShowReply(ref x, layer.From(start)) : ShowCall(ref x, layer.From(start));
    }

    private void SayInTitle(string text)
    {
        if (!d.WantsText) return;
        d.BeginText().Append(text);
        d.AppendText(_node);
    }

    private RpcExchange Exchange => d.Session.State<RpcCalls>().Current;

    private bool ShowContinuation()
    {
        BeginInfo()?.Append("Continuation"u8);
        return d.Bytes(RpcFields.ContinuationData, s, 0, s.CapturedLength);
    }

    // Messages of one segment share the column.
    private TextBuilder? BeginInfo()
    {
        TextBuilder? info = d.BeginInfo(append: true);
        if (info is not null && IsAnother) info.Append("  ; "u8);
        return info;
    }

    private bool IsAnother
    {
        get
        {
            int count = 0;
            foreach (ref readonly Layer layer in d.Layers) count += layer.Protocol == RpcProtocol.Instance ? 1 : 0;
            return count > 1;
        }
    }

    private void ShowMark()
    {
        uint size = RpcHeader.FragmentSize(s);
        bool isLast = RpcHeader.IsLast(s);
        d.TextNode(d.WantsText ? $"Fragment header: {(isLast ? "Last fragment, " : "")}{size} {(size == 1 ? "byte" : "bytes")}" : "", s, 0, RpcHeader.MarkSize);
        d.Open();
        d.Number(RpcFields.Lastfrag, s, 0, RpcHeader.MarkSize, isLast);
        d.Number(RpcFields.Fraglen, s, 0, RpcHeader.MarkSize, (ulong)size);
        d.Close();
    }

    private bool ShowCall(ref XdrNodes x, in Slice message)
    {
        if (!x.Number(RpcFields.Version) || !x.Number(RpcFields.Program, out uint program)) return false;
        LabelProgram(program);
        d.SetProtocolColumn(RpcPrograms.NameOf(program));
        if (!x.Number(RpcFields.Programversion, out uint version) || !x.Number(RpcFields.Procedure, out uint procedure)) return false;
        LabelProcedure(program, version, procedure);
        d.Session.State<RpcCalls>().EnterCall(d, message);
        TextBuilder? info = BeginInfo();
        if (info is not null)
        {
            if (Exchange.Repeats > 0) info.Append($"[RPC retransmission of #{Exchange.Repeats}]");
            WriteInfo(info, program, version, procedure, "Call");
            if (Exchange.ReplyIn > 0) info.Append($" (Reply In {Exchange.ReplyIn})");
        }
        if (Exchange.Repeats > 0)
        {
            // As in tshark, these are not said to be computed, those of replies are.
            d.Node(RpcFields.Dup, s, 0, 0);
            d.Number(RpcFields.CallDup, s, 0, 0, (ulong)Exchange.Repeats);
        }
        if (Exchange.ReplyIn > 0) ShowFrame(RpcFields.Reqframe, "The reply to this request is in frame ", Exchange.ReplyIn);
        return new RpcAuthNodes(d).ShowCredentials(ref x, Exchange.Call) && new RpcAuthNodes(d).ShowVerifier(ref x, isReply: false) && CallProgram(x.At);
    }

    private bool ShowReply(ref XdrNodes x, in Slice message)
    {
        d.Session.State<RpcCalls>().EnterReply(d, message);
        RpcExchange exchange = Exchange;
        RpcCall call = exchange.Call;
        d.Number(RpcFields.Program, s, 0, 0, (ulong)call.Program, NodeFlags.Generated);
        LabelProgram(call.Program);
        d.SetProtocolColumn(RpcPrograms.NameOf(call.Program));
        d.Number(RpcFields.Programversion, s, 0, 0, (ulong)call.Version, NodeFlags.Generated);
        d.Number(RpcFields.Procedure, s, 0, 0, (ulong)call.Procedure, NodeFlags.Generated);
        LabelProcedure(call.Program, call.Version, call.Procedure);
        TextBuilder? info = BeginInfo();
        int start = info?.Length ?? 0;
        if (info is not null) WriteInfo(info, call.Program, call.Version, call.Procedure, "Reply");
        if (!x.Number(RpcFields.Replystat, out uint state)) return false;
        if (info is not null)
        {
            info.Append($" (Call In {call.Request})");
            if (exchange.Repeats > 0) info.Insert(start, Encoding.ASCII.GetBytes($"[RPC duplicate of #{exchange.Repeats}]"));
        }
        ShowFrame(RpcFields.Repframe, "This is a reply to a request in frame ", call.Request);
        d.Time(RpcFields.Time, s, x.At, 0, d.Frame.Time - call.Asked, NodeFlags.Generated);
        if (exchange.Repeats > 0)
        {
            d.Node(RpcFields.Dup, s, 0, 0, NodeFlags.Generated);
            d.Number(RpcFields.ReplyDup, s, 0, 0, (ulong)exchange.Repeats, NodeFlags.Generated);
        }
        return (RpcReplyState)state switch
        {
            RpcReplyState.Accepted => ShowAccepted(ref x),
            RpcReplyState.Denied => ShowDenied(ref x),
            _ => ShowRest(x.At),
        };
    }

    private bool ShowAccepted(ref XdrNodes x)
    {
        if (!new RpcAuthNodes(d).ShowVerifier(ref x, isReply: true) || !x.Number(RpcFields.StateAccept, out uint state)) return false;
        return (RpcAcceptState)state switch
        {
            RpcAcceptState.Success => CallProgram(x.At),
            RpcAcceptState.ProgramMismatch => x.Number(RpcFields.ProgramversionMin) && x.Number(RpcFields.ProgramversionMax) && ShowRest(x.At),
            _ => ShowRest(x.At),
        };
    }

    private bool ShowDenied(ref XdrNodes x)
    {
        if (!x.Number(RpcFields.StateReject, out uint state)) return false;
        return (RpcRejectState)state switch
        {
            RpcRejectState.RpcMismatch => x.Number(RpcFields.VersionMin) && x.Number(RpcFields.VersionMax),
            RpcRejectState.AuthenticationError => x.Number(RpcFields.StateAuth),
            _ => true,
        } && ShowRest(x.At);
    }

    // In the layer's tree, though it ends there.
    private bool ShowRest(int at)
    {
        if (_node >= 0) d.EndNode(_node, s, at);
        return at >= s.Length || d.CallData(s.Payload(at, s.Length - at));
    }

    // The layer ends where the program's begins.
    private bool CallProgram(int at)
    {
        RpcCall call = Exchange.Call;
        Slice payload = s.Payload(at, s.Length - at);
        if (call.Flavor == RpcAuthFlavor.Gss && call.GssProcedure == RpcGssProcedure.Data && call.GssService != RpcGssService.None) return ShowRest(at);
        if (d.TableOf(s_programs).Find(call.Program, payload) is not { } program) return ShowRest(at);
        if (_node >= 0) d.EndNode(_node, s, at);
        // What stands in the column is kept.
        if (d.BeginInfo(append: true) is { } info) d.Columns.Fence = info.Length;
        d.Close();
        bool done = d.Call(program, payload);
        d.Open();
        return done;
    }

    private void LabelProgram(uint program)
    {
        if (!d.WantsText || d.LastNode == Tape.Discarded) return;
        d.BeginText().Append($"Program: {RpcPrograms.NameOf(program)} ({program})");
        d.EndText(d.LastNode);
    }

    private void LabelProcedure(uint program, uint version, uint procedure)
    {
        if (!d.WantsText || d.LastNode == Tape.Discarded) return;
        TextBuilder text = d.BeginText().Append("Procedure: "u8);
        RpcPrograms.WriteProcedure(text, program, version, procedure);
        text.Append($" ({procedure})");
        d.EndText(d.LastNode);
    }

    private void ShowFrame(int field, string words, int frame)
    {
        d.Number(field, s, 0, 0, (ulong)frame, NodeFlags.Generated);
        if (!d.WantsText || d.LastNode == Tape.Discarded) return;
        d.BeginText().Append(words).Append((ulong)frame);
        d.EndText(d.LastNode);
    }

    private static void WriteInfo(TextBuilder info, uint program, uint version, uint procedure, string kind)
    {
        info.Append($"V{version} ");
        RpcPrograms.WriteProcedure(info, program, version, procedure);
        info.Append(' ').Append(kind);
    }
}
