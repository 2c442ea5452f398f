using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What is known of OpenVPN's sessions: the messages that are being put together.</summary>
internal sealed class OpenVpnSessions
{
    // Implementations cut messages into pieces of this size; a shorter one is the last.
    private const int PieceSize = 100;

    private readonly StateTable<ulong, PieceProgress> _bySession = new();
    private readonly PacketMemory<FragmentPlace> _memory = new();
    private ulong _messages;

    /// <summary>The whole message that a piece ends, or is; nothing if more follow.</summary>
    public static Slice Join(Dissection d, scoped in Slice s, ulong session)
    {
        Slice piece = s.Trim(s.Length);
        FragmentPlace place = d.Session.State<OpenVpnSessions>().PlaceOf(d, s, session);
        if (place is { Offset: 0, MoreFollow: false }) return piece;
        OpenVpnControl.ShowBytes(d, s, 0, "Message fragment", OpenVpnFields.FragmentBytes);
        return d.Reassemble(OpenVpnFields.Fragmentation, place, ref piece) ? piece : s.Trim(0);
    }

    private FragmentPlace PlaceOf(Dissection d, scoped in Slice s, ulong session)
    {
        if (_memory.TryRecall(d, s, out FragmentPlace place)) return place;
        d.ShareKey(session);
        place = _bySession.GetOrAdd(d.Session, session, out _).Next(ref _messages, s.Length, moreFollow: s.Length == PieceSize);
        _memory.Remember(d, s, place);
        return place;
    }
}
