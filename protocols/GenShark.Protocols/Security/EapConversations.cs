using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Who authenticates to whom, and the messages of TLS between them that are being put together.</summary>
internal sealed class EapConversations
{
    private readonly ConversationTable<EapConversation> _byEnds = new();
    private readonly PacketMemory<FragmentPlace> _memory = new();
    private ulong _messages;

    // Pieces of messages (RFC 5216, 2.1.5).
    private readonly FragmentFields _fragmentation = new("eap", "EAP-TLS")
    {
        PieceName = "EAP-TLS Fragment",
        Set = EapFields.TlsFragments,
        Fragment = EapFields.TlsFragment,
        Overlap = EapFields.TlsFragmentOverlap,
        Conflict = EapFields.TlsFragmentOverlapConflict,
        MultipleTails = EapFields.TlsFragmentMultipleTails,
        TooLong = EapFields.TlsFragmentFragmentTooLong,
        Error = EapFields.TlsFragmentError,
        Count = EapFields.TlsFragmentCount,
        Length = EapFields.TlsReassembledLen,
    };

    /// <summary>Whether the layer of TLS that is being walked stands in EAP.</summary>
    public static bool IsWithin(Dissection d) => Tls.CarrierOf(d) is >= 0 and var carrier && d.Layers[carrier].Protocol == EapProtocol.Instance;

    /// <summary>The conversation's number among those of TLS: those of TCP are counted for themselves.</summary>
    public static uint StreamOf(Dissection d) => 3u << 30 | Find(d, out _).Number;

    /// <summary>Whether the packet goes from the one of both ends to the other that counts as forward.</summary>
    public static bool IsForward(Dissection d)
    {
        Find(d, out bool isForward);
        return isForward;
    }

    /// <summary>The whole message that a piece ends, or is; nothing if more follow.</summary>
    /// <param name="application">The name of the protocol within TLS, if there is one.</param>
    public static Slice Join(Dissection d, scoped in Slice s, bool moreFollow, string? application)
    {
        if (application is not null) Tls.Conversations(d).Start(d, application);
        Slice piece = s.Trim(s.Length);
        EapConversations all = d.Session.State<EapConversations>();
        FragmentPlace place = all.PlaceOf(d, s, moreFollow);
        if (place is { Offset: 0, MoreFollow: false }) return piece;
        return d.Reassemble(all._fragmentation, place, ref piece) ? piece : s.Trim(0);
    }

    private FragmentPlace PlaceOf(Dissection d, scoped in Slice s, bool moreFollow)
    {
        if (_memory.TryRecall(d, s, out FragmentPlace place)) return place;
        EapConversation conversation = Find(d, out bool isForward);
        place = conversation.ProgressOf(isForward).Next(ref _messages, s.Length, moreFollow);
        _memory.Remember(d, s, place);
        return place;
    }

    private static EapConversation Find(Dissection d, out bool isForward)
    {
        var key = new ConversationKey(d.SourceAddress, 0, d.DestinationAddress, 0, out isForward);
        return d.Session.State<EapConversations>()._byEnds.GetOrAdd(d.Session, key, static number => new EapConversation((uint)number));
    }
}

/// <summary>One of them.</summary>
internal sealed class EapConversation(uint number)
{
    private PieceProgress _forward, _reverse;

    public uint Number => number;

    public ref PieceProgress ProgressOf(bool isForward) => ref isForward ? ref _forward : ref _reverse;
}
