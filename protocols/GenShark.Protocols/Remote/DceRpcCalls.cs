using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A call: which operation of an interface (C706, 12.6.4.9).</summary>
[PartOf<DceRpc>, Endian(Endian.Little)]
public readonly ref partial struct DceRpcRequest
{
    /// <summary>How much room the arguments will take, in bytes.</summary>
    [Field("dcerpc.cn_alloc_hint", "Alloc hint")] public partial uint AllocationHint { get; }
    [Field("dcerpc.cn_ctx_id", "Context ID")] public partial ushort Context { get; }
    [Field("dcerpc.opnum", "Opnum")] public partial ushort Operation { get; }
    [Field("dcerpc.obj_id", "Object UUID", Description = "Object"), If(nameof(HasObject))] public partial Guid ObjectId { get; }

    private bool HasObject => Dissection is null || DceRpcConversations.Of(Slice).HasObject;

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        text.Append($", opnum: {Operation}, Ctx: {Context}");
        DceRpcCallText.WriteInterface(text, Slice);
    }
}

/// <summary>What a call gave (C706, 12.6.4.10).</summary>
[PartOf<DceRpc>, Endian(Endian.Little)]
public readonly ref partial struct DceRpcResponse
{
    /// <inheritdoc cref="DceRpcRequest.AllocationHint"/>
    [Field("dcerpc.cn_alloc_hint", "Alloc hint")] public partial uint AllocationHint { get; }
    [Field("dcerpc.cn_ctx_id", "Context ID")] public partial ushort Context { get; }
    [Field("dcerpc.cn_cancel_count", "Cancel count")] public partial byte CancelCount { get; }
    [Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        text.Append($", Ctx: {Context}");
        DceRpcCallText.WriteInterface(text, Slice);
    }
}

/// <summary>What the Info column says of calls.</summary>
internal static class DceRpcCallText
{
    public static void WriteInterface(TextBuilder text, in Slice slice)
    {
        if (DceRpcConversations.Of(slice).Current is not { IsMatched: true, Interface: { } bound } || DceRpcInterface.NameOf(bound.Id) is not null) return;
        text.Append($" {bound.Id} V{bound.Version}");
    }
}
