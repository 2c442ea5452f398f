namespace GenShark.Protocols;

/// <summary>The message that is being walked, whose head is asked for many times.</summary>
internal sealed class SipMessages
{
    private (int Frame, int Offset, int Length, byte Source) _headed;
    private SipHead _head;
    private byte[] _callId = [];

    /// <summary>The call that the message belongs to; empty outside of messages.</summary>
    public ReadOnlySpan<byte> CallId => _callId;

    public SipHead HeadOf(Dissection d, in Slice message)
    {
        // Collected bytes that are only looked at are no data source yet: they have no place.
        if (message is { Source: 0, Offset: 0 }) return SipHead.Read(message.Bytes);
        var place = (d.Frame.Number, message.Offset, message.CapturedLength, message.Source);
        if (place == _headed) return _head;
        _headed = place;
        return _head = SipHead.Read(message.Bytes);
    }

    /// <summary>Whether the message came over TCP.</summary>
    public static bool IsStream(Dissection d)
    {
        ReadOnlySpan<Layer> layers = d.Layers;
        int carrier = layers.Length - 1;
        while (carrier > 0 && layers[carrier].Protocol.FilterName is not ("tcp" or "udp")) carrier--;
        return carrier > 0 && layers[carrier].Protocol == TcpProtocol.Instance;
    }

    public void EnterBody(ReadOnlySpan<byte> callId)
    {
        if (!callId.SequenceEqual(_callId)) _callId = callId.ToArray();
    }

    public void LeaveBody() => _callId = [];
}
