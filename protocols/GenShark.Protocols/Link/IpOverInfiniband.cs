using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>IP over InfiniBand: the header of RFC 4391 behind addresses, in one of two forms.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4391"/>
/// <seealso href="https://www.tcpdump.org/linktypes/LINKTYPE_IPOIB.html"/>
[Protocol("ipoib", "IP over Infiniband", Short = "IPoIB", ShownFrom = 1), Over("wtap_encap", (uint)Encapsulation.IPOverIB)]
public readonly ref partial struct IpOverInfiniband
{
    [Switch(nameof(HasRoute)), Case<InfinibandPseudoHeader>(0), Case<InfinibandRoute>(1), Size(40)]
    public partial Variant Addresses { get; }

    [Field("ipoib.type", "Type", Base.Hex)]
    public partial EtherType Type { get; }

    [Field("ipoib.reserved", "Reserved", Base.Hex)]
    public partial ushort Reserved { get; }

    [Payload(Unclaimed = nameof(NameColumn)), Next("ethertype", nameof(Type))]
    public partial ReadOnlySpan<byte> Payload { get; }

    // What takes the place of the global route header begins with zeros.
    private int HasRoute => Slice.UInt16(0) == 0 ? 0 : 1;

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("IP over Infiniband");

    private void NameColumn() => EtherTypeColumn.Set(Dissection!, (ushort)Type);
}

/// <summary>Zeros for the source, and the destination's address.</summary>
[PartOf<IpOverInfiniband>]
public readonly ref partial struct InfinibandPseudoHeader
{
    [Size(20)]
    public partial ReadOnlySpan<byte> Zeros { get; }

    [Size(20)]
    public partial InfinibandAddress Destination { get; }
}

/// <summary>The address of an interface: queue pair and port.</summary>
[PartOf<IpOverInfiniband>, Node("ipoib.daddr", "Destination address")]
public readonly ref partial struct InfinibandAddress
{
    public partial byte Flags { get; }

    [Field("ipoib.daddr.qpn", "Destination QPN", Base.Hex)]
    public partial UInt24 QueuePair { get; }

    [Field("ipoib.dgid", "Destination GID")]
    public partial IPv6Address Port { get; }
}

/// <summary>The global route header, in whose length the source's queue pair stands.</summary>
[PartOf<IpOverInfiniband>, Node("ipoib.grh", "Global Route Header")]
public readonly ref partial struct InfinibandRoute
{
    [Field("ipoib.grh.ipver", "IP Version", Mask = 0xf0, Generated = false, At = nameof(FirstBytes), Length = 1)]
    private byte Version => (byte)(Slice.UInt8(0) >> 4);

    [Field("ipoib.grh.tclass", "Traffic Class", Mask = 0x0ff0, Generated = false, At = nameof(FirstBytes), Length = 2)]
    private ushort TrafficClass => (ushort)(Slice.UInt16(0) >> 4 & 0xff);

    [Field("ipoib.grh.flowlabel", "Flow Label", Mask = 0x000f_ffff, Generated = false, At = nameof(FirstBytes), Length = 4)]
    private uint FlowLabel => Slice.UInt32(0) & 0x000f_ffff;

    [Size(5)]
    public partial ReadOnlySpan<byte> FirstBytes { get; }

    [Field("ipoib.grh.sqpn", "Source QPN", Base.Hex)]
    public partial UInt24 SourceQueuePair { get; }

    [Field("ipoib.grh.sgid", "Source GID")]
    public partial IPv6Address SourcePort { get; }

    [Field("ipoib.dgid", "Destination GID")]
    public partial IPv6Address DestinationPort { get; }
}
