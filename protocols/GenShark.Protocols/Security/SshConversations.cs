namespace GenShark.Protocols;

/// <summary>The connections of a session, and the messages of the layer being walked.</summary>
internal sealed class SshConversations
{
    private const int FirstPort = 22, SecondPort = 29418;

    private readonly StateTable<uint, SshConversation> _byStream = new();
    private readonly PacketMemory<(SshMessage[] Messages, string Column, string Title)> _memory = new();
    private readonly PacketMemory<SshPlace> _places = new();

    /// <summary>The messages of the layer.</summary>
    public List<SshMessage> Messages { get; } = [];

    /// <summary>The Protocol column.</summary>
    public string Column { get; private set; } = "";

    /// <summary>The head of a message of which only the beginning is there.</summary>
    public string TitleOfBegun { get; private set; } = "";

    /// <summary>Whether the packet comes from the side whose port is SSH's.</summary>
    public static bool IsFromServer(Dissection d)
    {
        (ushort source, ushort destination) = TransportStream.PortsOf(d);
        return destination is not (FirstPort or SecondPort) && (source is FirstPort or SecondPort || source < destination);
    }

    /// <summary>A layer begins.</summary>
    public void Enter(Dissection d, in Slice layer)
    {
        Messages.Clear();
        if (_memory.TryRecall(d, layer, out (SshMessage[] Messages, string Column, string Title) known))
        {
            Messages.AddRange(known.Messages);
            (Column, TitleOfBegun) = (known.Column, known.Title);
            if (d.Session.IsSecondPass) TitleOfBegun = Find(d).Revise(Messages, TitleOfBegun, IsFromServer(d));
            return;
        }
        bool isFromServer = IsFromServer(d);
        SshConversation conversation = Find(d);
        Column = conversation.Version switch { 0 => "SSH", 1 => "SSHv1", _ => "SSHv2" };
        for (int at = 0; !d.IsBegun && at < layer.Length;)
        {
            SshMessage message = conversation.Take(layer.From(at), isFromServer);
            Messages.Add(message);
            at = message.Size < layer.Length - at ? at + message.Size : layer.Length;
        }
        SshPlace place = conversation.PlaceOf(isFromServer);
        TitleOfBegun = d.IsBegun && SshConversation.Look(layer, isFromServer, ref place).Form == SshForm.Version ? "" : conversation.TitleOf(isFromServer);
        if (d.Session.KeepsHistory) _memory.Remember(d, layer, (Messages.ToArray(), Column, TitleOfBegun));
    }

    /// <summary>How many bytes the messages take that the slice begins with, as far as they are whole.</summary>
    public int SizeOf(Dissection d, in Slice s)
    {
        bool isFromServer = IsFromServer(d);
        SshConversation conversation = Find(d);
        if (!_places.TryRecall(d, s, out SshPlace place))
        {
            place = conversation.PlaceOf(isFromServer);
            if (!d.Session.IsRevisit) _places.Remember(d, s, place);
        }
        int at = 0;
        while (at < s.Length)
        {
            int size = SshConversation.Look(s.From(at), isFromServer, ref place).Size;
            if (size < 0 || size > s.Length - at) return at > 0 ? at : size;
            at += size;
        }
        return at;
    }

    private SshConversation Find(Dissection d) => _byStream.GetOrAdd(d.Session, TransportStream.NumberOf(d, isTcp: true), out _) ??= new SshConversation();
}
