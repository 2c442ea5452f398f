using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a server tells of itself (MS-NLMP, 2.2.2.1).</summary>
[PartOf<Ntlmssp>, Node, Endian(Endian.Little)]
public readonly ref partial struct NtlmTargetItem
{
    [Field("ntlmssp.challenge.target_info.item.type", "Target Info Item Type", Base.Hex)] public partial NtlmAttribute Type { get; }
    [Field("ntlmssp.challenge.target_info.item.length", "Target Info Item Length")] public partial ushort Length { get; }
    [Size(nameof(Length)), If(nameof(HasData)), Switch(nameof(Type)), Default<NtlmOtherBytes>]
    [Case<NtlmTargetItemNetBIOSComputerName>(NtlmAttribute.NetBIOSComputerName), Case<NtlmTargetItemNetBIOSDomainName>(NtlmAttribute.NetBIOSDomainName), Case<NtlmTargetItemDNSComputerName>(NtlmAttribute.DNSComputerName)]
    [Case<NtlmTargetItemDNSDomainName>(NtlmAttribute.DNSDomainName), Case<NtlmTargetItemDNSTreeName>(NtlmAttribute.DNSTreeName), Case<NtlmTargetItemFlags>(NtlmAttribute.Flags)]
    [Case<NtlmTargetItemTimestamp>(NtlmAttribute.Timestamp), Case<NtlmTargetItemRestrictions>(NtlmAttribute.Restrictions), Case<NtlmTargetItemTargetName>(NtlmAttribute.TargetName)]
    [Case<NtlmTargetItemChannelBindings>(NtlmAttribute.ChannelBindings)]
    public partial Variant Data { get; }

    private bool HasData => Length > 0;

    [Last] private bool IsEnd => Type == NtlmAttribute.EndOfList;

    [Title] private void WriteTitle(TextBuilder text) => NtlmText.WriteItem(text, Type, Slice.Span(4, Length));
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmTargetItemNetBIOSComputerName
{
    [Field("ntlmssp.challenge.target_info.nb_computer_name", "NetBIOS Computer Name", Type = FieldType.String, Description = "Server NetBIOS Computer Name"), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmTargetItemNetBIOSDomainName
{
    [Field("ntlmssp.challenge.target_info.nb_domain_name", "NetBIOS Domain Name", Type = FieldType.String, Description = "Server NetBIOS Domain Name"), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmTargetItemDNSComputerName
{
    [Field("ntlmssp.challenge.target_info.dns_computer_name", "DNS Computer Name", Type = FieldType.String), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmTargetItemDNSDomainName
{
    [Field("ntlmssp.challenge.target_info.dns_domain_name", "DNS Domain Name", Type = FieldType.String), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmTargetItemDNSTreeName
{
    [Field("ntlmssp.challenge.target_info.dns_tree_name", "DNS Tree Name", Type = FieldType.String), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmTargetItemFlags
{
    [Field("ntlmssp.challenge.target_info.flags", "Flags", Base.Hex)] public partial uint Value { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmTargetItemTimestamp
{
    [Field("ntlmssp.challenge.target_info.timestamp", "Timestamp", Base.Local, Type = FieldType.AbsoluteTime)] public partial FileTime Time { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmTargetItemRestrictions
{
    [Field("ntlmssp.challenge.target_info.restrictions", "Restrictions"), Rest] public partial ReadOnlySpan<byte> Bytes { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmTargetItemTargetName
{
    [Field("ntlmssp.challenge.target_info.target_name", "Target Name", Type = FieldType.String), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>One of them.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmTargetItemChannelBindings
{
    [Field("ntlmssp.challenge.target_info.channel_bindings", "Channel Bindings"), Rest] public partial ReadOnlySpan<byte> Bytes { get; }
}

/// <summary>Of which no more is known.</summary>
[PartOf<Ntlmssp>, Endian(Endian.Little)]
public readonly ref partial struct NtlmOtherBytes
{
    [Rest] public partial ReadOnlySpan<byte> Bytes { get; }
}
