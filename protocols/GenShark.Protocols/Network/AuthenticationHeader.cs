namespace GenShark.Protocols;

/// <summary>IP Authentication Header.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4302"/>
[Protocol("ah", "Authentication Header", Short = "AH", Extends = "ipv6"), Over("ip.proto", 51)]
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

    [Payload, Next("ip.proto", nameof(NextHeader))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int CheckSize => Math.Max(0, (Length + 2) * 4 - 12);

    private void WriteLength(TextBuilder text) => text.Append($" ({(Length + 2) * 4} bytes)");

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append($"AH (SPI=0x{SecurityParametersIndex:x8})");
}
