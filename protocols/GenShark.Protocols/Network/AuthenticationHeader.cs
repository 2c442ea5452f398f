namespace GenShark.Protocols;

/// <summary>IP Authentication Header.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4302"/>
[Protocol("ah", "Authentication Header", Short = "AH", Extends = "ipv6", ShownFrom = 2), Over("ip.proto", 51)]
public readonly ref partial struct AuthenticationHeader
{
    [Field("ah.next_header", "Next header")]
    public partial IpProtocol NextHeader { get; }

    /// <summary>In units of 4 bytes, two not counted.</summary>
    [Field("ah.length", "Length"), Append(nameof(WriteLength))]
    public partial byte Length { get; }

    [Field("ah.reserved", "Reserved"), Size(2)]
    public partial ReadOnlySpan<byte> Reserved { get; }

    [Field("ah.spi", "AH SPI", Base.Hex)]
    public partial uint SecurityParametersIndex { get; }

    [Field("ah.sequence", "AH Sequence")]
    public partial uint SequenceNumber { get; }

    [Field("ah.icv", "AH ICV"), Size(nameof(CheckSize))]
    public partial ReadOnlySpan<byte> IntegrityCheckValue { get; }

    /// <summary>A header that says it is shorter than its fixed part: what follows overlaps that.</summary>
    [Custom, If(nameof(IsTooShort))]
    private bool StepBack(Dissection d, in Slice s, ref int at)
    {
        at = Size;
        return true;
    }

    [Payload, Next("ip.proto", nameof(NextHeader))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private const int FixedSize = 12;

    private int Size => (Length + 2) * 4;
    private bool IsTooShort => Size < FixedSize;
    private int CheckSize => Math.Max(0, Size - FixedSize);

    private void WriteLength(TextBuilder text) => text.Append($" ({Size} bytes)");

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append($"AH (SPI=0x{SecurityParametersIndex:x8})");
}
