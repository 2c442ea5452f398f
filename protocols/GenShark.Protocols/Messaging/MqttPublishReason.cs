namespace GenShark.Protocols;

/// <summary>How a message is received (MQTT 5.0, 3.4.2.1, 3.5.2.1).</summary>
public enum MqttPublishReason : byte
{
    [Name("Success")] Success = 0,
    [Name("No matching subscribers")] NoMatchingSubscribers = 16,
    [Name("Unspecified error")] UnspecifiedError = 128,
    [Name("Implementation specific error")] ImplementationSpecificError = 131,
    [Name("Not authorized")] NotAuthorized = 135,
    [Name("Topic Name invalid")] TopicNameInvalid = 144,
    [Name("Packet Identifier in use")] PacketIdentifierInUse = 145,
    [Name("Quota exceeded")] QuotaExceeded = 151,
    [Name("Payload format invalid")] PayloadFormatInvalid = 153,
}
