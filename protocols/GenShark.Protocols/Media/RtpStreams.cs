namespace GenShark.Protocols;

/// <summary>The streams of RTP in a session, and what the packet being walked has to do with its own.</summary>
internal sealed class RtpStreams
{
    private readonly StateTable<(MediaSetup Setup, uint Source), uint> _last = new();
    private readonly PacketMemory<RtpView> _memory = new();

    /// <summary>What a packet shows of its stream.</summary>
    public static RtpView ViewOf(Dissection d, in Slice packet)
    {
        RtpStreams all = d.Session.State<RtpStreams>();
        if (all._memory.TryRecall(d, packet, out RtpView known)) return known;
        MediaSetup? setup = MediaSetups.Of(d);
        if (setup is null) return default;
        var view = new RtpView(setup, all.Extend(d.Session, setup, packet.UInt32(8), packet.UInt16(2)));
        all._memory.Remember(d, packet, view);
        return view;
    }

    // The number with these low bits that is nearest to the last one (RFC 3550, A.1). Counting begins one round on, so that there is something before it.
    private uint Extend(Session session, MediaSetup setup, uint source, ushort number)
    {
        ref uint last = ref _last.GetOrAdd(session, (setup, source), out bool exists);
        if (!exists) last = 0x10000;
        return last = (uint)(last + (short)(number - (ushort)last));
    }
}

/// <summary>What a packet shows of its stream.</summary>
/// <param name="Setup">What was said of the stream; null if nothing was.</param>
/// <param name="ExtendedNumber">The packet's number, counted on beyond 65535.</param>
internal readonly record struct RtpView(MediaSetup? Setup, uint ExtendedNumber);
