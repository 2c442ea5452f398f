using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Of any interface (RFC 2233).</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowGenericCounters
{
    private const string UpDown = "Up|Down";

    [Field("sflow_245.ifindex", "Interface index")] public partial uint Index { get; }
    [Field("sflow_245.iftype", "Interface Type")] public partial uint Type { get; }
    [Field("sflow_245.ifspeed", "Interface Speed")] public partial ulong Speed { get; }
    [Field("sflow_245.ifdirection", "Interface Direction")] public partial SflowDirection Direction { get; }

    public partial uint Status { get; }
    [Field("sflow_245.ifadmin_status", "IfAdminStatus", Truth = UpDown, Mask = 0x1, Generated = false, At = nameof(Status), Covers = true)] private bool IsAdministrativelyUp => (Status & 1) != 0;
    [Field("sflow_245.ifoper_status", "IfOperStatus", Truth = UpDown, Mask = 0x2, Generated = false, At = nameof(Status), Covers = true)] private bool IsUp => (Status & 2) != 0;

    [Field("sflow_245.ifinoct", "Input Octets")] public partial ulong InputOctets { get; }
    [Field("sflow_245.ifinpkt", "Input Packets")] public partial uint InputPackets { get; }
    [Field("sflow_245.ifinmcast", "Input Multicast Packets")] public partial uint InputMulticasts { get; }
    [Field("sflow_245.ifinbcast", "Input Broadcast Packets")] public partial uint InputBroadcasts { get; }
    [Field("sflow_245.ifindisc", "Input Discarded Packets")] public partial uint InputDiscards { get; }
    [Field("sflow_245.ifinerr", "Input Errors")] public partial uint InputErrors { get; }
    [Field("sflow_245.ifinunk", "Input Unknown Protocol Packets")] public partial uint InputUnknownProtocols { get; }
    [Field("sflow_245.ifoutoct", "Output Octets")] public partial ulong OutputOctets { get; }
    [Field("sflow_245.ifoutpkt", "Output Packets")] public partial uint OutputPackets { get; }
    [Field("sflow_245.ifoutmcast", "Output Multicast Packets")] public partial uint OutputMulticasts { get; }
    [Field("sflow_245.ifoutbcast", "Output Broadcast Packets")] public partial uint OutputBroadcasts { get; }
    [Field("sflow_245.ifoutdisc", "Output Discarded Packets")] public partial uint OutputDiscards { get; }
    [Field("sflow_245.ifouterr", "Output Errors")] public partial uint OutputErrors { get; }
    [Field("sflow_245.ifpromisc", "Promiscuous Mode")] public partial uint PromiscuousMode { get; }
}

/// <summary>Of Ethernet (RFC 2358).</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowEthernetCounters
{
    [Field("sflow_245.dot3StatsAlignmentErrors", "Alignment Errors", Description = "dot3 Stats Alignment Errors")] public partial uint AlignmentErrors { get; }
    [Field("sflow_245.dot3StatsFCSErrors", "FCS Errors", Description = "dot3 Stats FCS Errors")] public partial uint FCSErrors { get; }
    [Field("sflow_245.dot3StatsSingleCollisionFrames", "Single Collision Frames", Description = "dot3 Stats Single Collision Frames")] public partial uint SingleCollisionFrames { get; }
    [Field("sflow_245.dot3StatsMultipleCollisionFrames", "Multiple Collision Frames", Description = "dot3 Stats Multiple Collision Frames")] public partial uint MultipleCollisionFrames { get; }
    [Field("sflow_245.dot3StatsSQETestErrors", "SQE Test Errors", Description = "dot3 Stats SQE Test Errors")] public partial uint SQETestErrors { get; }
    [Field("sflow_245.dot3StatsDeferredTransmissions", "Deferred Transmissions", Description = "dot3 Stats Deferred Transmissions")] public partial uint DeferredTransmissions { get; }
    [Field("sflow_245.dot3StatsLateCollisions", "Late Collisions", Description = "dot3 Stats Late Collisions")] public partial uint LateCollisions { get; }
    [Field("sflow_245.dot3StatsExcessiveCollisions", "Excessive Collisions", Description = "dot3 Stats Excessive Collisions")] public partial uint ExcessiveCollisions { get; }
    [Field("sflow_245.dot3StatsInternalMacTransmitErrors", "Internal Mac Transmit Errors", Description = "dot3 Stats Internal Mac Transmit Errors")] public partial uint InternalMacTransmitErrors { get; }
    [Field("sflow_245.dot3StatsCarrierSenseErrors", "Carrier Sense Errors", Description = "dot3 Stats Carrier Sense Errors")] public partial uint CarrierSenseErrors { get; }
    [Field("sflow_245.dot3StatsFrameTooLongs", "Frame Too Longs", Description = "dot3 Stats Frame Too Longs")] public partial uint FrameTooLongs { get; }
    [Field("sflow_245.dot3StatsInternalMacReceiveErrors", "Internal Mac Receive Errors", Description = "dot3 Stats Internal Mac Receive Errors")] public partial uint InternalMacReceiveErrors { get; }
    [Field("sflow_245.dot3StatsSymbolErrors", "Symbol Errors", Description = "dot3 Stats Symbol Errors")] public partial uint SymbolErrors { get; }
}

