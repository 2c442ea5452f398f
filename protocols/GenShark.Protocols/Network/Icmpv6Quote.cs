namespace GenShark.Protocols;

/// <summary>The packet that a message of ICMPv6 quotes.</summary>
internal static class Icmpv6Quote
{
    /// <summary>Walks the packet in the tree that is open. What is no IPv6 is data; no bytes are nothing. False only if the capture cut it.</summary>
    public static bool Walk(Dissection d, in Slice packet)
    {
        if (packet.Length == 0) return true;
        if (packet.CapturedLength > 0 && packet.UInt8(0) >> 4 != 6) return d.CallData(packet);
        // IPv6 stands in another file, and may not be there.
        return !Registry.TryFindProtocol("ipv6", out Protocol? ipv6) || d.CallQuoted(ipv6, packet);
    }
}
