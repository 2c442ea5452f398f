using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What every option but Pad1 starts with (RFC 8200, 4.2).</summary>
[PartOf<Ipv6>]
public readonly ref partial struct Ipv6OptionHead
{
    internal const int Size = 2;

    /// <summary>An option that breaks off goes as far as the packet.</summary>
    [Step]
    private void SpanPacket() => Dissection!.EndOpenNode(Slice, Slice.Whole.Length - Slice.LayerOffset);

    [Field("ipv6.opt.type", "Type", Base.Hex)]
    [Expert(nameof(IsMisplaced), "ipv6.opt.header_mismatch", "Wrong options extension header for type", Severity.Warning, ExpertGroup.Protocol,
        Text = nameof(WriteMisplaced))]
    [Expert(nameof(IsDeprecated), "ipv6.opt.deprecated", "Option type is deprecated", Severity.Note, ExpertGroup.Deprecated)]
    [Expert(nameof(IsSeedSource), "ipv6.opt.mpl.ipv6_src_seed_id", "Seed ID is the IPv6 Source Address", Severity.Comment, ExpertGroup.Protocol)]
    public partial Ipv6OptionType Type { get; }

    [Field("ipv6.opt.type.action", "Action"), Bits(2), Of(nameof(Type))]
    public partial Ipv6OptionAction Action { get; }

    [Field("ipv6.opt.type.change", "May Change", Truth = Truth.YesNo), Bits(1), Of(nameof(Type))]
    public partial bool MayChange { get; }

    [Field("ipv6.opt.type.rest", "Low-Order Bits", Base.Hex), Bits(5), Of(nameof(Type))]
    public partial byte Rest { get; }

    /// <summary>In bytes, without type and length.</summary>
    [Field("ipv6.opt.length", "Length")]
    [Expert(nameof(IsLengthWrong), "ipv6.opt.invalid_len", "Invalid IPv6 option length", Severity.Error, ExpertGroup.Malformed, Text = nameof(WriteLengthWrong))]
    public partial byte Length { get; }

    /// <summary>Bytes that are read whatever the length says.</summary>
    internal static int LeastSize(Ipv6OptionType type) => type switch
    {
        Ipv6OptionType.TunnelEncapsulationLimit => 1,
        Ipv6OptionType.RouterAlert or Ipv6OptionType.Mpl => 2,
        Ipv6OptionType.IpDff => 3,
        Ipv6OptionType.PathMtu or Ipv6OptionType.TunnelPayloadForwarding or Ipv6OptionType.Rpl or Ipv6OptionType.JumboPayload => 4,
        Ipv6OptionType.QuickStart => 6,
        Ipv6OptionType.Calipso => 8,
        Ipv6OptionType.PerformanceAndDiagnosticMetrics => 10,
        Ipv6OptionType.HomeAddress => IPv6Address.Size,
        _ => 0,
    };

    private bool IsLengthWrong => Type switch
    {
        Ipv6OptionType.Calipso or Ipv6OptionType.Rpl => Length < LeastSize(Type),
        Ipv6OptionType.Mpl => false,
        _ => LeastSize(Type) is > 0 and int size && Length != size,
    };

    private bool IsDeprecated => Type == Ipv6OptionType.EndpointIdentification;
    private bool IsSeedSource => Type == Ipv6OptionType.Mpl && Slice.UInt8(Size) >> 6 == 0;

    private bool IsMisplaced => Type switch
    {
        Ipv6OptionType.RouterAlert or Ipv6OptionType.Calipso or Ipv6OptionType.SmfDpd or Ipv6OptionType.QuickStart or Ipv6OptionType.PathMtu
            or Ipv6OptionType.Rpl or Ipv6OptionType.Mpl or Ipv6OptionType.JumboPayload or Ipv6OptionType.IpDff => IsIn("ipv6.dstopts"),
        Ipv6OptionType.TunnelEncapsulationLimit or Ipv6OptionType.PerformanceAndDiagnosticMetrics or Ipv6OptionType.TunnelPayloadForwarding
            or Ipv6OptionType.IlnpNonce or Ipv6OptionType.LineIdentification or Ipv6OptionType.HomeAddress => IsIn("ipv6.hopopts"),
        _ => false,
    };

    private bool IsIn(string header) => Dissection is { LayerCount: > 0 } dissection && dissection.Layers[^1].Protocol.FilterName == header;

    private void WriteMisplaced(TextBuilder text) =>
        text.Append($"{Ipv6OptionTypeNames.Make().Find((ulong)Type)} must use a {(IsIn("ipv6.dstopts") ? "hop-by-hop" : "destination")} options header");

    private void WriteLengthWrong(TextBuilder text) => text.Append(Type switch
    {
        Ipv6OptionType.TunnelEncapsulationLimit => "Tunnel Encapsulation Limit: Invalid length",
        Ipv6OptionType.RouterAlert => "Router alert: Invalid Length",
        Ipv6OptionType.Calipso => "CALIPSO: Invalid Length",
        Ipv6OptionType.PerformanceAndDiagnosticMetrics => "PDM: Invalid length",
        Ipv6OptionType.QuickStart => "Quick-Start: Invalid Length",
        Ipv6OptionType.PathMtu => "PMTU Option: Invalid Length",
        Ipv6OptionType.TunnelPayloadForwarding => "TPF: Invalid Length",
        Ipv6OptionType.Rpl => "RPL Option: Invalid length",
        Ipv6OptionType.HomeAddress => "Home Address: Invalid length",
        Ipv6OptionType.IpDff => "IPv6 DFF: Invalid length",
        _ => "Jumbo Payload: Invalid length",
    }).Append($" ({Length} bytes)");
}

/// <summary>What an option holds behind the part that is known.</summary>
[PartOf<Ipv6>]
public readonly ref partial struct Ipv6OptionTail
{
    [Field("ipv6.opt_unknown_data", "Unknown Data"), Rest, If(nameof(IsThere))]
    [Expert(nameof(IsThere), "ipv6.opt.unknown_data.expert", "Unknown Data (not interpreted)", Severity.Note, ExpertGroup.Undecoded)]
    public partial ReadOnlySpan<byte> Data { get; }

    private bool IsThere => Slice.Length > 0;
}