/// <summary>Of Token Ring (RFC 1748).</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowTokenRingCounters
{
    [Field("sflow_245.dot5StatsLineErrors", "Line Errors", Description = "dot5 Stats Line Errors")] public partial uint LineErrors { get; }
    [Field("sflow_245.dot5StatsBurstErrors", "Burst Errors", Description = "dot5 Stats Burst Errors")] public partial uint BurstErrors { get; }
    [Field("sflow_245.dot5StatsACErrors", "AC Errors", Description = "dot5 Stats AC Errors")] public partial uint ACErrors { get; }
    [Field("sflow_245.dot5StatsAbortTransErrors", "Abort Trans Errors", Description = "dot5 Stats Abort Trans Errors")] public partial uint AbortTransErrors { get; }
    [Field("sflow_245.dot5StatsInternalErrors", "Internal Errors", Description = "dot5 Stats Internal Errors")] public partial uint InternalErrors { get; }
    [Field("sflow_245.dot5StatsLostFrameErrors", "Lost Frame Errors", Description = "dot5 Stats Lost Frame Errors")] public partial uint LostFrameErrors { get; }
    [Field("sflow_245.dot5StatsReceiveCongestions", "Receive Congestions", Description = "dot5 Stats Receive Congestions")] public partial uint ReceiveCongestions { get; }
    [Field("sflow_245.dot5StatsFrameCopiedErrors", "Frame Copied Errors", Description = "dot5 Stats Frame Copied Errors")] public partial uint FrameCopiedErrors { get; }
    [Field("sflow_245.dot5StatsTokenErrors", "Token Errors", Description = "dot5 Stats Token Errors")] public partial uint TokenErrors { get; }
    [Field("sflow_245.dot5StatsSoftErrors", "Soft Errors", Description = "dot5 Stats Soft Errors")] public partial uint SoftErrors { get; }
    [Field("sflow_245.dot5StatsHardErrors", "Hard Errors", Description = "dot5 Stats Hard Errors")] public partial uint HardErrors { get; }
    [Field("sflow_245.dot5StatsSignalLoss", "Signal Loss", Description = "dot5 Stats Signal Loss")] public partial uint SignalLoss { get; }
    [Field("sflow_245.dot5StatsTransmitBeacons", "Transmit Beacons", Description = "dot5 Stats Transmit Beacons")] public partial uint TransmitBeacons { get; }
    [Field("sflow_245.dot5StatsRecoveries", "Recoveries", Description = "dot5 Stats Recoveries")] public partial uint Recoveries { get; }
    [Field("sflow_245.dot5StatsLobeWires", "Lobe Wires", Description = "dot5 Stats Lobe Wires")] public partial uint LobeWires { get; }
    [Field("sflow_245.dot5StatsRemoves", "Removes", Description = "dot5 Stats Removes")] public partial uint Removes { get; }
    [Field("sflow_245.dot5StatsSingles", "Singles", Description = "dot5 Stats Singles")] public partial uint Singles { get; }
    [Field("sflow_245.dot5StatsFreqErrors", "Freq Errors", Description = "dot5 Stats Freq Errors")] public partial uint FreqErrors { get; }
}

