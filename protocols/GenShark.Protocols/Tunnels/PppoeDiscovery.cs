using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>PPP over Ethernet, discovery stage.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2516"/>
[Protocol("pppoed", "PPP-over-Ethernet Discovery", Short = "PPPoED", ShownFrom = 6), Over("ethertype", 0x8863)]
public readonly ref partial struct PppoeDiscovery
{
    [Bits(4), Field("pppoe.version", "Version")]
    public partial byte Version { get; }

    [Bits(4), Field("pppoe.type", "Type")]
    public partial byte Type { get; }

    [Field("pppoe.code", "Code", Base.Hex)]
    public partial PppoeCode Code { get; }

    [Field("pppoe.session_id", "Session ID", Base.Hex)]
    public partial ushort SessionId { get; }

    /// <summary>In bytes, without this header.</summary>
    [Field("pppoe.payload_length", "Payload Length")]
    public partial ushort PayloadLength { get; }

    [Info] private void WriteInfo(TextBuilder text) => text.Append(Code.Name() ?? "Unknown");

    [Size(nameof(PayloadLength)), If(nameof(HasTags))]
    public partial PppoeTags Tags { get; }

    /// <summary>Padding, which Ethernet doesn't show either.</summary>
    [Payload(NoData = true)]
    public partial ReadOnlySpan<byte> Padding { get; }

    private bool HasTags => PayloadLength > 0;
}

/// <summary>The tags.</summary>
[PartOf<PppoeDiscovery>, Node("pppoed.tags", "PPPoE Tags")]
public readonly ref partial struct PppoeTags
{
    public partial Sequence<PppoeTag> Tags { get; }
}
