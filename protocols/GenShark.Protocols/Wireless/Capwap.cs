namespace GenShark.Protocols;

/// <summary>
/// Control and Provisioning of Wireless Access Points: how a controller and its access points talk, within DTLS. What they say before that is data.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5415"/>
[Protocol("capwap", "Control And Provisioning of Wireless Access Points - Control", Short = "CAPWAP-CONTROL", Column = "CAPWAP-Control"), Over("udp.port", 5246)]
public readonly ref partial struct Capwap
{
    public partial CapwapPreamble Preamble { get; }

    [Step]
    private void CoverPayload() => Dissection!.Cover(Slice);

    [Payload(Covered = true), Next("capwap.preamble", nameof(PayloadType))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Accept]
    internal bool IsEncrypted => PayloadType == (uint)CapwapPreambleType.Dtls;

    // Behind the version.
    private uint PayloadType => (uint)(Slice.UInt8(0) & 0x0f);
}
