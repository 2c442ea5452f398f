namespace GenShark.Protocols;

/// <summary>How a server answers the end of a subscription (MQTT 5.0, 3.11.3).</summary>
public enum MqttUnsubscribeReason : byte
{
    [Name("Success")] Success = 0,
    [Name("No subscription existed")] NoSubscriptionExisted = 17,
    [Name("Implementation specific error")] ImplementationSpecificError = 131,
    [Name("Not authorized")] NotAuthorized = 135,
    [Name("Topic Filter invalid")] TopicFilterInvalid = 143,
    [Name("Packet Identifier in use")] PacketIdentifierInUse = 145,
}
