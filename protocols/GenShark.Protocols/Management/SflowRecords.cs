using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A part of a flow sample. As in tshark, the next one begins where what is known of it ends, whatever the length says.</summary>
[PartOf<Sflow>, Node]
public readonly ref partial struct SflowFlowRecord
{
    public partial uint FormatWord { get; }

    [Field("sflow.enterprise", "Enterprise", Mask = 0xfffff000, Names = typeof(SflowEnterprise), Generated = false, At = nameof(FormatWord), Covers = true), If(nameof(IsStandard))] private uint Standard => 0;

    [Field("sflow.enterprise", "Enterprise", Mask = 0xfffff000, Generated = false, At = nameof(FormatWord), Covers = true), Label(nameof(WriteVendor)), If(nameof(IsVendors))]
    private uint ShownVendor => SflowVendor.Shown(Vendor);

    [Field("sflow_245.flow_record_format", "Format", Generated = false, At = nameof(FormatWord), Covers = true, Description = "Format of sFlow flow record"), If(nameof(IsStandard))]
    private SflowFlowFormat Format => (SflowFlowFormat)(FormatWord & 0xfff);

    [Field("sflow_5.flow_data_length", "Flow data length (byte)", Description = "sFlow flow data length"), If(nameof(IsStandard))] public partial uint Length { get; }
    [If(nameof(IsVendors))] public partial SflowVendorRecord VendorRecord { get; }

    [Switch(nameof(Format)), If(nameof(IsStandard))]
    [Case<SflowRawHeader>(SflowFlowFormat.RawHeader), Case<SflowEthernetFrame>(SflowFlowFormat.Ethernet)]
    [Case<SflowSwitch>(SflowFlowFormat.Switch), Case<SflowRouter>(SflowFlowFormat.Router)]
    public partial Variant Body { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append(IsVendors ? SflowRecordText.OtherEnterprise : Format.Name() ?? SflowRecordText.Unknown);

    private void WriteVendor(TextBuilder text) => SflowVendor.Write(text, Vendor);

    private uint Vendor => FormatWord >> 12;
    private bool IsStandard => Vendor == 0;
    private bool IsVendors => !IsStandard;
}

/// <summary>A part of a counters sample.</summary>
[PartOf<Sflow>, Node]
public readonly ref partial struct SflowCounterRecord
{
    public partial uint FormatWord { get; }

    [Field("sflow.enterprise", "Enterprise", Mask = 0xfffff000, Names = typeof(SflowEnterprise), Generated = false, At = nameof(FormatWord), Covers = true), If(nameof(IsStandard))] private uint Standard => 0;

    [Field("sflow.enterprise", "Enterprise", Mask = 0xfffff000, Generated = false, At = nameof(FormatWord), Covers = true), Label(nameof(WriteVendor)), If(nameof(IsVendors))]
    private uint ShownVendor => SflowVendor.Shown(Vendor);

    [Field("sflow_245.counters_record_format", "Format", Mask = 0xfff, Generated = false, At = nameof(FormatWord), Covers = true, Description = "Format of sFlow counters record"), If(nameof(IsStandard))]
    private SflowCounterFormat Format => (SflowCounterFormat)(FormatWord & 0xfff);

    [Field("sflow_5.flow_data_length", "Flow data length (byte)", Description = "sFlow flow data length"), If(nameof(IsStandard))] public partial uint Length { get; }
    [If(nameof(IsVendors))] public partial SflowVendorRecord VendorRecord { get; }

    [Switch(nameof(Format)), If(nameof(IsStandard))]
    [Case<SflowGenericCounters>(SflowCounterFormat.Generic), Case<SflowEthernetCounters>(SflowCounterFormat.Ethernet), Case<SflowTokenRingCounters>(SflowCounterFormat.TokenRing)]
    [Case<SflowVgCounters>(SflowCounterFormat.Vg), Case<SflowVlanCounters>(SflowCounterFormat.Vlan), Case<SflowWirelessCounters>(SflowCounterFormat.Wireless)]
    [Case<SflowLagPort>(SflowCounterFormat.Lag), Case<SflowProcessor>(SflowCounterFormat.Processor), Case<SflowRadio>(SflowCounterFormat.Radio)]
    public partial Variant Body { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append(IsVendors ? SflowRecordText.OtherEnterprise : Format.Name() ?? SflowRecordText.Unknown);

    private void WriteVendor(TextBuilder text) => SflowVendor.Write(text, Vendor);

    private uint Vendor => FormatWord >> 12;
    private bool IsStandard => Vendor == 0;
    private bool IsVendors => !IsStandard;
}

/// <summary>What a vendor defined.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowVendorRecord
{
    [Field("sflow.enterprise.length", "Length")] public partial uint Length { get; }
    [Field("sflow.enterprise.data", "Data"), Size(nameof(DataSize))] public partial ReadOnlySpan<byte> Data { get; }

    private int DataSize => (int)Math.Min(Length, int.MaxValue);
}

/// <summary>The beginning of a packet.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowRawHeader
{
    private const int WordSize = 4;

    [Field("sflow_245.header_protocol", "Header protocol", Description = "Protocol of sampled header")] public partial SflowHeaderProtocol Protocol { get; }

    /// <summary>Of the packet, in bytes.</summary>
    [Field("sflow_245.header.frame_length", "Frame Length")] public partial uint FrameLength { get; }

    /// <summary>How many bytes of the packet's end were taken off before it was sampled.</summary>
    [Field("sflow_245.header.payload_stripped", "Payload stripped")] public partial uint Stripped { get; }

    [Field("sflow_245.header.sampled_header_length", "Sampled header length")] public partial uint HeaderLength { get; }

    /// <summary>The field holds the packet's layers in its own tree, whose faults are not this packet's.</summary>
    [Custom]
    private bool WalkPacket(Dissection d, in Slice s, ref int at)
    {
        long words = (HeaderLength + WordSize - 1L) / WordSize * WordSize;
        if (words > s.Length - at) return d.Fail(s, at, WordSize);
        int size = (int)words;
        if (!d.Bytes(SflowFields.Sflow245Header, s, at, size)) return false;
        if (size > 0)
        {
            d.Open();
            int length = (int)Math.Clamp(FrameLength, (uint)size, ushort.MaxValue);
            d.CallSampled(Registry.Table("sflow_245.header_protocol"), (uint)Protocol, new Slice(s.Span(at, size), length, s.Offset + at, s.Source, d));
            d.Close();
        }
        at += size;
        return true;
    }
}

/// <summary>The head of a frame of Ethernet, without its bytes.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowEthernetFrame
{
    [Field("sflow_245.ethernet.length", "Length of MAC Packet")] public partial uint Length { get; }
    [Field("sflow_245.ethernet.source_mac_address", "Source MAC Address")] public partial MacAddress Source { get; }
    public partial ushort SourceFilling { get; }
    [Field("sflow_245.ethernet.destination_mac_address", "Destination MAC Address")] public partial MacAddress Destination { get; }
    public partial ushort DestinationFilling { get; }
    [Field("sflow_245.ethernet.packet_type", "Ethernet Packet Type")] public partial uint Type { get; }
}

/// <summary>What a switch knows of the packet.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowSwitch
{
    [Field("sflow_245.vlan.in", "Incoming 802.1Q VLAN", Description = "Incoming VLAN ID")] public partial uint VlanIn { get; }
    [Field("sflow_245.pri.in", "Incoming 802.1p priority")] public partial uint PriorityIn { get; }
    [Field("sflow_245.vlan.out", "Outgoing 802.1Q VLAN", Description = "Outgoing VLAN ID")] public partial uint VlanOut { get; }
    [Field("sflow_245.pri.out", "Outgoing 802.1p priority")] public partial uint PriorityOut { get; }
}

/// <summary>What a router knows of the packet.</summary>
[PartOf<Sflow>]
[DeclareField("sflow.invalid_address_type", "Unknown/invalid address type", FieldType.None)]
public readonly ref partial struct SflowRouter
{
    private const int TypeSize = 4;

    public partial SflowAddressType AddressType { get; }

    /// <summary>Text over the type, where it says nothing that is known.</summary>
    [Custom]
    private bool RemarkType(Dissection d, in Slice s, ref int at)
    {
        if (IsIpv4 || IsIpv6) return true;
        d.BeginText().Append($"Unknown address type ({(uint)AddressType})");
        d.Remark(SflowFields.InvalidAddressType, s, 0, TypeSize, Severity.Error, ExpertGroup.Malformed);
        return true;
    }

    [Field("sflow_245.nexthop", "Next hop", Description = "Next hop address"), If(nameof(IsIpv4))] public partial IPv4Address NextHop { get; }
    [Field("sflow_245.nexthop.v6", "Next hop", Description = "Next hop address"), If(nameof(IsIpv6))] public partial IPv6Address NextHop6 { get; }
    [Field("sflow_245.nexthop.src_mask", "Next hop source mask", Description = "Next hop source mask bits")] public partial uint SourceMask { get; }
    [Field("sflow_245.nexthop.dst_mask", "Next hop destination mask", Description = "Next hop destination mask bits")] public partial uint DestinationMask { get; }

    private bool IsIpv4 => AddressType == SflowAddressType.Ipv4;
    private bool IsIpv6 => AddressType == SflowAddressType.Ipv6;
}

/// <summary>A port of a link aggregation group (IEEE 802.1AX).</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowLagPort
{
    [Field("sflow.lag_port.actor_system_id", "Actor System ID")] public partial MacAddress Actor { get; }
    [Field("sflow.lag_port.padding", "Padding"), Size(2)] public partial ReadOnlySpan<byte> ActorFilling { get; }
    [Field("sflow.lag_port.partner_oper_system_id", "Partner Oper System ID")] public partial MacAddress Partner { get; }
    [Field("sflow.lag_port.padding", "Padding"), Size(2)] public partial ReadOnlySpan<byte> PartnerFilling { get; }
    [Field("sflow.lag_port.attached_agg_id", "Port Attached Agg ID")] public partial uint Aggregator { get; }
    [Field("sflow.lag_port.state", "State", Base.Hex)] public partial uint State { get; }
    [Field("sflow.lag_port.actor_admin_state", "Actor Admin State", Mask = 0xff, Generated = false, At = nameof(State), Covers = true), Of(nameof(State))] private bool? ActorAdministration => (State & 0xff) != 0;

    [Field("sflow.lag_port.actor_oper_state", "Actor Oper State", Mask = 0xff00, Generated = false, At = nameof(State), Covers = true), Of(nameof(State))] private bool? ActorOperation => (State & 0xff00) != 0;

    [Field("sflow.lag_port.partner_admin_state", "Partner Admin State", Mask = 0xff0000, Generated = false, At = nameof(State), Covers = true), Of(nameof(State))] private bool? PartnerAdministration => (State & 0xff0000) != 0;

    [Field("sflow.lag_port.partner_oper_state", "Partner Oper State", Mask = 0xff000000, Generated = false, At = nameof(State), Covers = true), Of(nameof(State))] private bool? PartnerOperation => (State & 0xff000000) != 0;

    [Field("sflow.lag_port.lacpdus.rx", "LACPDUs Rx")] public partial uint LacpduIn { get; }
    [Field("sflow.lag_port.marker_pdus.rx", "Marker PDUs Rx")] public partial uint MarkersIn { get; }
    [Field("sflow.lag_port.marker_response_pdus.rx", "Marker Response PDUs Rx")] public partial uint MarkerResponsesIn { get; }
    [Field("sflow.lag_port.unknown.rx", "Unknown Rx")] public partial uint UnknownIn { get; }
    [Field("sflow.lag_port.illegal.rx", "Illegal Rx")] public partial uint IllegalIn { get; }
    [Field("sflow.lag_port.lacpdus.tx", "LACPDUs Tx")] public partial uint LacpduOut { get; }
    [Field("sflow.lag_port.marker_pdus.tx", "Marker PDUs Tx")] public partial uint MarkersOut { get; }
    [Field("sflow.lag_port.marker_response_pdus.tx", "Marker Response PDUs Tx")] public partial uint MarkerResponsesOut { get; }
}
