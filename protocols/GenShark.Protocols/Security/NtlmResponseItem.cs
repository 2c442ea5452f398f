using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a client repeats of a server, and adds (MS-NLMP, 2.2.2.7).</summary>
[PartOf<Ntlmssp>, Node, Endian(Endian.Little)]
public readonly ref partial struct NtlmResponseItem
{
    [Field("ntlmssp.ntlmv2_response.item.type", "NTLMV2 Response Item Type", Base.Hex)] public partial NtlmAttribute Type { get; }
    [Field("ntlmssp.ntlmv2_response.item.length", "NTLMV2 Response Item Length")] public partial ushort Length { get; }
    [Size(nameof(Length)), If(nameof(HasData)), Switch(nameof(Type)), Default<NtlmOtherBytes>]
    [Case<NtlmResponseItemNetBIOSComputerName>(NtlmAttribute.NetBIOSComputerName), Case<NtlmResponseItemNetBIOSDomainName>(NtlmAttribute.NetBIOSDomainName), Case<NtlmResponseItemDNSComputerName>(NtlmAttribute.DNSComputerName)]
    [Case<NtlmResponseItemDNSDomainName>(NtlmAttribute.DNSDomainName), Case<NtlmResponseItemDNSTreeName>(NtlmAttribute.DNSTreeName), Case<NtlmResponseItemFlags>(NtlmAttribute.Flags)]
    [Case<NtlmResponseItemTimestamp>(NtlmAttribute.Timestamp), Case<NtlmResponseItemRestrictions>(NtlmAttribute.Restrictions), Case<NtlmResponseItemTargetName>(NtlmAttribute.TargetName)]
    [Case<NtlmResponseItemChannelBindings>(NtlmAttribute.ChannelBindings)]
    public partial Variant Data { get; }

    private bool HasData => Length > 0;

    [Last] private bool IsEnd => Type == NtlmAttribute.EndOfList;

    [Title] private void WriteTitle(TextBuilder text) => NtlmText.WriteItem(text, Type, Slice.Span(4, Length));
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmResponseItemNetBIOSComputerName
{
    [Field("ntlmssp.ntlmv2_response.nb_computer_name", "NetBIOS Computer Name", Type = FieldType.String, Description = "Server NetBIOS Computer Name"), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmResponseItemNetBIOSDomainName
{
    [Field("ntlmssp.ntlmv2_response.nb_domain_name", "NetBIOS Domain Name", Type = FieldType.String, Description = "Server NetBIOS Domain Name"), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmResponseItemDNSComputerName
{
    [Field("ntlmssp.ntlmv2_response.dns_computer_name", "DNS Computer Name", Type = FieldType.String), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmResponseItemDNSDomainName
{
    [Field("ntlmssp.ntlmv2_response.dns_domain_name", "DNS Domain Name", Type = FieldType.String), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmResponseItemDNSTreeName
{
    [Field("ntlmssp.ntlmv2_response.dns_tree_name", "DNS Tree Name", Type = FieldType.String), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmResponseItemFlags
{
    [Field("ntlmssp.ntlmv2_response.flags", "Flags", Base.Hex)] public partial uint Value { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmResponseItemTimestamp
{
    [Field("ntlmssp.ntlmv2_response.timestamp", "Timestamp", Base.Local, Type = FieldType.AbsoluteTime)] public partial FileTime Time { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmResponseItemRestrictions
{
    [Field("ntlmssp.ntlmv2_response.restrictions", "Restrictions"), Rest] public partial ReadOnlySpan<byte> Bytes { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmResponseItemTargetName
{
    [Field("ntlmssp.ntlmv2_response.target_name", "Target Name", Type = FieldType.String), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmResponseItemChannelBindings
{
    [Field("ntlmssp.ntlmv2_response.channel_bindings", "Channel Bindings"), Rest] public partial ReadOnlySpan<byte> Bytes { get; }
}
