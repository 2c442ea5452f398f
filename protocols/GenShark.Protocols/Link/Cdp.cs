using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Cisco Discovery Protocol: what a device tells its neighbors of itself.</summary>
/// <seealso href="https://learningnetwork.cisco.com/s/article/cisco-discovery-protocol-cdp-x"/>
[Protocol("cdp", "Cisco Discovery Protocol", Short = "CDP")]
[Over("llc.cisco_pid", (uint)CiscoPid.Cdp), Over("chdlc.protocol", 0x2000), Over("gre.proto", 0x2000), Over("ppp.protocol", 0x207)]
[UsesNames(typeof(FrameRelayNetwork), typeof(EtherType))]
[DeclareField("cdp.tlv.type", "Type", FieldType.UInt16, Base.Hex, Names = typeof(CdpType))]
[DeclareField("cdp.tlv.len", "Length", FieldType.UInt16, Base.Dec)]
[DeclareField("cdp.deviceid", "Device ID", FieldType.String)]
[DeclareField("cdp.platform", "Platform", FieldType.String)]
[DeclareField("cdp.portid", "Sent through Interface", FieldType.String)]
[DeclareField("cdp.vtp_management_domain", "VTP Management Domain", FieldType.String)]
[DeclareField("cdp.system_name", "System Name", FieldType.String)]
[DeclareField("cdp.location", "Location", FieldType.String)]
[DeclareField("cdp.location.unknown", "UNKNOWN", FieldType.UInt8, Base.Hex)]
[DeclareField("cdp.software_version", "Software version", FieldType.StringZ)]
[DeclareField("cdp.system_object_identifier", "System Object Identifier", FieldType.Bytes)]
[DeclareField("cdp.native_vlan", "Native VLAN", FieldType.UInt16, Base.Dec)]
[DeclareField("cdp.duplex", "Duplex", FieldType.Boolean, Truth = "Full|Half")]
[DeclareField("cdp.data", "Data", FieldType.Bytes)]
[DeclareField("cdp.voice_vlan", "Voice VLAN", FieldType.UInt16, Base.Dec)]
[DeclareField("cdp.power_consumption", "Power Consumption", FieldType.UInt16, Base.Dec, Unit = "mW")]
[DeclareField("cdp.mtu", "MTU", FieldType.UInt32, Base.Dec)]
[DeclareField("cdp.trust_bitmap", "Trust Bitmap", FieldType.UInt8, Base.Hex)]
[DeclareField("cdp.untrusted_port_cos", "Untrusted port CoS", FieldType.UInt8, Base.Hex)]
[DeclareField("cdp.request_id", "Request-ID", FieldType.UInt16, Base.Dec)]
[DeclareField("cdp.management_id", "Management-ID", FieldType.UInt16, Base.Dec)]
[DeclareField("cdp.power_requested", "Power Requested", FieldType.UInt32, Base.Dec, Unit = "mW")]
[DeclareField("cdp.power_available", "Power Available", FieldType.UInt32, Base.Dec, Unit = "mW")]
[DeclareField("cdp.odr_default_gateway", "ODR Default gateway", FieldType.IPv4)]
[DeclareField("cdp.ip_prefix", "IP Prefix", FieldType.IPv4)]
[DeclareField("cdp.oui", "OUI", FieldType.UInt24, Base.Oui)]
[DeclareField("cdp.protocol_id", "Protocol ID", FieldType.UInt16, Base.Hex, Names = typeof(CdpHelloProtocol))]
[DeclareField("cdp.hello.unknown", "Unknown", FieldType.Bytes)]
[DeclareField("cdp.number_of_addresses", "Number of addresses", FieldType.UInt32, Base.Dec)]
[DeclareField("cdp.protocol_type", "Protocol type", FieldType.UInt8, Base.Hex, Names = typeof(CdpProtocolType))]
[DeclareField("cdp.protocol_length", "Protocol length", FieldType.UInt8, Base.Dec)]
[DeclareField("cdp.protocol", "Protocol", FieldType.Bytes)]
[DeclareField("cdp.address_length", "Address length", FieldType.UInt16, Base.Dec)]
[DeclareField("cdp.address", "Address", FieldType.Bytes)]
[DeclareField("cdp.nrgyz.ip_address", "IP Address", FieldType.IPv4)]
[DeclareField("cdp.nrgyz.ipv6_address", "IPv6 Address", FieldType.IPv6)]
public readonly ref partial struct Cdp
{
    internal const int HeadSize = 4;
    private const int ElementsAt = 4;

    [Field("cdp.version", "Version")] public partial byte Version { get; }

    /// <summary>How long the receiver may keep what it is told, in seconds.</summary>
    [Field("cdp.ttl", "TTL", Unit = " second| seconds")] public partial byte TimeToLive { get; }

    [Field("cdp.checksum", "Checksum", Base.Hex), Append(nameof(WriteChecksumState))]
    [Expert(nameof(IsBad), "cdp.bad_checksum", "Bad checksum", Severity.Error, ExpertGroup.Checksum, Text = nameof(WriteBadChecksum))]
    public partial ushort Checksum { get; }

    [Field("cdp.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum))]
    private ChecksumStatus ChecksumStatus => !IsVerified ? ChecksumStatus.Unverified : InternetChecksum.IsGood(Sum) ? ChecksumStatus.Good : ChecksumStatus.Bad;

    /// <summary>Values of known types have sizes of their own, and may reach beyond what the element's length says: the texts that head them, too.</summary>
    [Custom]
    private bool WalkElements(Dissection d, in Slice s, ref int at)
    {
        d.BeginInfo(append: false);
        at = ElementsAt;
        while (at < s.Length)
        {
            if (!d.Need(s, at, HeadSize)) return false;
            int length = s.UInt16(at + 2);
            if (length < HeadSize)
            {
                CdpElements.WalkInvalid(d, s, at, length);
                return true;
            }
            if (!d.Need(s, at, length) || !CdpElements.Walk(d, s, at, length)) return false;
            at += length;
        }
        return true;
    }

    [Size(nameof(ElementsSize))] public partial ReadOnlySpan<byte> Elements { get; }

    /// <summary>What follows an element of no possible length.</summary>
    [Payload(SkipEmpty = true, Nested = true, Covered = true)]
    public partial ReadOnlySpan<byte> Rest { get; }

    // In bytes, up to the head of an element of no possible length.
    private int ElementsSize
    {
        get
        {
            int at = ElementsAt;
            while (at + HeadSize <= Slice.Length)
            {
                int length = Slice.UInt16(at + 2);
                if (length < HeadSize) return at + HeadSize - ElementsAt;
                at += length;
            }
            return Math.Max(0, Slice.Length - ElementsAt);
        }
    }

    private bool IsVerified => Slice.CapturedLength >= Slice.Length;
    private bool IsBad => ChecksumStatus == ChecksumStatus.Bad;

    // Unlike RFC 1071, an odd last byte is the low half of a word; one above 127 counts as negative, less one.
    private uint Sum
    {
        get
        {
            int even = Slice.Length & ~1;
            uint sum = InternetChecksum.Sum(Slice.Span(0, even));
            if (even == Slice.Length) return sum;
            uint last = Slice.UInt8(even);
            return InternetChecksum.Add((ushort)sum, (ushort)(last > sbyte.MaxValue ? (last | 0xff00) - 1 : last));
        }
    }

    private void WriteChecksumState(TextBuilder text)
    {
        if (IsVerified) ChecksumText.WriteState(text, Checksum, Sum);
        else text.Append(" [unverified]");
    }

    private void WriteBadChecksum(TextBuilder text) => ChecksumText.WriteBad(text, Checksum, Sum);
}

/// <summary>What other protocols tell through CDP.</summary>
public enum CdpHelloProtocol : ushort
{
    [Name("Cluster Management")] ClusterManagement = 0x0112,
}

/// <summary>How an address's protocol is named.</summary>
public enum CdpProtocolType : byte
{
    [Name("NLPID")] Nlpid = 1,
    [Name("802.2")] Llc = 2,
}
