namespace GenShark.Protocols;

/// <summary>Which echo request an echo reply answers.</summary>
internal sealed class EchoConversations
{
    private readonly StateTable<Key, Request> _requests = new();
    private readonly PacketMemory<EchoResponse?> _memory = new();
    private readonly PacketMemory<EchoRequest> _noted = new();

    private readonly record struct Key(ConversationKey Hosts, ushort Identifier, ushort Sequence, ushort Checksum);

    private readonly record struct Request(int Frame, Timestamp Time, EchoRequest? Noted);

    /// <summary>Notes a request. Its data and the reply's are the same, so the reply's checksum is known.</summary>
    /// <returns>In a second pass, what became of it; else null.</returns>
    public EchoRequest? EnterRequest(Dissection d, in Slice slice, ushort identifier, ushort sequence, ushort replyChecksum)
    {
        if (d.Session.IsRevisit) return d.Session.IsSecondPass && _noted.TryRecall(d, slice, out EchoRequest? known) ? known : null;
        EchoRequest? noted = d.Session.KeepsHistory ? new EchoRequest() : null;
        if (noted is not null) _noted.Remember(d, slice, noted);
        _requests.Set(d.Session, KeyOf(d, identifier, sequence, replyChecksum), new Request(d.Frame.Number, d.Frame.Time, noted));
        return null;
    }

    /// <summary>The request that a reply answers, if it is the first to do so.</summary>
    public EchoResponse? FindRequest(Dissection d, in Slice slice, ushort identifier, ushort sequence, ushort checksum)
    {
        if (_memory.TryRecall(d, slice, out EchoResponse? known)) return known;
        EchoResponse? found = null;
        if (_requests.Remove(KeyOf(d, identifier, sequence, checksum), out Request request))
        {
            request.Noted?.AnsweredIn = (uint)d.Frame.Number;
            found = new EchoResponse((uint)request.Frame, d.Frame.Time - request.Time);
        }
        _memory.Remember(d, slice, found);
        return found;
    }

    private static Key KeyOf(Dissection d, ushort identifier, ushort sequence, ushort checksum) =>
        new(new ConversationKey(d.SourceAddress, 0, d.DestinationAddress, 0, out _), identifier, sequence, checksum);
}

/// <summary>The frame of the request that a reply answers, and the time between both.</summary>
internal readonly record struct EchoResponse(uint Frame, Interval Time)
{
    /// <summary>As Wireshark counts: the nanoseconds in doubles.</summary>
    public double Milliseconds => Time.Seconds * 1000.0 + Time.Nanoseconds / 1_000_000.0;

    /// <summary>Writes the label of the time, the last node, and the column.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="label">How the protocol calls the time.</param>
    public void Write(Dissection d, string label)
    {
        if (d.WantsText)
        {
            d.BeginText().Append(label).Append(": ").Append(Milliseconds, "F3").Append(" ms");
            d.EndText(d.LastNode);
        }
        d.BeginInfo(append: true)?.Append($" (request in {Frame})");
    }
}
