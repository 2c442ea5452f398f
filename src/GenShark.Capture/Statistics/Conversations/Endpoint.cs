namespace GenShark.Capture.Statistics;

/// <summary>What one end of conversations sent and got.</summary>
public sealed class Endpoint
{
    internal Endpoint(ConversationEnd end) => End = end;

    public ConversationEnd End { get; }

    public Traffic Sent { get; private set; }

    public Traffic Received { get; private set; }

    /// <summary>Packets and bytes in both directions.</summary>
    public Traffic Total => new(Sent.Frames + Received.Frames, Sent.Bytes + Received.Bytes);

    internal void Send(int bytes) => Sent = Sent.With(bytes);

    internal void Receive(int bytes) => Received = Received.With(bytes);
}
