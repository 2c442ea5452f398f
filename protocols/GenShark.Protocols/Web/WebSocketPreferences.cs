namespace GenShark.Protocols;

/// <summary>What the user may choose of WebSocket. What can't be set has its default so far.</summary>
internal sealed class WebSocketPreferences
{
    [Preference("decompress", "No description")]
    public bool Decompress { get; } = true;
}
