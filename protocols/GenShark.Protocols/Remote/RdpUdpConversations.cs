namespace GenShark.Protocols;

/// <summary>The connections of a session that carry the Remote Desktop Protocol over UDP.</summary>
internal sealed class RdpUdpConversations
{
    // From which packet on a connection speaks version 2.
    private readonly StateTable<uint, int> _secondFrom = new();

    /// <summary>Whether the packet that is being walked is of version 2.</summary>
    public bool IsSecond { get; private set; }

    /// <summary>A packet begins.</summary>
    public static void Enter(Dissection d, in Slice packet)
    {
        RdpUdpConversations all = d.Session.State<RdpUdpConversations>();
        uint stream = UdpConversations.StreamOf(d);
        all.IsSecond = all._secondFrom.TryGet(stream, out int from) && d.Frame.Number >= from;
        if (!all.IsSecond && from == 0 && RdpUdpPacket.AgreesOnSecond(packet)) all._secondFrom.Set(d.Session, stream, d.Frame.Number + 1);
    }
}
