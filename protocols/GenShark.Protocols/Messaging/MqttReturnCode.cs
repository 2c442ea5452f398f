namespace GenShark.Protocols;

/// <summary>Whether the server takes the connection (MQTT 3.1.1, 3.2.2.3).</summary>
public enum MqttReturnCode : byte
{
    [Name("Connection Accepted")] Accepted = 0,
    [Name("Connection Refused: unacceptable protocol version")] UnacceptableVersion = 1,
    [Name("Connection Refused: identifier rejected")] IdentifierRejected = 2,
    [Name("Connection Refused: server unavailable")] ServerUnavailable = 3,
    [Name("Connection Refused: bad user name or password")] BadUserNameOrPassword = 4,
    [Name("Connection Refused: not authorized")] NotAuthorized = 5,
}
