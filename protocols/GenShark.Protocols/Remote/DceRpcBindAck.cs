using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What became of the presentation contexts that were proposed (C706, 12.6.4.4).</summary>
[PartOf<DceRpc>, Endian(Endian.Little)]
public readonly ref partial struct DceRpcBindAck
{
    private const int AddressPlace = 10;

    /// <summary>Of PDUs, in bytes.</summary>
    [Field("dcerpc.cn_max_xmit", "Max Xmit Frag")] public partial ushort MaxTransmit { get; }
    [Field("dcerpc.cn_max_recv", "Max Recv Frag")] public partial ushort MaxReceive { get; }
    [Field("dcerpc.cn_assoc_group", "Assoc Group", Base.Hex)] public partial uint AssociationGroup { get; }

    /// <summary>In bytes.</summary>
    [Field("dcerpc.cn_sec_addr_len", "Scndry Addr len")] public partial ushort AddressLength { get; }

    /// <summary>The server's port, or pipe.</summary>
    [Field("dcerpc.cn_sec_addr", "Scndry Addr", Type = FieldType.StringZ), Size(nameof(AddressLength)), If(nameof(HasAddress))] public partial ReadOnlySpan<byte> Address { get; }
    [Size(nameof(PaddingSize))] public partial ReadOnlySpan<byte> Padding { get; }

    [Field("dcerpc.cn_num_results", "Num results")] public partial byte ResultCount { get; }
    [Size(3)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text) => text.Append($", max_xmit: {MaxTransmit} max_recv: {MaxReceive}, {ResultCount} results:");

    [Count(nameof(ResultCount))] public partial Sequence<DceRpcResult> Results { get; }

    private bool HasAddress => AddressLength > 0;
    private int PaddingSize => -(AddressPlace + AddressLength) & 3;
}

/// <summary>What became of one of them.</summary>
[PartOf<DceRpc>, Node, Endian(Endian.Little)]
public readonly ref partial struct DceRpcResult
{
    [Step]
    private void Enter() => DceRpcConversations.Of(Slice).NextItem();

    [Field("dcerpc.cn_ack_result", "Ack result")] public partial DceRpcAckResult Result { get; }
    [At(2), If(nameof(IsNegotiated))] public partial DceRpcFeatures Features { get; }
    [Field("dcerpc.cn_ack_reason", "Ack reason"), ShowIf(nameof(IsRejected))] public partial DceRpcAckReason Reason { get; }
    [Field("dcerpc.cn_ack_trans_id", "Transfer Syntax"), Label(nameof(WriteTransfer))] public partial Guid Transfer { get; }
    [Field("dcerpc.cn_ack_trans_ver", "Syntax ver")] public partial uint Version { get; }

    private bool IsNegotiated => Result == DceRpcAckResult.Negotiated;
    private bool IsRejected => Result is not (DceRpcAckResult.Negotiated or DceRpcAckResult.Accepted);

    private void WriteTransfer(TextBuilder text) => DceRpcInterface.WriteTransfer(text.Append("Transfer Syntax: "), Transfer);

    [Title]
    private void WriteTitle(TextBuilder text) =>
        DceRpcInterface.WriteTransfer(text.Append($"Ctx Item[{DceRpcConversations.Of(Slice).Item}]: {Result.Name() ?? "Unknown result"}, "), Transfer);

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text) => text.Append(DceRpcConversations.Of(Slice).Item > 1 ? ", " : " ").Append(Result.Name() ?? "Unknown result");
}

public enum DceRpcAckResult : ushort
{
    [Name("Acceptance")] Accepted = 0,
    [Name("User rejection")] UserRejection = 1,
    [Name("Provider rejection")] ProviderRejection = 2,
    [Name("Negotiate ACK")] Negotiated = 3,
}

public enum DceRpcAckReason : ushort
{
    [Name("Reason not specified")] NotSpecified = 0,
    [Name("Abstract syntax not supported")] AbstractSyntax = 1,
    [Name("Proposed transfer syntaxes not supported")] TransferSyntaxes = 2,
    [Name("Local limit exceeded")] LocalLimit = 3,
}
