using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Point-to-Point Protocol, with or without HDLC's address and control; the protocol number may be compressed to one byte.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1661"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1662"/>
[Protocol("ppp", "Point-to-Point Protocol", Short = "PPP", WalkWhen = nameof(MayLackAddress))]
[Over("wtap_encap", (uint)Encapsulation.PPP), Over("pppoes", 0), Over("gre.proto", 0x880b), Over("fr.nlpid", 0xcf)]
[Over("sflow_245.header_protocol", 7)]
public readonly ref partial struct Ppp
{
    [Step(Always = true), If(nameof(IsLink))]
    private void ClearAddresses()
    {
        if (Dissection is { } dissection) dissection.Columns.NoAddress = "N/A";
    }

    [Field("ppp.address", "Address", Base.Hex), If(nameof(HasAddress))]
    public partial byte Address { get; }

    [Field("ppp.control", "Control", Base.Hex), If(nameof(HasAddress))]
    public partial byte Control { get; }

    [If(nameof(IsCompressed))]
    private partial byte ShortProtocol { get; }

    [If(nameof(IsWhole))]
    private partial ushort LongProtocol { get; }

    [Field("ppp.protocol", "Protocol", Base.Hex, Generated = false, At = nameof(ShortProtocol), Covers = true), If(nameof(IsCompressed))]
    private PppProtocolNumber CompressedProtocol => (PppProtocolNumber)ShortProtocol;

    [Field("ppp.protocol", "Protocol", Base.Hex, Generated = false, At = nameof(LongProtocol), Covers = true), If(nameof(IsWhole))]
    private PppProtocolNumber WholeProtocol => (PppProtocolNumber)LongProtocol;

    [Payload(Unclaimed = nameof(NameColumn)), Next("ppp.protocol", nameof(Protocol))]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>The protocol, whichever form its number has.</summary>
    public PppProtocolNumber Protocol => (PppProtocolNumber)(IsCompressed ? Slice.UInt8(ProtocolOffset) : Slice.UInt16(ProtocolOffset));

    // PPPoE leaves out address and control (RFC 2516, 7).
    private bool HasAddress => Slice.UInt8(0) == 0xff && !IsOverEthernet;
    private bool MayLackAddress => Slice.UInt8(0) == 0xff && !IsLink;
    private bool IsOverEthernet => Dissection is { LayerCount: > 1 } dissection && dissection.Layers[^2].Protocol.FilterName == "pppoes";
    private bool IsLink => Slice is { Offset: 0, Source: 0, Length: > 0 };

    // Cisco HDLC's addresses stand where only 0xff could: captures of serial lines hold either.
    [Accept]
    public bool IsPpp => !IsLink || Slice.UInt8(0) is not (0x0f or 0x8f);

    private int ProtocolOffset => HasAddress ? 2 : 0;
    private bool IsCompressed => (Slice.UInt8(ProtocolOffset) & 1) != 0;
    private bool IsWhole => !IsCompressed;

    private void NameColumn() => EtherTypeColumn.Set(Dissection!, (ushort)Protocol);

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append($"PPP {Protocol.Name() ?? "Unknown"} (0x{(ushort)Protocol:x4})");
}
