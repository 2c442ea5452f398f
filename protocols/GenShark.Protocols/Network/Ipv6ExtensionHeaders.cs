using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Options that every node on the path looks at.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8200#section-4.3"/>
[Protocol("ipv6.hopopts", "IPv6 Hop-by-Hop Option", Short = "IPv6 Hop-by-Hop", Column = "", Extends = "ipv6"), Over("ip.proto", 0)]
public readonly ref partial struct Ipv6HopByHop
{
    [Field("ipv6.hopopts.nxt", "Next Header")]
    public partial IpProtocol NextHeader { get; }

    /// <summary>In units of 8 bytes, the first not counted.</summary>
    [Field("ipv6.hopopts.len", "Length")]
    public partial byte Length { get; }

    [Field("ipv6.hopopts.len_oct", "Length", Unit = " bytes", At = nameof(Length), Covers = true)]
    private ushort LengthInBytes => (ushort)((Length + 1) * 8);

    [Size(nameof(OptionsSize))]
    public partial Sequence<Ipv6Option> Options { get; }

    [Payload, Next("ip.proto", nameof(NextHeader))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int OptionsSize => LengthInBytes - 2;
}

/// <summary>Options for the destination.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8200#section-4.6"/>
[Protocol("ipv6.dstopts", "Destination Options for IPv6", Short = "IPv6 Destination", Column = "", Extends = "ipv6"), Over("ip.proto", 60)]
public readonly ref partial struct Ipv6DestinationOptions
{
    [Field("ipv6.dstopts.nxt", "Next Header")]
    public partial IpProtocol NextHeader { get; }

    /// <summary>In units of 8 bytes, the first not counted.</summary>
    [Field("ipv6.dstopts.len", "Length")]
    public partial byte Length { get; }

    [Field("ipv6.dstopts.len_oct", "Length", Unit = " bytes", At = nameof(Length), Covers = true)]
    private ushort LengthInBytes => (ushort)((Length + 1) * 8);

    [Size(nameof(OptionsSize))]
    public partial Sequence<Ipv6Option> Options { get; }

    [Payload, Next("ip.proto", nameof(NextHeader))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int OptionsSize => LengthInBytes - 2;
}

/// <summary>A piece of a packet that was too long for the path.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8200#section-4.5"/>
[Protocol("ipv6.fraghdr", "Fragment Header for IPv6", Short = "IPv6 Fragment", Column = "", Extends = "ipv6"), Over("ip.proto", 44)]
public readonly ref partial struct Ipv6Fragment
{
    [Field("ipv6.fraghdr.nxt", "Next header")]
    public partial IpProtocol NextHeader { get; }

    [Field("ipv6.fraghdr.reserved_octet", "Reserved octet", Base.Hex)]
    public partial byte Reserved { get; }

    /// <summary>In units of 8 bytes.</summary>
    [Bits(13, Width = 2), Field("ipv6.fraghdr.offset", "Offset"), Append(nameof(WriteOffset))]
    public partial ushort Offset { get; }

    [Bits(2, Width = 2), Field("ipv6.fraghdr.reserved_bits", "Reserved bits")]
    public partial ushort ReservedBits { get; }

    [Bits(1, Width = 2), Field("ipv6.fraghdr.more", "More Fragments", Truth = Truth.YesNo)]
    public partial bool MoreFragments { get; }

    [Field("ipv6.fraghdr.ident", "Identification", Base.Hex)]
    public partial uint Identification { get; }

    [Payload, Next("ip.proto", nameof(NextHeader), When = nameof(IsWhole))]
    public partial ReadOnlySpan<byte> Payload { get; }

    // As in IPv4: the first of fragments that can't be put together is read as far as it goes.
    private bool IsWhole => Offset == 0 && (!MoreFragments || Slice.CapturedLength < Slice.Length);

    private bool IsFragment => !IsWhole;

    private void WriteOffset(TextBuilder text) => text.Append($" ({Offset * 8} bytes)");

    [Info, If(nameof(IsFragment))]
    private void WriteInfo(TextBuilder text) =>
        text.Append($"IPv6 fragment (off={Offset * 8} more={(MoreFragments ? 'y' : 'n')} ident=0x{Identification:x8} nxt={(byte)NextHeader})");
}

/// <summary>Nodes to be visited on the way.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8200#section-4.4"/>
[Protocol("ipv6.routing", "Routing Header for IPv6", Short = "IPv6 Routing", Column = "", Extends = "ipv6"), Over("ip.proto", 43)]
public readonly ref partial struct Ipv6Routing
{
    [Field("ipv6.routing.nxt", "Next Header")]
    public partial IpProtocol NextHeader { get; }

    /// <summary>In units of 8 bytes, the first not counted.</summary>
    [Field("ipv6.routing.len", "Length")]
    public partial byte Length { get; }

    [Field("ipv6.routing.len_oct", "Length", Unit = " bytes", At = nameof(Length), Covers = true)]
    private ushort LengthInBytes => (ushort)((Length + 1) * 8);

    [Field("ipv6.routing.type", "Type")]
    [Expert(nameof(IsDeprecated), "ipv6.routing.deprecated", "Routing header type is deprecated", Severity.Note, ExpertGroup.Deprecated)]
    public partial Ipv6RoutingType Type { get; }

    [Field("ipv6.routing.segleft", "Segments Left")]
    public partial byte SegmentsLeft { get; }

    [Size(nameof(BodySize)), Switch(nameof(Type)), Default<Ipv6UnknownRouting>]
    [Case<Ipv6SourceRoute>(Ipv6RoutingType.SourceRoute), Case<Ipv6SegmentRouting>(Ipv6RoutingType.SegmentRouting)]
    public partial Variant Body { get; }

    [Payload, Next("ip.proto", nameof(NextHeader))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int BodySize => LengthInBytes - 4;

    // RFC 5095.
    private bool IsDeprecated => Type == Ipv6RoutingType.SourceRoute;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Routing Header for IPv6 ({Ipv6RoutingTypeNames.Make().Find((ulong)Type) ?? "Unknown"})");
}

/// <summary>Type 0, deprecated (RFC 5095).</summary>
[PartOf<Ipv6Routing>]
public readonly ref partial struct Ipv6SourceRoute
{
    [Field("ipv6.routing.src.reserved", "Reserved"), Size(4)]
    public partial ReadOnlySpan<byte> Reserved { get; }

    public partial Sequence<Ipv6SourceRouteAddress> Addresses { get; }
}

/// <summary>A node of a source route.</summary>
[PartOf<Ipv6Routing>]
public readonly ref partial struct Ipv6SourceRouteAddress
{
    [Field("ipv6.routing.src.addr", "Address"), Label(nameof(WriteAddress))]
    public partial IPv6Address Address { get; }

    private void WriteAddress(TextBuilder text) => text.Append($"Address[{(Slice.LayerOffset - 8) / IPv6Address.Size + 1}]: {Address}");
}

/// <summary>Type 4.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8754"/>
[PartOf<Ipv6Routing>]
public readonly ref partial struct Ipv6SegmentRouting
{
    [Field("ipv6.routing.srh.last_entry", "Last Entry")]
    public partial byte LastEntry { get; }

    [Field("ipv6.routing.srh.flags", "Flags", Base.Hex)]
    public partial byte Flags { get; }

    [Field("ipv6.routing.srh.tag", "Tag", Base.Hex)]
    public partial ushort Tag { get; }

    [Count(nameof(Entries))]
    public partial Sequence<Ipv6Segment> Segments { get; }

    private int Entries => LastEntry + 1;
}

/// <summary>A segment, the last one first.</summary>
[PartOf<Ipv6Routing>]
public readonly ref partial struct Ipv6Segment
{
    [Field("ipv6.routing.srh.addr", "Address"), Label(nameof(WriteAddress))]
    public partial IPv6Address Address { get; }

    private void WriteAddress(TextBuilder text) => text.Append($"Address[{(Slice.LayerOffset - 8) / IPv6Address.Size}]: {Address}");
}

/// <summary>A type that is not taken apart.</summary>
[PartOf<Ipv6Routing>]
public readonly ref partial struct Ipv6UnknownRouting
{
    [Field("ipv6.routing.unknown.data", "Type-Specific Data"), Rest]
    [Expert(nameof(IsUndecoded), "ipv6.routing.undecoded", "Undecoded IPv6 routing header field", Severity.Note, ExpertGroup.Undecoded)]
    public partial ReadOnlySpan<byte> Data { get; }

    private bool IsUndecoded => true;
}

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

    [Field("ah.icv", "AH ICV"), Size(nameof(CheckSize)), If(nameof(HasCheck))]
    public partial ReadOnlySpan<byte> IntegrityCheckValue { get; }

    [Payload, Next("ip.proto", nameof(NextHeader))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int CheckSize => (Length + 2) * 4 - 12;
    private bool HasCheck => CheckSize > 0;

    private void WriteLength(TextBuilder text) => text.Append($" ({(Length + 2) * 4} bytes)");

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append($"AH (SPI=0x{SecurityParametersIndex:x8})");
}
