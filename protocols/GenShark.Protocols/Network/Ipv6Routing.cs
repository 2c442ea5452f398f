using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Nodes to be visited on the way.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8200#section-4.4"/>
[Protocol("ipv6.routing", "Routing Header for IPv6", Short = "IPv6 Routing", Column = "", Extends = "ipv6"), Over("ip.proto", 43)]
public readonly ref partial struct Ipv6Routing
{
    private const int TypeOffset = 2, AddressesOffset = 8;

    /// <summary>Even of a header that has no bytes to show.</summary>
    [Preface]
    internal static void AddInfo(Dissection d, in Slice s) => Ipv6Info.Add(d, "IPv6 routing");

    [Field("ipv6.routing.nxt", "Next Header")]
    public partial IpProtocol NextHeader { get; }

    /// <summary>In units of 8 bytes, the first not counted.</summary>
    [Field("ipv6.routing.len", "Length"), Append(nameof(WriteHiddenLength))]
    [Expert(nameof(IsLengthWrong), "ipv6.routing.invalid_length", "Invalid IPv6 Routing header length", Severity.Error, ExpertGroup.Malformed,
        Text = nameof(WriteLengthWrong))]
    public partial byte Length { get; }

    [Field("ipv6.routing.len_oct", "Length", Unit = " bytes", At = nameof(Length), Covers = true), If(nameof(ShowsBytes))]
    private ushort LengthInBytes => (ushort)((Length + 1) * 8);

    [Field("ipv6.routing.len_oct", "Length", Unit = " bytes", At = nameof(Length), Covers = true, Hidden = true), If(nameof(HidesBytes))]
    private ushort HiddenLength => LengthInBytes;

    private bool HidesBytes => Ipv6Info.HidesBytes(Dissection);
    private bool ShowsBytes => !HidesBytes;

    private void WriteHiddenLength(TextBuilder text)
    {
        if (HidesBytes) text.Append($" ({LengthInBytes} bytes)");
    }

    [Field("ipv6.routing.type", "Type")]
    [Expert(nameof(IsDeprecated), "ipv6.routing.deprecated", "Routing header type is deprecated", Severity.Note, ExpertGroup.Deprecated)]
    public partial Ipv6RoutingType Type { get; }

    [Field("ipv6.routing.segleft", "Segments Left")]
    [Expert(nameof(IsCountWrong), "ipv6.routing.invalid_segleft", "IPv6 Routing Header segments left field must not exceed address count",
        Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteCountWrong))]
    public partial byte SegmentsLeft { get; }

    [Size(nameof(BodySize)), Switch(nameof(Type)), Default<Ipv6UnknownRouting>]
    [Case<Ipv6SourceRoute>(Ipv6RoutingType.SourceRoute), Case<Ipv6HomeRoute>(Ipv6RoutingType.Type2)]
    [Case<Ipv6RplRoute>(Ipv6RoutingType.RplSourceRoute), Case<Ipv6SegmentRouting>(Ipv6RoutingType.SegmentRouting)]
    public partial Variant Body { get; }

    /// <summary>The packet is for the node that it reaches last. Addresses of type 3 are put together where they are read.</summary>
    [Step]
    private void SetDestination()
    {
        if (SegmentsLeft == 0) return;
        int at = Type switch
        {
            Ipv6RoutingType.SourceRoute when Length > 1 => AddressesOffset + (Length / 2 - 1) * IPv6Address.Size,
            Ipv6RoutingType.Type2 or Ipv6RoutingType.SegmentRouting => AddressesOffset,
            _ => 0,
        };
        if (at > 0 && Slice.Has(at, IPv6Address.Size)) Dissection!.SetAddresses(Dissection!.SourceAddress, Slice.IPv6(at));
    }

    [Payload(Unclaimed = nameof(NoteUnclaimed)), Next("ip.proto", nameof(NextHeader))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int BodySize => LengthInBytes - 4;

    /// <summary>How many addresses the header has room for; of segments, how many it says it has. No rule for types that are not taken apart.</summary>
    private int AddressCount => Type switch
    {
        Ipv6RoutingType.SourceRoute => Length / 2,
        Ipv6RoutingType.RplSourceRoute => Ipv6RplRoute.CountAddresses(Slice.UInt32(4), LengthInBytes),
        Ipv6RoutingType.SegmentRouting => Slice.UInt8(4) + 1,
        _ => byte.MaxValue,
    };

    // The type is behind the length, which shows without it.
    private bool IsLengthWrong => Slice.Has(TypeOffset, 1) && (Ipv6RoutingType)Slice.UInt8(TypeOffset) switch
    {
        Ipv6RoutingType.SourceRoute => Length % 2 != 0,
        Ipv6RoutingType.Type2 => Length != 2,
        _ => false,
    };

    private bool IsCountWrong => Type == Ipv6RoutingType.Type2 ? SegmentsLeft != 1 : SegmentsLeft > AddressCount;

    private void WriteLengthWrong(TextBuilder text) => text.Append(Type == Ipv6RoutingType.SourceRoute
        ? "IPv6 Routing Header extension header length must not be odd"
        : "IPv6 Type 2 Routing Header extension header length must equal 2");

    private void WriteCountWrong(TextBuilder text)
    {
        if (Type == Ipv6RoutingType.Type2) text.Append("IPv6 Type 2 Routing Header segments left field must equal 1");
        else if (Type == Ipv6RoutingType.RplSourceRoute) text.Append($"IPv6 RPL Routing Header segments left field must not exceed address count ({AddressCount})");
        else text.Append($"IPv6 Type {(byte)Type} Routing Header segments left field must not exceed address count ({AddressCount})");
    }

    // RFC 5095.
    private bool IsDeprecated => Type == Ipv6RoutingType.SourceRoute && Slice.Has(0, AddressesOffset);

    private void NoteUnclaimed() => Ipv6Info.NoteUnclaimed(Dissection!, NextHeader);

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Routing Header for IPv6 ({Ipv6RoutingTypeNames.Make().Find((ulong)Type) ?? $"Unknown type {(byte)Type}"})");
}