/// <summary>Of 100 Base VG (RFC 2020).</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowVgCounters
{
    [Field("sflow_245.dot12InHighPriorityFrames", "In High Priority Frames", Description = "dot12 Input High Priority Frames")] public partial uint InHighPriorityFrames { get; }
    [Field("sflow_245.dot12InHighPriorityOctets", "In High Priority Octets", Description = "dot12 Input High Priority Octets")] public partial ulong InHighPriorityOctets { get; }
    [Field("sflow_245.dot12InNormPriorityFrames", "In Normal Priority Frames", Description = "dot12 Input Normal Priority Frames")] public partial uint InNormPriorityFrames { get; }
    [Field("sflow_245.dot12InNormPriorityOctets", "In Normal Priority Octets", Description = "dot12 Input Normal Priority Octets")] public partial ulong InNormPriorityOctets { get; }
    [Field("sflow_245.dot12InIPMErrors", "In IPM Errors", Description = "dot12 Input IPM Errors")] public partial uint InIPMErrors { get; }
    [Field("sflow_245.dot12InOversizeFrameErrors", "In Oversize Frame Errors", Description = "dot12 Input Oversize Frame Errors")] public partial uint InOversizeFrameErrors { get; }
    [Field("sflow_245.dot12InDataErrors", "In Data Errors", Description = "dot12 Input Data Errors")] public partial uint InDataErrors { get; }
    [Field("sflow_245.dot12InNullAddressedFrames", "In Null Addressed Frames", Description = "dot12 Input Null Addressed Frames")] public partial uint InNullAddressedFrames { get; }
    [Field("sflow_245.dot12OutHighPriorityFrames", "Out High Priority Frames", Description = "dot12 Output High Priority Frames")] public partial uint OutHighPriorityFrames { get; }
    [Field("sflow_245.dot12OutHighPriorityOctets", "Out High Priority Octets", Description = "dot12 Out High Priority Octets")] public partial ulong OutHighPriorityOctets { get; }
    [Field("sflow_245.dot12TransitionIntoTrainings", "Transition Into Trainings", Description = "dot12 Transition Into Trainings")] public partial uint TransitionIntoTrainings { get; }
    [Field("sflow_245.dot12HCInHighPriorityOctets", "HC In High Priority Octets", Description = "dot12 HC Input High Priority Octets")] public partial ulong HCInHighPriorityOctets { get; }
    [Field("sflow_245.dot12HCInNormPriorityOctets", "HC In Normal Priority Octets", Description = "dot12 HC Input Normal Priority Octets")] public partial ulong HCInNormPriorityOctets { get; }
    [Field("sflow_245.dot12HCOutHighPriorityOctets", "HC Out High Priority Octets", Description = "dot12 HC Output High Priority Octets")] public partial ulong HCOutHighPriorityOctets { get; }
}

/// <summary>Of a VLAN.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowVlanCounters
{
    [Field("sflow_245.vlan_id", "VLAN ID")] public partial uint Vlan { get; }
    [Field("sflow_245.octets", "Octets")] public partial ulong Octets { get; }
    [Field("sflow_245.ucastPkts", "Unicast Packets")] public partial uint Unicasts { get; }
    [Field("sflow_245.multicastPkts", "Multicast Packets")] public partial uint Multicasts { get; }
    [Field("sflow_245.broadcastPkts", "Broadcast Packets")] public partial uint Broadcasts { get; }
    [Field("sflow_245.discards", "Discards")] public partial uint Discards { get; }
}

