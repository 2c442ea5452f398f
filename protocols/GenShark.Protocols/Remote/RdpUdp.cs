using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What carries the Remote Desktop Protocol over UDP, versions 1 and 2: connections start with the first, and agree on the second.</summary>
/// <seealso href="https://learn.microsoft.com/openspecs/windows_protocols/ms-rdpeudp"/>
/// <seealso href="https://learn.microsoft.com/openspecs/windows_protocols/ms-rdpeudp2"/>
[Protocol("rdpudp", "UDP Remote Desktop Protocol", Short = "RDPUDP"), Over("udp.port", 3389), Carries("starttls")]
public readonly ref partial struct RdpUdp
{
    // Where what the first byte of version 2 would be stands on the wire, so that no packet looks like one of version 1.
    private const int PrefixOffset = 7;

    /// <summary>The columns, and which version the packet is of.</summary>
    [Custom]
    private bool Enter(Dissection d, in Slice s, ref int at)
    {
        RdpUdpConversations.Enter(d, s);
        if (IsSecond) d.SetProtocolColumn("RDPUDP2");
        return true;
    }

    [If(nameof(IsFirst))] public partial RdpUdpPacket Packet { get; }

    /// <summary>Version 2 is read from other bytes than those on the wire.</summary>
    [Custom]
    private bool WalkSecond(Dissection d, in Slice s, ref int at)
    {
        if (IsFirst) return true;
        if (!d.Need(s, 0, PrefixOffset + 1)) return false;
        byte[] packet = s.Bytes.ToArray();
        (packet[0], packet[PrefixOffset]) = (packet[PrefixOffset], packet[0]);
        byte source = d.AddSource(packet, "Unwrapped RDPUDP2 packet");
        return source == 0 || RdpUdp2Packet.Walk(d, new Slice(packet, s.Length, 0, source, d), out _);
    }

    private bool IsSecond => Dissection is { } d && d.Session.State<RdpUdpConversations>().IsSecond;
    private bool IsFirst => !IsSecond;
}
