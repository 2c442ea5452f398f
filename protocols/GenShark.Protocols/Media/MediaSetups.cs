namespace GenShark.Protocols;

/// <summary>The streams of media that were announced in a session, by the end that they go to or come from. The other end is not known: it may be anybody.</summary>
internal sealed class MediaSetups
{
    private readonly StateTable<PacketEnd, MediaSetup> _byEnd = new();

    /// <summary>Whether between these ports there may be talk of media: in SIP or in Skinny.</summary>
    public static bool MayAnnounce(ushort source, ushort destination) => IsOf(source) || IsOf(destination);

    private static bool IsOf(ushort port) => port is SipMedia.Port or SkinnyMedia.Port;

    /// <summary>Looks for announcements in what UDP or TCP carries between such ports.</summary>
    public static void Listen(Dissection d, in Slice payload, bool isSkinny)
    {
        if (d.Session.IsRevisit || d.IsQuoted) return;
        if (isSkinny) SkinnyMedia.Read(d, payload.Bytes);
        else SipMedia.Read(d, payload.Bytes);
    }

    /// <summary>A stream of RTP will go to an end, or come from it.</summary>
    public static void Announce(Dissection d, in PacketEnd end, MediaSetup setup)
    {
        d.Session.State<MediaSetups>()._byEnd.Set(d.Session, end, setup);
        Open(d, end);
    }

    /// <summary>Something else will: reports of RTP, or media in other forms.</summary>
    public static void Open(Dissection d, in PacketEnd end)
    {
        d.DependOnOthers();
        d.Session.State<UdpConversations>().Open(d, end);
    }

    /// <summary>What was said of the stream whose packet is being walked; null if nothing was. As tshark has it, the destination says more than the source.</summary>
    public static MediaSetup? Of(Dissection d)
    {
        StateTable<PacketEnd, MediaSetup> all = d.Session.State<MediaSetups>()._byEnd;
        if (all.Count == 0) return null;
        (ushort source, ushort destination) = d.Session.State<UdpConversations>().Ports;
        return all.Find(new PacketEnd(d.DestinationAddress, destination)) ?? all.Find(new PacketEnd(d.SourceAddress, source));
    }
}
