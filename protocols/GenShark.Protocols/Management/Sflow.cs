using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>sFlow, version 5: packets that a switch sampled, and its counters.</summary>
/// <seealso href="https://sflow.org/sflow_version_5.txt"/>
[Protocol("sflow", "InMon sFlow", Short = "sFlow"), Over("udp.port", 6343), Carries("sflow_245.header_protocol")]
[DeclareField("sflow_245.header", "Header of sampled packet", FieldType.Bytes, Description = "Data from sampled header")]
[UsesNames(typeof(SflowSampleType), typeof(SflowFlowFormat), typeof(SflowCounterFormat))]
public readonly ref partial struct Sflow
{
    private const int LeastSize = 28;

    [Field("sflow_245.version", "Datagram version", Description = "sFlow datagram version")] public partial uint Version { get; }
    [Field("sflow_245.agenttype", "Agent address type", Description = "sFlow agent address type")] public partial SflowAddressType AgentType { get; }
    [Field("sflow_245.agent", "Agent address", Description = "sFlow Agent IP address"), If(nameof(IsIpv4))] public partial IPv4Address Agent { get; }
    [Field("sflow_245.agent.v6", "Agent address", Description = "sFlow Agent IPv6 address"), If(nameof(IsIpv6))] public partial IPv6Address Agent6 { get; }
    [Field("sflow_245.sub_agent_id", "Sub-agent ID", Description = "sFlow sub-agent ID")] public partial uint SubAgent { get; }
    [Field("sflow_245.sequence_number", "Sequence number", Description = "sFlow datagram sequence number")] public partial uint Sequence { get; }

    /// <summary>In milliseconds.</summary>
    [Field("sflow_245.sysuptime", "SysUptime", Description = "System Uptime"), Label(nameof(WriteUptime))] public partial uint Uptime { get; }

    [Field("sflow_245.numsamples", "NumSamples", Description = "Number of samples in sFlow datagram")] public partial uint SampleCount { get; }
    [Count(nameof(Total))] public partial Sequence<SflowSample> Samples { get; }

    [Step]
    private void End() => Dissection!.SettleRoots();

    // Versions 2 and 4, of other samples, stay data.
    [Accept]
    internal bool IsVersion5 => Slice.Has(0, LeastSize) && Slice.UInt32(0) == 5 && Slice.UInt32(4) is 1 or 2;

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        text.Append($"V{Version}, agent ");
        _ = IsIpv6 ? text.Append($"{Agent6}") : text.Append($"{Agent}");
        text.Append($", sub-agent ID {SubAgent}, seq {Sequence}, {SampleCount} samples");
    }

    private void WriteUptime(TextBuilder text)
    {
        text.Append("SysUptime: ");
        DurationText.WriteSeconds(text, Uptime / 1000);
        text.Append($" ({Uptime}ms)");
    }

    private int Total => (int)Math.Min(SampleCount, int.MaxValue);
    private bool IsIpv4 => AgentType == SflowAddressType.Ipv4;
    private bool IsIpv6 => AgentType == SflowAddressType.Ipv6;
}
