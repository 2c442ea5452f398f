using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What stands before each message (MS-SMB2, 2.2.1).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2Header
{
    internal const int Size = 64;

    [Step]
    private void Enter() => Smb2Conversations.Of(Slice).Enter(Dissection!, this);

    [Field("smb2.protocol_id", "ProtocolId", Base.Hex), Endian(Endian.Big)] public partial uint ProtocolId { get; }

    /// <summary>In bytes.</summary>
    [Field("smb2.header_len", "Header Length", Description = "SMB2 Size of Header")] public partial ushort HeaderLength { get; }

    [Field("smb2.credit.charge", "Credit Charge")] public partial ushort CreditCharge { get; }
    [Field("smb2.nt_status", "NT Status", Base.Hex, Description = "NT Status code"), At(8), If(nameof(IsResponse))] public partial NtStatus Status { get; }
    [Field("smb2.channel_sequence", "Channel Sequence"), At(8), If(nameof(IsRequest))] public partial ushort ChannelSequence { get; }
    [Field("smb2.reserved", "Reserved"), At(10), Size(2), If(nameof(IsRequest))] public partial ReadOnlySpan<byte> Reserved { get; }
    [Size(4)] public partial ReadOnlySpan<byte> StatusBytes { get; }
    [Field("smb2.cmd", "Command", Description = "SMB2 Command Opcode")] public partial Smb2Command Command { get; }
    [Field("smb2.credits.requested", "Credits requested"), At(14), If(nameof(IsRequest))] public partial ushort CreditsRequested { get; }
    [Field("smb2.credits.granted", "Credits granted"), At(14), If(nameof(IsResponse))] public partial ushort CreditsGranted { get; }
    [Size(2)] public partial ReadOnlySpan<byte> CreditBytes { get; }

    [Field("smb2.flags", "Flags", Base.Hex, Description = "SMB2 flags"), NamesSetBits] public partial uint Flags { get; }
    [Field("smb2.flags.response", "Response", Truth = "This is a RESPONSE|This is a REQUEST", Description = "Whether this is an SMB2 Request or Response"), Mask(0x1), Of(nameof(Flags))] public partial bool IsResponse { get; }
    [Field("smb2.flags.async", "Async command", Truth = "This is an ASYNC command|This is a SYNC command"), Mask(0x2), Of(nameof(Flags))] public partial bool IsAsync { get; }
    [Field("smb2.flags.chained", "Chained", Truth = "This pdu is a CHAINED command|This pdu is NOT a chained command", Description = "Whether the pdu continues a chain or not"), Mask(0x4), Of(nameof(Flags))] public partial bool IsChained { get; }
    [Field("smb2.flags.signature", "Signing", Truth = "This pdu is SIGNED|This pdu is NOT signed", Description = "Whether the pdu is signed or not"), Mask(0x8), Of(nameof(Flags))] public partial bool IsSigned { get; }
    [Field("smb2.flags.priority_mask", "Priority", Truth = "This pdu contains a PRIORITY|This pdu does NOT contain a PRIORITY", Description = "Priority Mask"), Mask(0x70), Of(nameof(Flags))] public partial bool HasPriority { get; }
    [Field("smb2.flags.dfs", "DFS operation", Truth = "This is a DFS OPERATION|This is a normal operation"), Mask(0x10000000), Of(nameof(Flags))] public partial bool IsDfs { get; }
    [Field("smb2.flags.replay", "Replay operation", Truth = "This is a REPLAY OPERATION|This is NOT a replay operation", Description = "Whether this is a replay operation"), Mask(0x20000000), Of(nameof(Flags))] public partial bool IsReplay { get; }

    /// <summary>Of the next message, from the start of this one; zero for the last.</summary>
    [Field("smb2.chain_offset", "Chain Offset", Base.Hex)] public partial uint NextOffset { get; }

    [Field("smb2.msg_id", "Message ID", Names = typeof(Smb2MessageId), SpecialNames = true)] public partial ulong MessageId { get; }
    [Field("smb2.pid", "Process Id", Base.Hex), At(32), If(nameof(IsSync))] public partial uint ProcessId { get; }
    [Field("smb2.tid", "Tree Id", Base.Hex), Append(nameof(WriteTree)), At(36), If(nameof(IsSync))] public partial uint TreeId { get; }

    [Field("smb2.tree", "Tree", At = nameof(TreeId), Covers = true, Description = "Name of the Tree/Share"), Of(nameof(TreeId))] private string? TreeName => State.Tree?.Name;
    [Field("smb2.share_type", "Share Type", Base.Hex, At = nameof(TreeId), Description = "Type of share"), Of(nameof(TreeId)), If(nameof(HasTree))] private Smb2ShareType ShareType => State.Tree!.Type;
    [Field("smb2.tcon_frame", "Connected in Frame", At = nameof(TreeId), Description = "Which frame this share was connected in"), Of(nameof(TreeId)), If(nameof(HasTree))] private uint ConnectedIn => State.Tree!.Frame;

    [Field("smb2.aid", "Async Id", Base.Hex), At(32), If(nameof(IsAsync))] public partial ulong AsyncId { get; }
    [Size(8)] public partial ReadOnlySpan<byte> IdBytes { get; }

    [Field("smb2.sesid", "Session Id", Base.Hex), Append(nameof(WriteSession))] public partial ulong SessionId { get; }
    [Field("smb2.acct", "Account", At = nameof(SessionId), Description = "Account Name"), Of(nameof(SessionId))] private string? Account => State.Session?.User?.Account;
    [Field("smb2.domain", "Domain", At = nameof(SessionId), Description = "Domain Name"), Of(nameof(SessionId))] private string? Domain => State.Session?.User?.Domain;
    [Field("smb2.host", "Host", At = nameof(SessionId), Description = "Host Name"), Of(nameof(SessionId))] private string? Host => State.Session?.User?.Host;
    [Field("smb2.auth_frame", "Authenticated in Frame", At = nameof(SessionId), Description = "Which frame this user was authenticated in"), Of(nameof(SessionId))] private uint? AuthenticatedIn => State.Session?.Frame;

    [Field("smb2.signature", "Signature"), Size(16)] public partial ReadOnlySpan<byte> Signature { get; }

    [Field("smb2.response_in", "Response in", Type = FieldType.FrameNumber, Description = "The response to this packet is in this packet")] private uint? ResponseIn => State.ResponseIn;
    [Field("smb2.response_to", "Response to", Type = FieldType.FrameNumber, Description = "This packet is a response to the packet in this frame")] private uint? ResponseTo => State.ResponseTo;
    [Field("smb2.time", "Time from request", Unit = " seconds", Description = "Time between Request and Response for SMB2 cmds")] private Interval? ResponseTime => State.Time;

    private Smb2MessageState State => Dissection is null ? default : Smb2Conversations.Of(Slice).Message;
    private bool IsRequest => !IsResponse;
    private bool IsSync => !IsAsync;
    private bool HasTree => State.Tree is not null;

    private void WriteTree(TextBuilder text)
    {
        if (State.Tree is { } tree) text.Append($"  {tree.Name}");
    }

    private void WriteSession(TextBuilder text)
    {
        if (State.Session?.User is { } user) text.Append($" Acct:{user.Account} Domain:{user.Domain} Host:{user.Host}");
    }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("SMB2 Header"u8);
}
