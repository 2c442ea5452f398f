using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>
/// Remote procedure calls over a connection: little-endian PDUs in one piece. What the interfaces make of the bytes of calls is not declared.
/// </summary>
/// <seealso href="https://pubs.opengroup.org/onlinepubs/9629399/chap12.htm"/>
[Protocol("dcerpc", "Distributed Computing Environment / Remote Procedure Call (DCE/RPC)", Short = "DCERPC"), Message(nameof(SizeInStream), Header = HeaderSize, ShowsSize = true), Carries("security_token")]
[Endian(Endian.Little)]
[DeclareField("dcerpc.drep.byteorder", "Byte order", FieldType.UInt8, Base.Dec, Names = typeof(DceRpcByteOrder))]
[DeclareField("dcerpc.drep.character", "Character", FieldType.UInt8, Base.Dec, Names = typeof(DceRpcCharacters))]
[DeclareField("dcerpc.drep.fp", "Floating-point", FieldType.UInt8, Base.Dec, Names = typeof(DceRpcFloats))]
[DeclareField("dcerpc.unknown_if_id", "Unknown DCERPC interface id", FieldType.Boolean)]
[DeclareField("dcerpc.cn_ctx_id.no_bind", "No bind info for interface Context ID", FieldType.None)]
[DeclareField("dcerpc.stub_data", "Stub data", FieldType.Bytes)]
[DeclareField("dcerpc.payload_stub_data", "Payload stub data", FieldType.None)]
[DeclareField("dcerpc.auth_padding", "Auth Padding", FieldType.Bytes)]
public readonly ref partial struct DceRpc
{
    internal const int HeaderSize = 16, ContextOffset = 20;
    private const int LengthOffset = 8;

    // Beside datagrams' PDUs, those of the other byte order stay data.
    [Guess("tcp", Also = ["smb2_pipe_subdissectors", "smb_transact"])]
    internal bool LooksLikePdu => Slice.Has(0, HeaderSize) && Slice.UInt8(0) == 5 && Slice.UInt8(1) <= 1 && Slice.UInt8(2) <= (byte)DceRpcPacketType.Orphaned
        && Slice.UInt8(4) is 0x10 or 0x11 && Slice.UInt8(5) <= (byte)DceRpcFloats.Ibm && Slice.UInt16Little(LengthOffset) >= HeaderSize;

    internal int SizeInStream => Math.Max(HeaderSize, (int)Slice.UInt16Little(LengthOffset));

    [Field("dcerpc.ver", "Version")] public partial byte Version { get; }
    [Field("dcerpc.ver_minor", "Version (minor)")] public partial byte MinorVersion { get; }
    [Field("dcerpc.pkt_type", "Packet type")] public partial DceRpcPacketType Type { get; }

    [Field("dcerpc.cn_flags", "Packet Flags", Base.Hex)] public partial byte Flags { get; }
    [Field("dcerpc.cn_flags.object", "Object", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool HasObject { get; }
    [Field("dcerpc.cn_flags.maybe", "Maybe", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsMaybe { get; }
    [Field("dcerpc.cn_flags.dne", "Did Not Execute", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool DidNotExecute { get; }
    [Field("dcerpc.cn_flags.mpx", "Multiplex", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsMultiplexed { get; }
    [Field("dcerpc.cn_flags.reserved", "Reserved", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsReserved { get; }
    [Field("dcerpc.cn_flags.cancel_pending", "Cancel Pending", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsCancelPending { get; }
    [Field("dcerpc.cn_flags.last_frag", "Last Frag", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsLast { get; }
    [Field("dcerpc.cn_flags.first_frag", "First Frag", Truth = Truth.SetNotSet), Bits(1), Of(nameof(Flags))] public partial bool IsFirst { get; }

    [Field("dcerpc.drep", "Data Representation"), Append(nameof(WriteRepresentation)), Size(4)] public partial ReadOnlySpan<byte> Representation { get; }

    /// <summary>Parts of two bytes, none of which covers all four.</summary>
    [Custom]
    private bool WalkRepresentation(Dissection d, in Slice s, ref int at)
    {
        d.Open();
        d.Number(DceRpcFields.DrepByteorder, s, 4, 1, (ulong)Order);
        d.Number(DceRpcFields.DrepCharacter, s, 4, 1, (ulong)Characters);
        d.Number(DceRpcFields.DrepFp, s, 5, 1, (ulong)Floats);
        d.Close();
        return true;
    }

    /// <summary>In bytes, with this header.</summary>
    [Field("dcerpc.cn_frag_len", "Frag Length")] public partial ushort FragmentLength { get; }

    /// <summary>Of the credentials that the PDU ends with, in bytes.</summary>
    [Field("dcerpc.cn_auth_len", "Auth Length")] public partial ushort AuthenticationLength { get; }

    [Field("dcerpc.cn_call_id", "Call ID")] public partial uint CallId { get; }

    [Step]
    private void Enter()
    {
        Dissection d = Dissection!;
        DceRpcConversations.Of(Slice).Enter(d, this);
        if (!d.WantsText) return;
        if (State.RequestIn is { } request) d.BeginText().Append($", [Req: #{request}]");
        else if (State.ResponseIn is { } response) d.BeginText().Append($", [Resp: #{response}]");
        else return;
        d.AppendText(d.Layers[^1].Node);
    }

    [Switch(nameof(Type)), Default<DceRpcOtherBody>]
    [Case<DceRpcBind>(DceRpcPacketType.Bind, DceRpcPacketType.AlterContext), Case<DceRpcBindAck>(DceRpcPacketType.BindAck, DceRpcPacketType.AlterContextResponse)]
    [Case<DceRpcRequest>(DceRpcPacketType.Request), Case<DceRpcResponse>(DceRpcPacketType.Response), Case<DceRpcThirdLeg>(DceRpcPacketType.Auth3)]
    public partial Variant Body { get; }

    /// <summary>What is left: the bytes of a call, and who sent it.</summary>
    [Rest] public partial ReadOnlySpan<byte> Stub { get; }

    [Field("dcerpc.opnum", "Opnum")] private ushort? AnsweredOperation => Call?.Operation;

    /// <summary>A computed field cannot be of this type.</summary>
    [Custom]
    private bool WalkAnsweredObject(Dissection d, in Slice s, ref int at)
    {
        if (Call?.Object is not { } answered) return true;
        Span<byte> bytes = stackalloc byte[16];
        answered.TryWriteBytes(bytes);
        return d.Made(DceRpcFields.ObjId, s, StubOffset, 0, bytes, NodeFlags.Generated | NodeFlags.LittleEndian);
    }

    [Field("dcerpc.request_in", "Request in frame", Type = FieldType.FrameNumber, Description = "This packet is a response to the packet with this number")] private uint? RequestIn => State.RequestIn;
    [Field("dcerpc.time", "Time from request", Unit = " seconds", At = nameof(Stub), Description = "Time between Request and Response for DCE-RPC calls")]
    private Interval? Time => Call is { } call ? Dissection!.Frame.Time - call.Asked : null;
    [Field("dcerpc.response_in", "Response in frame", Type = FieldType.FrameNumber, Description = "This packet will be responded in the packet with this number")] private uint? ResponseIn => State.ResponseIn;

    /// <summary>Its size, and what it is shown as, hang on what was bound and on who sent it.</summary>
    [Custom]
    private bool WalkStub(Dissection d, in Slice s, ref int at) => DceRpcStub.Walk(d, s, StubOffset, Type, CallContext);

    private DceRpcCallState State => DceRpcConversations.Of(Slice).Current;
    private DceRpcCall? Call => State is { RequestIn: not null, Call: { } call } ? call : null;

    /// <summary>Where the text of calls goes on: the presentation context that they name.</summary>
    internal ushort CallContext => Slice.UInt16Little(ContextOffset);

    /// <summary>Whether the PDU makes or answers a call.</summary>
    internal bool IsCall => Type is DceRpcPacketType.Request or DceRpcPacketType.Response or DceRpcPacketType.Fault;

    private DceRpcByteOrder Order => (DceRpcByteOrder)(Slice.UInt8(4) >> 4);
    private DceRpcCharacters Characters => (DceRpcCharacters)(Slice.UInt8(4) & 0xf);
    private DceRpcFloats Floats => (DceRpcFloats)Slice.UInt8(5);

    private void WriteRepresentation(TextBuilder text) => text.Append($" (Order: {Order.Name()}, Char: {Characters.Name() ?? "Unknown"}, Float: {Floats.Name() ?? "Unknown"})");

    private string Piece => (IsFirst, IsLast) switch { (true, true) => "Single", (true, false) => "1st", (false, true) => "Last", _ => "Mid" };

    [Title(Append = true)]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($" {Type.Name()}, Fragment: {Piece}, FragLen: {FragmentLength}, Call: {CallId}");
        if (IsCall) text.Append($", Ctx: {CallContext}");
    }

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append($"{Type.Name()}: call_id: {CallId}, Fragment: {Piece}");
}

/// <summary>Nothing but who sent it, behind four bytes (MS-RPCE, 2.2.2.4).</summary>
[PartOf<DceRpc>]
public readonly ref partial struct DceRpcThirdLeg
{
    [Size(4)] public partial ReadOnlySpan<byte> Padding { get; }
}

/// <summary>A body of another kind, of which nothing is told.</summary>
[PartOf<DceRpc>]
public readonly ref partial struct DceRpcOtherBody
{
    [Rest] public partial ReadOnlySpan<byte> Bytes { get; }
}
