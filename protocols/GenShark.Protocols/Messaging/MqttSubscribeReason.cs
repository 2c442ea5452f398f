namespace GenShark.Protocols;

/// <summary>How a server answers a subscription (MQTT 5.0, 3.9.3).</summary>
public enum MqttSubscribeReason : byte
{
    [Name("Granted QoS 0")] GrantedQoS0 = 0,
    [Name("Granted QoS 1")] GrantedQoS1 = 1,
    [Name("Granted QoS 2")] GrantedQoS2 = 2,
    [Name("Unspecified error")] UnspecifiedError = 128,
    [Name("Implementation specific error")] ImplementationSpecificError = 131,
    [Name("Not authorized")] NotAuthorized = 135,
    [Name("Topic Filter invalid")] TopicFilterInvalid = 143,
    [Name("Packet Identifier in use")] PacketIdentifierInUse = 145,
    [Name("Quota exceeded")] QuotaExceeded = 151,
    [Name("Shared Subscription not supported")] SharedSubscriptionNotSupported = 158,
    [Name("Subscription Identifiers not supported")] SubscriptionIdentifiersNotSupported = 161,
    [Name("Wildcard Subscription not supported")] WildcardSubscriptionNotSupported = 162,
}
