namespace GenShark.Protocols;

/// <summary>ESP within UDP, beside the messages of IKE that arrange for it, through NATs.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3948"/>
[Protocol("udpencap", "UDP Encapsulation of IPsec Packets", Short = "UDPENCAP"), Over("udp.port", 4500)]
public readonly ref partial struct UdpEncapsulation
{
    private const int MarkerSize = 4;
    private const byte Keepalive = 0xff;

    /// <summary>What is no keep-alive must have the index of ESP, or what stands there instead.</summary>
    [Custom, If(nameof(HasPayload))]
    private bool Check(Dissection d, in Slice s, ref int at) => d.Need(s, 0, MarkerSize);

    /// <summary>A byte that keeps a NAT open (RFC 3948, 2.3).</summary>
    [Field("udpencap.nat_keepalive", "NAT-keepalive packet", Type = FieldType.None), Size(1), If(nameof(IsKeepalive))]
    public partial ReadOnlySpan<byte> KeepaliveByte { get; }

    /// <summary>Four zeros where the index of ESP would stand (RFC 3948, 2.2).</summary>
    [Field("udpencap.non_esp_marker", "Non-ESP Marker", Type = FieldType.None), Size(MarkerSize), If(nameof(HasMarker))]
    public partial ReadOnlySpan<byte> Marker { get; }

    [Payload(SkipEmpty = true), If(nameof(HasPayload)), Next("ip.proto", nameof(EspNumber), When = nameof(IsEsp)), Next("udp.port", nameof(IsakmpPort), When = nameof(HasMarker))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private bool IsKeepalive => Slice.Length == 1 && Slice.UInt8(0) == Keepalive;
    private bool HasPayload => !IsKeepalive;
    private bool HasMarker => Slice.Length >= MarkerSize && Slice.UInt32(0) == 0;
    private bool IsEsp => !HasMarker;
    private uint EspNumber => Esp.Number;
    private uint IsakmpPort => 500;

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        if (IsKeepalive) text.Append("NAT-keepalive");
    }
}
