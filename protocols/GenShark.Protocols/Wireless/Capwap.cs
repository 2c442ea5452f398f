using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>
/// Control and Provisioning of Wireless Access Points: how access points and controllers find each other, and how they talk, within DTLS. Fragments are data.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5415"/>
[Protocol("capwap", "Control And Provisioning of Wireless Access Points - Control", Short = "CAPWAP-CONTROL", Column = "CAPWAP-Control"), Over("udp.port", 5246)]
public readonly ref partial struct Capwap
{
    private const int PreambleSize = 1;

    public partial CapwapPreamble Preamble { get; }

    [Size(nameof(HeaderSize)), If(nameof(IsPlain))] public partial CapwapHeader Header { get; }
    [If(nameof(IsPlain))] public partial CapwapControlHeader Control { get; }
    [Size(nameof(ElementsSize)), If(nameof(IsPlain))] public partial CapwapElements Elements { get; }

    [Step]
    private void CoverPayload() => Dissection!.Cover(Slice);

    [Payload(Covered = true, SkipEmpty = true), Size(nameof(PayloadSize)), Next("capwap.preamble", nameof(PayloadType))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Accept]
    internal bool IsWhole => IsEncrypted || IsPlain;

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        if (!IsPlain) return;
        uint message = Slice.UInt32(PreambleSize + HeaderSize);
        text.Append("CAPWAP-Control - "u8);
        _ = ((CapwapMessageType)message).Name() is { } name ? text.Append(name) : text.Append($"Unknown Message Type (0x{message:x})");
    }

    // Behind the version.
    private uint PayloadType => (uint)(Slice.UInt8(0) & 0x0f);
    private bool IsEncrypted => PayloadType == (uint)CapwapPreambleType.Dtls;
    private bool IsPlain => PayloadType == (uint)CapwapPreambleType.Header && !CapwapHeader.IsFragmentIn(Slice.From(PreambleSize));
    private int HeaderSize => CapwapHeader.SizeOf(Slice.From(PreambleSize));
    private int ElementsSize => Math.Max(0, Slice.Length - PreambleSize - HeaderSize - CapwapControlHeader.Size);
    private int PayloadSize => IsEncrypted ? Slice.Length - PreambleSize - 3 : 0;
}
