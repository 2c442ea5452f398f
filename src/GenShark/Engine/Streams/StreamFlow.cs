namespace GenShark;

/// <summary>One direction of a stream: what the engine keeps between its parts. The protocol that carries the stream has one for each.</summary>
public sealed class StreamFlow
{
    /// <summary>The message of which bytes lack.</summary>
    internal StreamMessage? Pending { get; set; }
}

/// <summary>Where in a stream a part of it belongs.</summary>
/// <param name="Flow">The direction of the stream.</param>
/// <param name="Position">The place of the part's first byte, counted from anywhere; it may run over.</param>
/// <param name="IsEnd">Whether the stream ends with the part.</param>
/// <param name="IsKnown">False if the part may not be what follows: it is read by itself.</param>
public readonly record struct StreamPlace(StreamFlow Flow, uint Position, bool IsEnd, bool IsKnown = true);