/// <summary>Of IEEE 802.11.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowWirelessCounters
{
    [Field("sflow_5.dot11TransmittedFragmentCount", "Transmitted Fragment Count")] public partial uint TransmittedFragmentCount { get; }
    [Field("sflow_5.dot11MulticastTransmittedFrameCount", "Multicast Transmitted Frame Count")] public partial uint MulticastTransmittedFrameCount { get; }
    [Field("sflow_5.dot11FailedCount", "Failed Count")] public partial uint FailedCount { get; }
    [Field("sflow_5.dot11RetryCount", "Retry Count")] public partial uint RetryCount { get; }
    [Field("sflow_5.dot11MultipleRetryCount", "Multiple Retry Count")] public partial uint MultipleRetryCount { get; }
    [Field("sflow_5.dot11FrameDuplicateCount", "Frame Duplicate Count")] public partial uint FrameDuplicateCount { get; }
    [Field("sflow_5.dot11RTSSuccessCount", "RTS Success Count")] public partial uint RTSSuccessCount { get; }
    [Field("sflow_5.dot11RTSFailureCount", "Failure Count")] public partial uint RTSFailureCount { get; }
    [Field("sflow_5.dot11ACKFailureCount", "ACK Failure Count")] public partial uint ACKFailureCount { get; }
    [Field("sflow_5.dot11ReceivedFragmentCount", "Received Fragment Count")] public partial uint ReceivedFragmentCount { get; }
    [Field("sflow_5.dot11MulticastReceivedFrameCount", "Multicast Received Frame Count")] public partial uint MulticastReceivedFrameCount { get; }
    [Field("sflow_5.dot11FCSErrorCount", "FCS Error Count")] public partial uint FCSErrorCount { get; }
    [Field("sflow_5.dot11TransmittedFrameCount", "Transmitted Frame Count")] public partial uint TransmittedFrameCount { get; }
    [Field("sflow_5.dot11WEPUndecryptableCount", "WEP Undecryptable Count")] public partial uint WEPUndecryptableCount { get; }
    [Field("sflow_5.dot11QoSDiscardedFragmentCount", "QoS Discarded Fragment Count")] public partial uint QoSDiscardedFragmentCount { get; }
    [Field("sflow_5.dot11AssociatedStationCount", "Associated Station Count")] public partial uint AssociatedStationCount { get; }
    [Field("sflow_5.dot11QoSCFPollsReceivedCount", "QoS CF Polls Received Count")] public partial uint QoSCFPollsReceivedCount { get; }
    [Field("sflow_5.dot11QoSCFPollsUnusedCount", "QoS CF Polls Unused Count")] public partial uint QoSCFPollsUnusedCount { get; }
    [Field("sflow_5.dot11QoSCFPollsUnusableCount", "QoS CF Polls Unusable Count")] public partial uint QoSCFPollsUnusableCount { get; }
    [Field("sflow_5.dot11QoSCFPollsLostCount", "QoS CF Polls Lost Count")] public partial uint QoSCFPollsLostCount { get; }
}

/// <summary>A processor and its memory.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowProcessor
{
    [Field("sflow_5.cpu_5s", "5s CPU Load (100 = 1%)", Description = "Average CPU Load Over 5 Seconds (100 = 1%)")] public partial uint Load5Seconds { get; }
    [Field("sflow_5.cpu_1m", "1m CPU Load (100 = 1%)", Description = "Average CPU Load Over 1 Minute (100 = 1%)")] public partial uint Load1Minute { get; }
    [Field("sflow_5.cpu_5m", "5m CPU Load (100 = 1%)", Description = "Average CPU Load Over 5 Minutes (100 = 1%)")] public partial uint Load5Minutes { get; }
    [Field("sflow_5.total_memory", "Total Memory")] public partial ulong TotalMemory { get; }
    [Field("sflow_5.free_memory", "Free Memory")] public partial ulong FreeMemory { get; }
}

/// <summary>How a radio is used, in milliseconds.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowRadio
{
    [Field("sflow_5.elapsed_time", "Elapsed Time (ms)", Description = "Elapsed Time in ms")] public partial uint Elapsed { get; }
    [Field("sflow_5.on_channel_time", "On Channel (ms)", Description = "Time in ms Spent on Channel")] public partial uint OnChannel { get; }
    [Field("sflow_5.channel_busy_time", "On Channel Busy (ms)", Description = "Time in ms Spent on Channel and Busy")] public partial uint Busy { get; }
}
