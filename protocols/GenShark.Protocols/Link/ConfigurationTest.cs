using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Ethernet's Configuration Testing Protocol: messages that stations forward until one replies. Little-endian.</summary>
[Protocol("loop", "Configuration Test Protocol (loopback)", Short = "LOOP"), Over("ethertype", 0x9000), Endian(Endian.Little)]
public readonly ref partial struct ConfigurationTest
{
    /// <summary>How many bytes of messages stations before this one have done.</summary>
    [Field("loop.skipcount", "skipCount")]
    public partial ushort SkipCount { get; }

    public partial Sequence<ConfigurationTestMessage> Messages { get; }

    [Step]
    private void WriteNone()
    {
        if (Dissection?.BeginInfo(append: true) is { Length: 0 } info) info.Append("No valid function found");
    }

    [Payload(Covered = true)]
    public partial ReadOnlySpan<byte> Payload { get; }
}

/// <summary>One message.</summary>
[PartOf<ConfigurationTest>, Endian(Endian.Little)]
public readonly ref partial struct ConfigurationTestMessage
{
    [Field("loop.relevant_function", "Relevant function", Generated = false, At = nameof(Function), Covers = true)]
    private LoopFunction? RelevantFunction => IsRelevant ? Function : null;

    [Field("loop.function", "Function")]
    public partial LoopFunction Function { get; }

    [Field("loop.receipt_number", "Receipt number"), If(nameof(IsReply))]
    public partial ushort ReceiptNumber { get; }

    [Field("loop.forwarding_address", "Forwarding address"), If(nameof(IsForward))]
    public partial MacAddress ForwardingAddress { get; }

    [Last]
    private bool IsLast => !IsForward;

    private bool IsReply => Function == LoopFunction.Reply;
    private bool IsForward => Function == LoopFunction.ForwardData;

    // The skip count, at the layer's start, counts from behind itself.
    private bool IsRelevant => Slice.Layer is [var low, var high, ..] && Slice.LayerOffset == 2 + (low | high << 8);

    [Info, If(nameof(IsRelevant))]
    private void WriteInfo(TextBuilder text) => _ = Function.Name() is { } name ? text.Append(name) : text.Append($"Unknown function ({(ushort)Function})");
}
