using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Router advertisement, with the extensions of a mobility agent.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1256"/>
[PartOf<Icmp>]
public readonly ref partial struct IcmpRouterAdvertisement
{
    [Field("icmp.num_addrs", "Number of addresses")] public partial byte Count { get; }

    /// <summary>In words of 32 bits.</summary>
    [Field("icmp.addr_entry_size", "Address entry size")] public partial byte EntrySize { get; }

    [Field("icmp.lifetime", "Lifetime"), Append(nameof(WriteLifetime))] public partial ushort Lifetime { get; }

    [If(nameof(IsKnown)), Count(nameof(Count))] public partial Sequence<IcmpRouterAddress> Addresses { get; }

    /// <summary>As many as the header says must be there, though the message ends earlier.</summary>
    [Custom]
    private bool CheckAddresses(Dissection d, in Slice s, ref int at) => !IsKnown || d.Need(s, 4, Count * 8);

    [If(nameof(HasExtensions))]
    public partial Sequence<MobileIpExtension> Extensions { get; }

    [If(nameof(IsUnknown)), Payload(Nested = true, SkipEmpty = true, Covered = true)]
    public partial ReadOnlySpan<byte> Data { get; }

    private bool IsKnown => EntrySize == 2;
    private bool IsUnknown => !IsKnown;
    private bool HasExtensions => IsKnown && IcmpText.HasMobilityExtensions(Slice.Whole.UInt8(1));

    private void WriteLifetime(TextBuilder text)
    {
        DurationText.WriteSeconds(text.Append(" ("), Lifetime);
        text.Append(')');
    }
}

/// <summary>One address of a router; the higher its level, the more it is preferred.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpRouterAddress
{
    [Field("icmp.router_address", "Router address")] public partial IPv4Address Address { get; }
    [Field("icmp.pref_level", "Preference level")] public partial int Preference { get; }
}

/// <summary>An extension of a router advertisement.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5944#section-1.7"/>
[PartOf<Icmp>]
public readonly ref partial struct MobileIpExtension
{
    [Switch(nameof(Type)), Default<MobileIpUnknown>]
    [Case<MobileIpPadding>(MobileIpExtensionType.Padding), Case<MobileIpAgent>(MobileIpExtensionType.MobilityAgentAdvertisement)]
    [Case<MobileIpPrefixLengths>(MobileIpExtensionType.PrefixLengths), Case<MobileIpChallenge>(MobileIpExtensionType.Challenge)]
    public partial Variant Body { get; }

    public MobileIpExtensionType Type => (MobileIpExtensionType)Slice.UInt8(0);
}

