using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Internetwork Packet Exchange, of Novell NetWare.</summary>
[Protocol("ipx", "Internetwork Packet eXchange", Short = "IPX", ShownFrom = HeaderSize), Over("ieee8023", 0), Over("ethertype", 0x8137), Over("llc.dsap", 0xe0, 0x10)]
[Over("udp.port", 213), Over("sll.ltype", 1), Over("gre.proto", 0x8137), Over("chdlc.protocol", 0x8137), Over("ppp.protocol", 0x2b), Over("null.type", 23)]
public readonly ref partial struct Ipx
{
    private const int HeaderSize = 30;

    [Step(Always = true)]
    private void SetAddresses() => Dissection?.SetAddresses(SourceAddress, DestinationAddress);

    [Field("ipx.src", "Source Address", Type = FieldType.String, Hidden = true, Generated = false, Description = "Source IPX Address  \"network.node\"")]
    private void WriteSource(TextBuilder text) => SourceAddress.Write(text);

    [Field("ipx.addr", "Src/Dst Address", Type = FieldType.String, Hidden = true, Generated = false, Description = "Source or Destination IPX Address  \"network.node\"")]
    private void WriteSourceAgain(TextBuilder text) => SourceAddress.Write(text);

    [Field("ipx.dst", "Destination Address", Type = FieldType.String, Hidden = true, Generated = false, Description = "Destination IPX Address  \"network.node\"")]
    private void WriteDestination(TextBuilder text) => DestinationAddress.Write(text);

    [Field("ipx.addr", "Src/Dst Address", Type = FieldType.String, Hidden = true, Generated = false)]
    private void WriteDestinationAgain(TextBuilder text) => DestinationAddress.Write(text);

    [Field("ipx.checksum", "Checksum", Base.Hex)]
    public partial ushort Checksum { get; }

    [Field("ipx.len", "Length", Unit = " bytes")]
    public partial ushort Length { get; }

    [Field("ipx.hops", "Transport Control (Hops)"), Label(nameof(WriteHops))]
    public partial byte Hops { get; }

    [Field("ipx.packet_type", "Packet Type", Base.Hex)]
    public partial IpxPacketType PacketType { get; }

    [Field("ipx.dst.net", "Destination Network", Type = FieldType.IpxNetwork), Alias("ipx.net", "Source or Destination Network")]
    public partial uint DestinationNetwork { get; }

    [Field("ipx.dst.node", "Destination Node"), Alias("ipx.node", "Source or Destination Node")]
    public partial MacAddress DestinationNode { get; }

    [Field("ipx.dst.socket", "Destination Socket", Base.Hex), Alias("ipx.socket", "Source or Destination Socket")]
    public partial IpxSocket DestinationSocket { get; }

    [Field("ipx.src.net", "Source Network", Type = FieldType.IpxNetwork), Alias("ipx.net", "Source or Destination Network")]
    public partial uint SourceNetwork { get; }

    [Field("ipx.src.node", "Source Node"), Alias("ipx.node", "Source or Destination Node")]
    public partial MacAddress SourceNode { get; }

    [Field("ipx.src.socket", "Source Socket", Base.Hex), Alias("ipx.socket", "Source or Destination Socket")]
    public partial IpxSocket SourceSocket { get; }

    [Payload(SkipEmpty = true), Size(nameof(PayloadSize)), Next("ipx.socket", nameof(DestinationSocket), nameof(SourceSocket))]
    public partial ReadOnlySpan<byte> Payload { get; }

    // A length of less than the header, as padding makes it, says nothing.
    private int PayloadSize => Math.Min(Math.Max(Length - HeaderSize, 0), Slice.Length - HeaderSize);

    private Address SourceAddress => Address.Ipx(Slice.UInt32(18), Slice.Mac(22));
    private Address DestinationAddress => Address.Ipx(Slice.UInt32(6), Slice.Mac(10));

    private void WriteHops(TextBuilder text) => text.Append($"Transport Control: {Hops} hops");

    [Info]
    private void WriteInfo(TextBuilder text) => _ = DestinationSocket.Name() is { } name ? text.Append(name) : text.Append($"Unknown (0x{(ushort)DestinationSocket:x4})");
}

/// <summary>What an IPX packet is of.</summary>
[NameRange(0x10, 0x10, "Experimental Protocol"), NameRange(0x12, 0x13, "Experimental Protocol"), NameRange(0x15, 0x1f, "Experimental Protocol")]
public enum IpxPacketType : byte
{
    [Name("IPX")] Ipx = 0x00,
    [Name("RIP")] Rip = 0x01,
    [Name("Echo")] Echo = 0x02,
    [Name("Error")] Error = 0x03,
    [Name("PEP")] Pep = 0x04,
    [Name("SPX")] Spx = 0x05,
    [Name("NCP")] Ncp = 0x11,
    [Name("NetBIOS Broadcast")] NetBiosBroadcast = 0x14,
}
