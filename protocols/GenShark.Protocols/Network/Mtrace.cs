using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Multicast traceroute: a query, to which each router on the way adds a block.</summary>
/// <seealso href="https://datatracker.ietf.org/doc/html/draft-ietf-idmr-traceroute-ipm-07"/>
[PartOf<Igmp>]
public readonly ref partial struct Mtrace
{
    private const int HeaderSize = 23;

    [Field("igmp.mtrace.max_hops", "# hops")] public partial byte MaxHops { get; }
    public partial IgmpChecksum Checksum { get; }
    [Field("igmp.maddr", "Multicast Address")] public partial IPv4Address Group { get; }
    [Field("igmp.mtrace.saddr", "Source Address")] public partial IPv4Address Source { get; }
    [Field("igmp.mtrace.raddr", "Receiver Address")] public partial IPv4Address Receiver { get; }
    [Field("igmp.mtrace.rspaddr", "Response Address")] public partial IPv4Address Response { get; }
    [Field("igmp.mtrace.resp_ttl", "Response TTL")] public partial byte ResponseTimeToLive { get; }
    [Field("igmp.mtrace.q_id", "Query ID")] public partial UInt24 QueryId { get; }
    [Size(nameof(BlocksSize))] public partial Sequence<MtraceBlock> Blocks { get; }

    private int BlocksSize => Math.Max(0, Slice.Length - HeaderSize) / MtraceBlock.Size * MtraceBlock.Size;
}

/// <summary>What one router tells.</summary>
[PartOf<Igmp>, Node]
public readonly ref partial struct MtraceBlock
{
    internal const int Size = 32;

    /// <summary>The middle 32 bits of an NTP timestamp.</summary>
    [Field("igmp.mtrace.q_arrival", "Query Arrival")] public partial uint Arrival { get; }

    [Field("igmp.mtrace.q_inaddr", "In itf addr")] public partial IPv4Address Incoming { get; }
    [Field("igmp.mtrace.q_outaddr", "Out itf addr")] public partial IPv4Address Outgoing { get; }
    [Field("igmp.mtrace.q_prevrtr", "Previous rtr addr")] public partial IPv4Address Previous { get; }
    [Field("igmp.mtrace.q_inpkt", "In pkts")] public partial uint PacketsIn { get; }
    [Field("igmp.mtrace.q_outpkt", "Out pkts")] public partial uint PacketsOut { get; }
    [Field("igmp.mtrace.q_total", "S,G pkt count")] public partial uint PacketsTotal { get; }
    [Field("igmp.mtrace.q_rtg_proto", "Rtg Protocol")] public partial MtraceRoutingProtocol RoutingProtocol { get; }
    [Field("igmp.mtrace.q_fwd_ttl", "FwdTTL")] public partial byte ForwardingTimeToLive { get; }
    [Bits(1), Field("igmp.mtrace.q_mbz", "MBZ", Base.Hex)] public partial byte Zero { get; }
    [Bits(1), Field("igmp.mtrace.q_s", "S", Base.Hex)] public partial byte IsSourceGroup { get; }
    [Bits(6), Field("igmp.mtrace.q_src_mask", "Src Mask", Base.Hex)] public partial byte SourceMask { get; }
    [Field("igmp.mtrace.q_fwd_code", "Forwarding Code", Base.Hex)] public partial MtraceForwardingCode ForwardingCode { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append(
        $"Response data block: {Incoming} -> {Outgoing},  Proto: {RoutingProtocol.Name() ?? "Unknown"},  Forwarding Code: {ForwardingCode.Name() ?? "Unknown"}");
}
