namespace GenShark.Protocols;

/// <summary>IP Encapsulating Security Payload, whose contents are not deciphered.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4303"/>
[Protocol("esp", "Encapsulating Security Payload", Short = "ESP", ShownFrom = 1), Over("ip.proto", Number)]
[DeclareField("esp.sequence-analysis.expected-sn", "Expected SN", FieldType.UInt32)]
[DeclareField("esp.sequence-analysis.previous-frame", "Previous Frame", FieldType.FrameNumber)]
[DeclareField("esp.sequence-analysis.wrong-sequence-number", "Wrong Sequence Number", FieldType.None)]
public readonly ref partial struct Esp
{
    internal const int Number = 50;

    [Field("esp.spi", "ESP SPI", Base.HexDec, Description = "IP Encapsulating Security Payload Security Parameters Index")]
    public partial uint SecurityParametersIndex { get; }

    [Field("esp.sequence", "ESP Sequence", Description = "IP Encapsulating Security Payload Sequence Number")]
    public partial uint SequenceNumber { get; }

    /// <summary>The columns tell of it only if all of the header is there.</summary>
    [Step]
    private void CheckSequence()
    {
        Dissection!.BeginInfo(append: false)?.Append($"ESP (SPI=0x{SecurityParametersIndex:x8})");
        Dissection!.Session.State<EspSequences>().Check(Dissection, Slice, SecurityParametersIndex, SequenceNumber);
    }
}
