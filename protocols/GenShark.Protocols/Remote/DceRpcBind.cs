using GenShark.Generated;
using GenShark.Output;

namespace GenShark.Protocols;

/// <summary>Presentation contexts are proposed: an interface each, and ways to lay out its arguments (C706, 12.6.4.3).</summary>
[PartOf<DceRpc>, Endian(Endian.Little)]
public readonly ref partial struct DceRpcBind
{
    private const int ItemsStart = 12;

    /// <summary>Of PDUs, in bytes.</summary>
    [Field("dcerpc.cn_max_xmit", "Max Xmit Frag")] public partial ushort MaxTransmit { get; }
    [Field("dcerpc.cn_max_recv", "Max Recv Frag")] public partial ushort MaxReceive { get; }
    [Field("dcerpc.cn_assoc_group", "Assoc Group", Base.Hex)] public partial uint AssociationGroup { get; }
    [Field("dcerpc.cn_num_ctx_items", "Num Ctx Items")] public partial byte ItemCount { get; }
    [Size(3)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Info(Append = true)]
    private void WriteCount(TextBuilder text) => text.Append($", {ItemCount} context items:");

    /// <summary>Nothing of an item shows before its number and its count are there.</summary>
    [Custom]
    private bool CheckItems(Dissection d, in Slice s, ref int at) => ItemCount == 0 || d.Need(s, ItemsStart, 3);

    [Count(nameof(ItemCount))] public partial Sequence<DceRpcContextItem> Items { get; }
}

/// <summary>A presentation context.</summary>
[PartOf<DceRpc>, Node("dcerpc.cn_ctx_item", "Ctx Item", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct DceRpcContextItem
{
    [Step]
    private void Enter() => DceRpcConversations.Of(Slice).NextItem();

    [Field("dcerpc.cn_ctx_id", "Context ID")] public partial ushort Id { get; }
    [Field("dcerpc.cn_num_trans_items", "Num Trans Items")] public partial byte TransferCount { get; }
    [Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial DceRpcAbstractSyntax Interface { get; }
    [Count(nameof(TransferCount))] public partial Sequence<DceRpcTransferSyntax> Transfers { get; }

    [Step]
    private void Bind() => DceRpcConversations.Of(Slice).Bind(Dissection!, Id, new DceRpcInterface(Interface.Id, Interface.Version));

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Ctx Item[{DceRpcConversations.Of(Slice).Item}]: Context ID:{Id}");

    [Title(Append = true)]
    private void WriteInterface(TextBuilder text)
    {
        DceRpcInterface.Write(text.Append(", "), Interface.Id);
        foreach (DceRpcTransferSyntax transfer in Transfers) DceRpcInterface.WriteTransfer(text.Append(", "), transfer.Id);
    }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        DceRpcInterface.Write(text.Append(DceRpcConversations.Of(Slice).Item > 1 ? ", " : " "), Interface.Id);
        // As in tshark, the last one stands for all.
        Guid last = default;
        foreach (DceRpcTransferSyntax transfer in Transfers) last = transfer.Id;
        text.Append($" V{Interface.Version}.{Interface.MinorVersion} (");
        if (DceRpcInterface.IsFeatures(last)) text.Append($"{last}");
        else DceRpcInterface.WriteTransfer(text, last);
        text.Append(')');
    }
}

/// <summary>The interface of a presentation context.</summary>
[PartOf<DceRpc>, Node("dcerpc.cn_bind_abstract_syntax", "Abstract Syntax", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct DceRpcAbstractSyntax
{
    [Field("dcerpc.cn_bind_to_uuid", "Interface UUID"), Label(nameof(WriteId))] public partial Guid Id { get; }
    [Field("dcerpc.cn_bind_if_ver", "Interface Ver")] public partial ushort Version { get; }
    [Field("dcerpc.cn_bind_if_ver_minor", "Interface Ver Minor")] public partial ushort MinorVersion { get; }

    private void WriteId(TextBuilder text) => text.Append(DceRpcInterface.NameOf(Id) is { } name ? $"Interface: {name} UUID: {Id}" : $"Interface UUID: {Id}");

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        DceRpcInterface.Write(text.Append("Abstract Syntax: "), Id);
        text.Append($" V{Version}.{MinorVersion}");
    }
}

/// <summary>A way to lay out the arguments of calls; or features, as bits of its last bytes (MS-RPCE, 2.2.2.14).</summary>
[PartOf<DceRpc>, Node("dcerpc.cn_bind_trans", "Transfer Syntax", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct DceRpcTransferSyntax
{
    [Step]
    private void Enter() => DceRpcConversations.Of(Slice).NextTransfer();

    [Field("dcerpc.cn_bind_trans_id", "ID"), Label(nameof(WriteId))] public partial Guid Id { get; }
    [At(8), If(nameof(IsFeatures))] public partial DceRpcFeatures Features { get; }
    [Field("dcerpc.cn_bind_trans_ver", "ver")] public partial uint Version { get; }

    private bool IsFeatures => DceRpcInterface.IsFeatures(Id);

    private void WriteId(TextBuilder text)
    {
        text.Append("Transfer Syntax: ");
        if (DceRpcInterface.TransferName(Id) is { } name) text.Append(name).Append(' ');
        text.Append($"UUID:{Id}");
    }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        DceRpcInterface.WriteTransfer(text.Append($"Transfer Syntax[{DceRpcConversations.Of(Slice).Transfer}]: "), Id);
        text.Append($" V{Version}");
    }
}

/// <summary>Features that client and server agree on (MS-RPCE, 2.2.2.14).</summary>
[PartOf<DceRpc>, Endian(Endian.Little)]
public readonly ref partial struct DceRpcFeatures
{
    [Field("dcerpc.cn_bind_trans_btfn", "Bind Time Features", Base.Hex), NamesSetBits] public partial ushort Bits { get; }
    [Field("dcerpc.cn_bind_trans_btfn.01", "Security Context Multiplexing Supported"), Mask(0x1), Of(nameof(Bits))] public partial bool MultiplexesSecurity { get; }
    [Field("dcerpc.cn_bind_trans_btfn.02", "Keep Connection On Orphan Supported"), Mask(0x2), Of(nameof(Bits))] public partial bool KeepsConnection { get; }
}
