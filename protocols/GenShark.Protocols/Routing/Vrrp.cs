using System.Buffers.Binary;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Virtual Router Redundancy Protocol, versions 2 and 3: which of some routers answers for addresses that they share.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3768"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5798"/>
[Protocol("vrrp", "Virtual Router Redundancy Protocol", Short = "VRRP", ShownFrom = 1), Over("ip.proto", Number)]
[DeclareField("vrrp.auth_string", "Authentication String", FieldType.String)]
[DeclareField("vrrp.md5_auth_data", "MD5 Authentication Data", FieldType.Bytes, Description = "MD5 digest string is contained.")]
public readonly ref partial struct Vrrp
{
    private const int Number = 112, CountedSize = 4, PasswordSize = 8, DigestSize = 16;

    [Step]
    private void WriteColumns() => Dissection!.BeginInfo(append: false)?.Append($"Announcement (v{Version})");

    /// <summary>Nothing is shown without the number of addresses.</summary>
    [Custom]
    private bool Check(Dissection d, in Slice s, ref int at) => d.Need(s, 0, CountedSize);

    [Field("vrrp.typever", "VRRP message version and type", Description = "VRRP version and type"), Label(nameof(WriteTypeAndVersion))]
    public partial byte TypeAndVersion { get; }

    [Field("vrrp.version", "VRRP protocol version", Description = "VRRP version"), Bits(4), Of(nameof(TypeAndVersion))]
    public partial byte Version { get; }

    [Field("vrrp.type", "VRRP packet type", Description = "VRRP type"), Bits(4), Of(nameof(TypeAndVersion))]
    public partial VrrpType Type { get; }

    [Field("vrrp.virt_rtr_id", "Virtual Rtr ID", Description = "Virtual router this packet is reporting status for")]
    public partial byte VirtualRouterId { get; }

    [Field("vrrp.prio", "Priority", Description = "Sending VRRP router's priority for the virtual router"), Append(nameof(WritePriority))]
    public partial byte Priority { get; }

    [Field("vrrp.addr_count", "Addr Count", Description = "The number of addresses contained in this VRRP advertisement")]
    public partial byte AddressCount { get; }

    [If(nameof(IsThird))] public partial VrrpThirdInterval ThirdInterval { get; }

    [If(nameof(IsSecond))] public partial VrrpSecondInterval SecondInterval { get; }

    [Field("vrrp.checksum", "Checksum", Base.Hex, Description = "Used to detect data corruption in the VRRP message"), Append(nameof(WriteState))]
    [Expert(nameof(IsBad), "vrrp.checksum_bad.expert", "Bad checksum", Severity.Warning, ExpertGroup.Checksum, Text = nameof(WriteBad))]
    public partial ushort Checksum { get; }

    [Field("vrrp.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum))]
    public ChecksumStatus ChecksumStatus => !IsVerified ? ChecksumStatus.Unverified : InternetChecksum.IsGood(Sum) ? ChecksumStatus.Good : ChecksumStatus.Bad;

    [Count(nameof(IPv4Count))] public partial Sequence<VrrpIPv4Address> IPv4Addresses { get; }

    [Count(nameof(IPv6Count))] public partial Sequence<VrrpIPv6Address> IPv6Addresses { get; }

    /// <summary>Only read where it is shown. A digest stands at the end, whatever is before it.</summary>
    [Custom, If(nameof(IsSecond))]
    private bool WalkAuthentication(Dissection d, in Slice s, ref int at) => SecondInterval.AuthenticationType switch
    {
        _ when !d.HasTree => true,
        VrrpAuthenticationType.SimpleText => d.Need(s, at, PasswordSize) && d.Text(VrrpFields.AuthString, s, new TextPart(at, PasswordSize)),
        VrrpAuthenticationType.CiscoMd5 when s.Length - at >= DigestSize => d.Bytes(VrrpFields.Md5AuthData, s, s.Length - DigestSize, DigestSize),
        _ => true,
    };

    private bool IsThird => Version == 3;
    private bool IsSecond => !IsThird;
    private bool IsOverIPv6 => Dissection is { SourceAddress.Kind: AddressKind.IPv6 };
    private int IPv4Count => IsOverIPv6 ? 0 : AddressCount;
    private int IPv6Count => IsOverIPv6 ? AddressCount : 0;
    private bool IsVerified => Slice.CapturedLength >= Slice.Length;
    private bool IsBad => ChecksumStatus == ChecksumStatus.Bad;

    /// <summary>Version 3 includes the pseudo-header (RFC 5798, 5.2.8).</summary>
    private uint Sum
    {
        get
        {
            ReadOnlySpan<byte> summed = Slice.Span(0, Slice.Length);
            return IsThird ? TransportChecksum.Sum(Dissection!, summed, Number) : InternetChecksum.Sum(summed);
        }
    }

    private void WriteTypeAndVersion(TextBuilder text) => text.Append($"Version {Version}, Packet type {(byte)Type} ({Type.Name() ?? "Unknown"})");

    private void WritePriority(TextBuilder text) => text.Append(Priority switch
    {
        0 => " (Current Master has stopped participating in VRRP)",
        100 => " (Default priority for a backup VRRP router)",
        255 => " (This VRRP router owns the virtual router's IP address(es))",
        _ => " (Non-default backup priority)",
    });

    private void WriteState(TextBuilder text)
    {
        if (IsVerified) ChecksumText.WriteState(text, Checksum, Sum);
        else text.Append(" [unverified]");
    }

    private void WriteBad(TextBuilder text) => ChecksumText.WriteBad(text, Checksum, Sum);
}

/// <summary>How often version 3 advertises (RFC 5798, 5.2.6 and 5.2.7).</summary>
[PartOf<Vrrp>]
public readonly ref partial struct VrrpThirdInterval
{
    [Field("vrrp.reserved_mbz", "Reserved", Description = "Must be zero"), Bits(4)] public partial byte Reserved { get; }

    /// <summary>In centiseconds.</summary>
    [Field("vrrp.short_adver_int", "Adver Int", Description = "Time interval (in centiseconds) between ADVERTISEMENTS"), Bits(12)]
    public partial ushort Interval { get; }
}

/// <summary>How version 2 authenticates, and how often it advertises (RFC 3768, 5.3.6 and 5.3.7).</summary>
[PartOf<Vrrp>]
public readonly ref partial struct VrrpSecondInterval
{
    [Field("vrrp.auth_type", "Auth Type", Description = "The authentication method being utilized")] public partial VrrpAuthenticationType AuthenticationType { get; }

    /// <summary>In seconds.</summary>
    [Field("vrrp.adver_int", "Adver Int", Description = "Time interval (in seconds) between ADVERTISEMENTS")] public partial byte Interval { get; }
}

/// <summary>An address that the routers share.</summary>
[PartOf<Vrrp>]
public readonly ref partial struct VrrpIPv4Address
{
    [Field("vrrp.ip_addr", "IP Address", Description = "IP address associated with the virtual router")] public partial IPv4Address Address { get; }
}

/// <inheritdoc cref="VrrpIPv4Address"/>
[PartOf<Vrrp>]
public readonly ref partial struct VrrpIPv6Address
{
    [Field("vrrp.ipv6_addr", "IPv6 Address", Description = "IPv6 address associated with the virtual router")] public partial IPv6Address Address { get; }
}

/// <summary>Types of messages (RFC 3768, 5.3.2).</summary>
public enum VrrpType : byte
{
    [Name("Advertisement")] Advertisement = 1,
}

/// <summary>How messages of version 2 are authenticated (RFC 2338, 5.3.6).</summary>
public enum VrrpAuthenticationType : byte
{
    [Name("No Authentication")] None = 0,
    [Name("Simple Text Authentication [RFC 2338] / Reserved [RFC 3768]")] SimpleText = 1,
    [Name("IP Authentication Header [RFC 2338] / Reserved [RFC 3768]")] AuthenticationHeader = 2,
    [Name("Cisco VRRP MD5 authentication")] CiscoMd5 = 254,
}
