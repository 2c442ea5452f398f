using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Class and time to live of a record.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsRecordHeader
{
    /// <summary>In multicast DNS without the highest bit.</summary>
    public partial ushort ClassBits { get; }

    [Field("dns.resp.class", "Class", Base.Hex, Generated = false, At = nameof(ClassBits), Covers = true), If(nameof(IsUnicast))]
    private DnsClass Class => (DnsClass)ClassBits;

    [Field("dns.resp.class", "Class", Base.Hex, Mask = 0x7fff, Generated = false, At = nameof(ClassBits), Covers = true), If(nameof(IsMulticast))]
    private DnsClass MulticastClass => (DnsClass)(ClassBits & 0x7fff);

    [Field("dns.resp.cache_flush", "Cache flush", Truth = Truth.TrueFalse, Mask = 0x8000, MaskWidth = 16, Generated = false, At = nameof(ClassBits), Covers = true), If(nameof(IsMulticast))]
    private bool FlushesCache => ClassBits >> 15 != 0;

    /// <summary>In seconds.</summary>
    [Field("dns.resp.ttl", "Time to live", Description = "Response TTL"), Append(nameof(WriteSpan))]
    [Expert(nameof(IsNegative), "dns.ttl.high_bit_set", "The uppermost bit of the TTL is set (RFC 2181, section 8)", Severity.Note, ExpertGroup.Protocol)]
    public partial uint TimeToLive { get; }

    private bool IsNegative => TimeToLive >> 31 != 0;
    private bool IsMulticast => DnsCarrier.IsMulticast(Dissection);
    private bool IsUnicast => !IsMulticast;

    internal void WriteTitle(TextBuilder text)
    {
        text.Append($", class {(IsMulticast ? MulticastClass : Class).Name() ?? "Unknown"}");
        WriteInfo(text);
    }

    internal void WriteInfo(TextBuilder text)
    {
        if (IsMulticast && FlushesCache) text.Append(", cache flush"u8);
    }

    private void WriteSpan(TextBuilder text) => DnsText.WriteSpan(text, TimeToLive);
}

/// <summary>What an OPT record has in place of class and time to live (RFC 6891, 6.1.3).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsOptHeader
{
    /// <summary>In bytes; in multicast DNS without the highest bit.</summary>
    public partial ushort SizeBits { get; }

    [Field("dns.rr.udp_payload_size", "UDP payload size", Generated = false, At = nameof(SizeBits), Covers = true), If(nameof(IsUnicast))]
    private ushort PayloadSize => SizeBits;

    [Field("dns.rr.udp_payload_size", "UDP payload size", Base.Hex, Mask = 0x7fff, Generated = false, At = nameof(SizeBits), Covers = true), If(nameof(IsMulticast))]
    private ushort MulticastPayloadSize => (ushort)(SizeBits & 0x7fff);

    [Field("dns.resp.cache_flush", "Cache flush", Truth = Truth.TrueFalse, Mask = 0x8000, MaskWidth = 16, Generated = false, At = nameof(SizeBits), Covers = true), If(nameof(IsMulticast))]
    private bool FlushesCache => SizeBits >> 15 != 0;

    [Field("dns.resp.ext_rcode", "Higher bits in extended RCODE", Base.Hex)]
    public partial byte ExtendedRcode { get; }

    [Field("dns.resp.edns0_version", "EDNS0 version")]
    public partial byte Version { get; }

    [Field("dns.resp.z", "Z", Base.Hex)]
    public partial ushort Z { get; }

    [Field("dns.resp.z.do", "DO bit", Truth = "Accepts DNSSEC security RRs|Cannot handle DNSSEC security RRs"), Bits(1), Of(nameof(Z))]
    public partial bool AcceptsDnssec { get; }

    [Field("dns.resp.z.reserved", "Reserved", Base.Hex), Bits(15), Of(nameof(Z))]
    public partial ushort Reserved { get; }

    private bool IsMulticast => DnsCarrier.IsMulticast(Dissection);
    private bool IsUnicast => !IsMulticast;
}
