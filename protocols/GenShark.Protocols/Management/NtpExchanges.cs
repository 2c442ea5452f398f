namespace GenShark.Protocols;

/// <summary>Which request of a conversation a response answers: what only a second pass shows, as in tshark.</summary>
internal sealed class NtpExchanges
{
    private readonly StateTable<(bool IsStream, uint Conversation), Exchange> _last = new();
    private readonly PacketMemory<NtpExchange> _memory = new();

    // Of the message being walked; null in a first pass.
    private NtpExchange? _current;

    /// <summary>Shows what the message being walked has to do with others.</summary>
    public void Show(Dissection d, in Slice message)
    {
        if (_current is not { } current) return;
        Slice start = message.Whole;
        if (current.ResponseIn is { } response) d.Number(NtpFields.ResponseIn, start, 0, 0, (ulong)response, NodeFlags.Generated);
        if (current.RequestIn is { } request) d.Number(NtpFields.RequestIn, start, 0, 0, (ulong)request, NodeFlags.Generated);
        if (current.Time is { } time) d.Time(NtpFields.DeltaTime, start, 0, 0, time, NodeFlags.Generated);
    }

    public void Enter(Dissection d, in Slice slice, NtpMode mode, bool isResponse)
    {
        _current = null;
        if (d.Session.IsRevisit)
        {
            if (d.Session.IsSecondPass && _memory.TryRecall(d, slice, out NtpExchange? known)) _current = known;
            return;
        }
        if (!d.Session.KeepsHistory || d.IsQuoted) return;
        bool isStream = DnsCarrier.IsStream(d, slice);
        uint conversation = TransportStream.NumberOf(d, isStream);
        var noted = new NtpExchange();
        if (!isResponse) _last.Set(d.Session, (isStream, conversation), new Exchange(noted, mode, (uint)d.Frame.Number, d.Frame.Time));
        else if (_last.TryGet((isStream, conversation), out Exchange asked)) Answer(asked, d.Frame, noted, (isStream, conversation));
        _memory.Remember(d, slice, noted);
    }

    // A server answers once; what control messages ask for may come in parts.
    private void Answer(in Exchange asked, in Frame frame, NtpExchange noted, (bool, uint) conversation)
    {
        asked.Noted.ResponseIn ??= (uint)frame.Number;
        (noted.RequestIn, noted.Time) = (asked.Frame, frame.Time - asked.Time);
        if (asked.Mode == NtpMode.Client) _last.Remove(conversation);
    }

    private readonly record struct Exchange(NtpExchange Noted, NtpMode Mode, uint Frame, Timestamp Time);
}

/// <summary>What an NTP message has to do with others.</summary>
internal sealed class NtpExchange
{
    /// <summary>The frame of the first response to a request.</summary>
    public uint? ResponseIn { get; set; }

    /// <summary>The frame of the request that a response answers.</summary>
    public uint? RequestIn { get; set; }

    /// <summary>How long after the request the response came.</summary>
    public Interval? Time { get; set; }
}
