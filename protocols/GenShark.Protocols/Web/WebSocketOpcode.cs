namespace GenShark.Protocols;

/// <summary>What a WebSocket frame holds (RFC 6455, 11.8).</summary>
public enum WebSocketOpcode : byte
{
    [Name("Continuation")] Continuation = 0,
    [Name("Text")] Text = 1,
    [Name("Binary")] Binary = 2,
    [Name("Connection Close")] Close = 8,
    [Name("Ping")] Ping = 9,
    [Name("Pong")] Pong = 10,
}
