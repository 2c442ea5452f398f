namespace GenShark.Protocols;

/// <summary>One session: a handshake and the data behind it.</summary>
internal sealed class WireGuardSession(uint index, int frame, WireGuardHandshake? handshake, WireGuardEnd initiator, WireGuardEnd responder)
{
    private readonly (Address Initiator, Address Responder) _first = (initiator.Address, responder.Address);

    public uint Index => index;

    /// <summary>The frame with the initiation.</summary>
    public int InitiationFrame => frame;

    /// <summary>The frame with its answer; 0 if there was none so far.</summary>
    public int ResponseFrame { get; set; }

    public bool IsAnswered => ResponseFrame > 0;

    public WireGuardHandshake? Handshake => handshake;

    /// <summary>The numbers that the sides chose for themselves.</summary>
    public uint InitiatorNumber { get; set; }

    public uint? ResponderNumber { get; set; }

    /// <summary>Where the sides are: they may move.</summary>
    public WireGuardEnd Initiator { get; private set; } = initiator;

    public WireGuardEnd Responder { get; set; } = responder;

    /// <summary>The keys of the data; null if they are not known.</summary>
    public (ChaChaPoly FromInitiator, ChaChaPoly FromResponder)? Keys { get; set; }

    /// <summary>Data came, from where one side now is.</summary>
    public void Follow(Dissection d, bool isFromInitiator)
    {
        if (isFromInitiator) Initiator = WireGuardEnd.SourceOf(d);
        else Responder = WireGuardEnd.SourceOf(d);
        DependOn(d);
    }

    /// <summary>The packet has to do with those between the hosts that the session began with.</summary>
    public void DependOn(Dissection d) => d.DependOn(_first.Initiator, _first.Responder);
}

/// <summary>Where one side of a session is.</summary>
internal readonly record struct WireGuardEnd(Address Address, ushort Port)
{
    public static WireGuardEnd SourceOf(Dissection d) => new(d.SourceAddress, d.Session.State<UdpConversations>().Ports.Source);
    public static WireGuardEnd DestinationOf(Dissection d) => new(d.DestinationAddress, d.Session.State<UdpConversations>().Ports.Destination);
}
