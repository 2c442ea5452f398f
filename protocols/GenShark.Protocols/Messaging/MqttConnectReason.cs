namespace GenShark.Protocols;

/// <summary>How a server answers a connection (MQTT 5.0, 3.2.2.2).</summary>
public enum MqttConnectReason : byte
{
    [Name("Success")] Success = 0,
    [Name("Unspecified error")] UnspecifiedError = 128,
    [Name("Malformed Packet")] MalformedPacket = 129,
    [Name("Protocol Error")] ProtocolError = 130,
    [Name("Implementation specific error")] ImplementationSpecificError = 131,
    [Name("Unsupported Protocol Version")] UnsupportedProtocolVersion = 132,
    [Name("Client Identifier not valid")] ClientIdentifierNotValid = 133,
    [Name("Bad User Name or Password")] BadUserNameOrPassword = 134,
    [Name("Not authorized")] NotAuthorized = 135,
    [Name("Server unavailable")] ServerUnavailable = 136,
    [Name("Server busy")] ServerBusy = 137,
    [Name("Banned")] Banned = 138,
    [Name("Bad authentication method")] BadAuthenticationMethod = 140,
    [Name("Topic Name invalid")] TopicNameInvalid = 144,
    [Name("Packet too large")] PacketTooLarge = 149,
    [Name("Quota exceeded")] QuotaExceeded = 151,
    [Name("Retain not supported")] RetainNotSupported = 154,
    [Name("QoS not supported")] QoSNotSupported = 155,
    [Name("Use another server")] UseAnotherServer = 156,
    [Name("Server moved")] ServerMoved = 157,
    [Name("Connection rate exceeded")] ConnectionRateExceeded = 159,
}
