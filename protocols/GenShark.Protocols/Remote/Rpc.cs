using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>
/// Remote procedure calls of ONC: one message a datagram, or records in streams. A reply says only which call it answers, so that it is known for one if that was seen.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5531"/>
[Protocol("rpc", "Remote Procedure Call", Short = "RPC"), Message(nameof(SizeInStream), Header = 1, Catches = true), Carries("rpc.program"), Carries("security_token")]
[Over("udp.port", 111), Over("tcp.port", 111)]
[DeclareField("rpc.lastfrag", "Last Fragment", FieldType.Boolean, Mask = 0x80000000, MaskWidth = 32, Truth = Truth.YesNo)]
[DeclareField("rpc.fraglen", "Fragment Length", FieldType.UInt32, Base.Dec, Mask = 0x7fffffff, MaskWidth = 32)]
[DeclareField("rpc.xid", "XID", FieldType.UInt32, Base.HexDec, Description = "Transaction identifier")]
[DeclareField("rpc.msgtyp", "Message Type", FieldType.UInt32, Base.Dec, Names = typeof(RpcMessageType))]
[DeclareField("rpc.version", "RPC Version", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.version.min", "RPC Version (Minimum)", FieldType.UInt32, Base.Dec, Description = "Program Version (Minimum)")]
[DeclareField("rpc.version.max", "RPC Version (Maximum)", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.program", "Program", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.programversion", "Program Version", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.programversion.min", "Program Version (Minimum)", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.programversion.max", "Program Version (Maximum)", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.procedure", "Procedure", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.reqframe", "Request Frame", FieldType.FrameNumber)]
[DeclareField("rpc.repframe", "Reply Frame", FieldType.FrameNumber)]
[DeclareField("rpc.time", "Time from request", FieldType.RelativeTime, Description = "Time between Request and Reply for ONC-RPC calls")]
[DeclareField("rpc.dup", "Duplicate Call/Reply", FieldType.None)]
[DeclareField("rpc.call.dup", "Duplicate to the call in", FieldType.FrameNumber, Description = "This is a duplicate to the call in frame")]
[DeclareField("rpc.reply.dup", "Duplicate to the reply in", FieldType.FrameNumber, Description = "This is a duplicate to the reply in frame")]
[DeclareField("rpc.replystat", "Reply State", FieldType.UInt32, Base.Dec, Names = typeof(RpcReplyState))]
[DeclareField("rpc.state_accept", "Accept State", FieldType.UInt32, Base.Dec, Names = typeof(RpcAcceptState))]
[DeclareField("rpc.state_reject", "Reject State", FieldType.UInt32, Base.Dec, Names = typeof(RpcRejectState))]
[DeclareField("rpc.state_auth", "Auth State", FieldType.UInt32, Base.Dec, Names = typeof(RpcAuthState))]
[DeclareField("rpc.auth.flavor", "Flavor", FieldType.UInt32, Base.Dec, Names = typeof(RpcAuthFlavor))]
[DeclareField("rpc.auth.length", "Length", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.auth.stamp", "Stamp", FieldType.UInt32, Base.Hex)]
[DeclareField("rpc.auth.machinename", "Machine Name", FieldType.String)]
[DeclareField("rpc.auth.lk_owner", "Lock Owner", FieldType.Bytes)]
[DeclareField("rpc.auth.pid", "PID", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.auth.uid", "UID", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.auth.gid", "GID", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.authgss.version", "GSS Version", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.authgss.procedure", "GSS Procedure", FieldType.UInt32, Base.Dec, Names = typeof(RpcGssProcedure))]
[DeclareField("rpc.authgss.seqnum", "GSS Sequence Number", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.authgss.service", "GSS Service", FieldType.UInt32, Base.Dec, Names = typeof(RpcGssService))]
[DeclareField("rpc.authgss.context", "GSS Context", FieldType.Bytes)]
[DeclareField("rpc.authgss.context.length", "GSS Context Length", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.authgss.token", "GSS Token", FieldType.Bytes)]
[DeclareField("rpc.authgss.token_length", "GSS Token Length", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.authdes.namekind", "Namekind", FieldType.UInt32, Base.Dec, Names = typeof(RpcDesNameKind))]
[DeclareField("rpc.authdes.netname", "Netname", FieldType.String)]
[DeclareField("rpc.authdes.convkey", "Conversation Key (encrypted)", FieldType.UInt64, Base.Hex)]
[DeclareField("rpc.authdes.window", "Window (encrypted)", FieldType.UInt32, Base.Hex, Description = "Windows (encrypted)")]
[DeclareField("rpc.authdes.nickname", "Nickname", FieldType.UInt32, Base.Hex)]
[DeclareField("rpc.authdes.timestamp", "Timestamp (encrypted)", FieldType.UInt64, Base.Hex)]
[DeclareField("rpc.authdes.windowverf", "Window verifier (encrypted)", FieldType.UInt32, Base.Hex)]
[DeclareField("rpc.authdes.timeverf", "Timestamp verifier (encrypted)", FieldType.UInt64, Base.Hex)]
[DeclareField("rpc.value_follows", "Value Follows", FieldType.Boolean, Truth = Truth.YesNo)]
[DeclareField("rpc.array.len", "num", FieldType.UInt32, Base.Dec, Description = "Length of RPC array")]
[DeclareField("rpc.opaque_length", "length", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.opaque_data", "opaque data", FieldType.Bytes)]
[DeclareField("rpc.fill_bytes", "fill bytes", FieldType.Bytes)]
[DeclareField("rpc.argument_length", "Argument length", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.continuation_data", "Continuation data", FieldType.Bytes)]
[DeclareField("rpc.fragment_data", "Fragment Data", FieldType.Bytes)]
[DeclareField("rpc.fragment.overlap", "Fragment overlap", FieldType.Boolean, Description = "Fragment overlaps with other fragments")]
[DeclareField("rpc.fragment.overlap.conflict", "Conflicting data in fragment overlap", FieldType.Boolean, Description = "Overlapping fragments contained conflicting data")]
[DeclareField("rpc.fragment.multipletails", "Multiple tail fragments found", FieldType.Boolean, Description = "Several tails were found when defragmenting the packet")]
[DeclareField("rpc.fragment.toolongfragment", "Fragment too long", FieldType.Boolean, Description = "Fragment contained data past end of packet")]
[DeclareField("rpc.fragment.error", "Defragmentation error", FieldType.FrameNumber, Description = "Defragmentation error due to illegal fragments")]
[DeclareField("rpc.fragment.count", "Fragment count", FieldType.UInt32, Base.Dec)]
[DeclareField("rpc.fragment", "RPC Fragment", FieldType.FrameNumber)]
[DeclareField("rpc.fragments", "RPC Fragments", FieldType.None)]
[DeclareField("rpc.reassembled.length", "Reassembled RPC length", FieldType.UInt32, Base.Dec, Description = "The total length of the reassembled payload")]
[DeclareField("rpc.unknown_body", "Unknown RPC call/reply body", FieldType.None)]
public readonly ref partial struct Rpc
{
    /// <summary>On other ports than rpcbind's: calls of programs that are known, and replies to calls that were seen.</summary>
    [Guess("udp", Also = ["tcp"], Sifts = true)]
    internal bool LooksLikeMessage => Slice.Dissection is { } d
        ? RpcHeader.Of(d, Slice).Kind != RpcKind.Continuation
        : RpcHeader.MayBegin(Slice, 0) || RpcHeader.MayBegin(Slice, RpcHeader.MarkSize);

    /// <summary>What is no record goes on to the end.</summary>
    internal int SizeInStream => Slice.Dissection is { } d ? RpcHeader.SizeInStream(d, Slice) : Slice.Length;

    /// <summary>What stands in a message, and which program gets the rest, hangs on the calls before.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        return new RpcNodes(d, s).Show();
    }
}
