namespace GenShark.Protocols;

/// <summary>The streams of media that were announced in a session, by the end that they go to or come from. The other end is not known: it may be anybody.</summary>
internal sealed class MediaSetups
{
    private readonly StateTable<PacketEnd, MediaSetup> _byEnd = new();

    /// <summary>The calls that descriptions showed when they passed.</summary>
    public PacketMemory<byte[][]> Calls { get; } = new();

    // What is announced of one end in more calls than these is not kept.
    private const int MostCalls = 16;

    /// <summary>Looks for announcements in what TCP carries between ports of Skinny.</summary>
    public static void Listen(Dissection d, in Slice payload)
    {
        if (!d.Session.IsRevisit && !d.IsQuoted) SkinnyMedia.Read(d, payload.Bytes);
    }

    /// <summary>A stream of RTP will go to an end, or come from it. Returns the calls that this was said in so far.</summary>
    public static byte[][] Announce(Dissection d, in PacketEnd end, MediaSetup setup)
    {
        ref MediaSetup? place = ref d.Session.State<MediaSetups>()._byEnd.GetOrAdd(d.Session, end, out _);
        byte[][] calls = place?.Calls ?? [];
        bool isNew = setup.CallId.Length > 0 && calls.Length < MostCalls && !Array.Exists(calls, call => call.AsSpan().SequenceEqual(setup.CallId));
        if (isNew) calls = [.. calls, setup.CallId];
        setup.Calls = calls;
        place = setup;
        Open(d, end);
        return calls;
    }

    /// <summary>Something else will: reports of RTP, or media in other forms.</summary>
    public static void Open(Dissection d, in PacketEnd end)
    {
        d.TellOthers(end.Key);
        d.Session.State<UdpConversations>().Open(d, end);
    }

    /// <summary>What was said of the stream whose packet is being walked; null if nothing was. As tshark has it, the destination says more than the source.</summary>
    public static MediaSetup? Of(Dissection d) => Announcers.Find(d, d.Session.State<MediaSetups>()._byEnd);
}