/// <summary>A byte of padding.</summary>
[PartOf<Icmp>, Node]
public readonly ref partial struct MobileIpPadding
{
    [Field("icmp.mip.type", "Extension Type")] public partial MobileIpExtensionType Type { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Ext: One byte padding extension");
}

/// <summary>What a home agent or a foreign agent offers.</summary>
[PartOf<Icmp>, Node]
public readonly ref partial struct MobileIpAgent
{
    private const int FixedSize = 6;

    [Field("icmp.mip.type", "Extension Type")] public partial MobileIpExtensionType Type { get; }
    [Field("icmp.mip.length", "Length")] public partial byte Length { get; }
    [Field("icmp.mip.seq", "Sequence Number")] public partial ushort Sequence { get; }

    /// <summary>In seconds.</summary>
    [Field("icmp.mip.life", "Registration Lifetime")] public partial ushort Lifetime { get; }

    [Field("icmp.mip.flags", "Flags", Base.Hex), Append(nameof(WriteFlags))] public partial ushort Flags { get; }
    [Field("icmp.mip.r", "Registration Required"), Bits(1), Of(nameof(Flags))] public partial bool MustRegister { get; }
    [Field("icmp.mip.b", "Busy"), Bits(1), Of(nameof(Flags))] public partial bool IsBusy { get; }
    [Field("icmp.mip.h", "Home Agent"), Bits(1), Of(nameof(Flags))] public partial bool IsHomeAgent { get; }
    [Field("icmp.mip.f", "Foreign Agent"), Bits(1), Of(nameof(Flags))] public partial bool IsForeignAgent { get; }
    [Field("icmp.mip.m", "Minimal Encapsulation"), Bits(1), Of(nameof(Flags))] public partial bool HasMinimalEncapsulation { get; }
    [Field("icmp.mip.g", "GRE"), Bits(1), Of(nameof(Flags))] public partial bool HasGre { get; }
    [Field("icmp.mip.v", "VJ Comp"), Bits(1), Of(nameof(Flags))] public partial bool HasHeaderCompression { get; }
    [Field("icmp.mip.rt", "Reverse tunneling"), Bits(1), Of(nameof(Flags))] public partial bool HasReverseTunneling { get; }
    [Field("icmp.mip.u", "UDP tunneling"), Bits(1), Of(nameof(Flags))] public partial bool HasUdpTunneling { get; }
    [Field("icmp.mip.x", "Revocation support"), Bits(1), Of(nameof(Flags))] public partial bool HasRevocation { get; }
    [Field("icmp.mip.reserved", "Reserved", Base.Hex, Type = FieldType.UInt16), Bits(6), Of(nameof(Flags))] public partial byte Reserved { get; }

    [Size(nameof(AddressesSize))] public partial Sequence<MobileIpCareOfAddress> Addresses { get; }

    private int AddressesSize => Math.Max(0, (Length - FixedSize) / 4 * 4);

    private void WriteFlags(TextBuilder text)
    {
        if (MustRegister) text.Append(", Registration Required");
        if (IsBusy) text.Append(", Busy");
        if (IsHomeAgent) text.Append(", Home Agent");
        if (IsForeignAgent) text.Append(", Foreign Agent");
        if (HasMinimalEncapsulation) text.Append(", Minimal Encapsulation");
        if (HasGre) text.Append(", GRE");
        if (HasHeaderCompression) text.Append(", VJ Comp");
        if (HasReverseTunneling) text.Append(", Reverse tunneling");
        if (HasUdpTunneling) text.Append(", UDP tunneling");
        if (HasRevocation) text.Append(", Revocation support");
    }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Ext: Mobility Agent Advertisement Extension");
}

/// <summary>An address that a foreign agent gives to mobile nodes.</summary>
[PartOf<Icmp>]
public readonly ref partial struct MobileIpCareOfAddress
{
    [Field("icmp.mip.coa", "Care-Of-Address")] public partial IPv4Address Address { get; }
}

/// <summary>The prefix lengths of the router's addresses.</summary>
[PartOf<Icmp>, Node]
public readonly ref partial struct MobileIpPrefixLengths
{
    [Field("icmp.mip.type", "Extension Type")] public partial MobileIpExtensionType Type { get; }
    [Field("icmp.mip.length", "Length")] public partial byte Length { get; }
    [Size(nameof(Length))] public partial Sequence<MobileIpPrefixLength> Lengths { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Ext: Prefix Lengths Extension");
}

/// <summary>One of them.</summary>
[PartOf<Icmp>]
public readonly ref partial struct MobileIpPrefixLength
{
    [Field("icmp.mip.prefixlength", "Prefix Length")] public partial byte Length { get; }
}

/// <summary>What a mobile node must answer (RFC 4721).</summary>
[PartOf<Icmp>, Node]
public readonly ref partial struct MobileIpChallenge
{
    [Field("icmp.mip.type", "Extension Type")] public partial MobileIpExtensionType Type { get; }
    [Field("icmp.mip.length", "Length")] public partial byte Length { get; }
    [Field("icmp.mip.challenge", "Challenge"), Size(nameof(Length))] public partial ReadOnlySpan<byte> Challenge { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Ext: Challenge Extension");
}

/// <summary>An extension of another type.</summary>
[PartOf<Icmp>, Node]
[DeclareField("icmp.mip.content", "Content", FieldType.Bytes)]
public readonly ref partial struct MobileIpUnknown
{
    [Field("icmp.mip.type", "Extension Type")] public partial MobileIpExtensionType Type { get; }
    [Field("icmp.mip.length", "Length")] public partial byte Length { get; }
    [Size(nameof(Length))] public partial ReadOnlySpan<byte> Content { get; }

    /// <summary>tshark checks the content's bytes, and shows none of them.</summary>
    [Custom]
    private bool ShowContent(Dissection d, in Slice s, ref int at) => Length == 0 || d.Bytes(IcmpFields.MipContent, s, 2, 0);

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"Ext: Unknown ext {(byte)Type}");
}
