namespace GenShark.Protocols;

/// <summary>Who mostly announces what packets between other hosts have to do with (<see cref="Dissection.TellOthers"/>).</summary>
public static class Announcers
{
    /// <summary>Whether packets of a well-known port may be such: those of SIP, of Skinny, and requests for a transfer by TFTP. Others may be, too.</summary>
    public static bool Uses(ushort port) => port is Sip.SipPort or SkinnyMedia.Port or Tftp.Port;

    /// <summary>What was announced of the end that the datagram being walked goes to, else of the one that it comes from; null if nothing was.</summary>
    internal static T? Find<T>(Dissection d, StateTable<PacketEnd, T> announced) where T : class
    {
        if (announced.Count == 0) return null;
        (ushort source, ushort destination) = d.Session.State<UdpConversations>().Ports;
        return Find(d, announced, new PacketEnd(d.DestinationAddress, destination)) ?? Find(d, announced, new PacketEnd(d.SourceAddress, source));
    }

    private static T? Find<T>(Dissection d, StateTable<PacketEnd, T> announced, in PacketEnd end) where T : class
    {
        T? found = announced.Find(end);
        if (found is not null) d.ShareKey(end.Key);
        return found;
    }
}