/// <summary>Type 0, deprecated (RFC 5095).</summary>
[PartOf<Ipv6Routing>]
public readonly ref partial struct Ipv6SourceRoute
{
    [Field("ipv6.routing.src.reserved", "Reserved"), Size(4)]
    public partial ReadOnlySpan<byte> Reserved { get; }

    [Count(nameof(AddressCount))]
    public partial Sequence<Ipv6SourceRouteAddress> Addresses { get; }

    private int AddressCount => (Slice.Length - 4) / IPv6Address.Size;
}

/// <summary>A node of a source route.</summary>
[PartOf<Ipv6Routing>]
public readonly ref partial struct Ipv6SourceRouteAddress
{
    [Field("ipv6.routing.src.addr", "Address"), Label(nameof(WriteAddress))]
    [Expert(nameof(IsMulticast), "ipv6.src_route_list.multicast_addr", "Multicast addresses must not appear in the source route list",
        Severity.Warning, ExpertGroup.Protocol)]
    public partial IPv6Address Address { get; }

    private bool IsMulticast => Slice.UInt8(0) == 0xff;

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

    [Field("ipv6.routing.srh.tag", "Tag"), Size(2)]
    public partial ReadOnlySpan<byte> Tag { get; }

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
    [Field("ipv6.routing.unknown_data", "Type-Specific Data"), Rest]
    [Expert(nameof(IsUndecoded), "ipv6.routing.undecoded", "Undecoded IPv6 routing header field", Severity.Note, ExpertGroup.Undecoded)]
    public partial ReadOnlySpan<byte> Data { get; }

    private bool IsUndecoded => true;
}
