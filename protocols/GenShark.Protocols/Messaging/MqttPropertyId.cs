namespace GenShark.Protocols;

/// <summary>What a property tells (MQTT 5.0, 2.2.2.2).</summary>
public enum MqttPropertyId : byte
{
    [Name("Payload Format Indicator")] PayloadFormatIndicator = 0x1,
    [Name("Publication Expiry Interval")] PublicationExpiryInterval = 0x2,
    [Name("Content Type")] ContentType = 0x3,
    [Name("Response Topic")] ResponseTopic = 0x8,
    [Name("Correlation Data")] CorrelationData = 0x9,
    [Name("Subscription Identifier")] SubscriptionIdentifier = 0xb,
    [Name("Session Expiry Interval")] SessionExpiryInterval = 0x11,
    [Name("Assigned Client Identifier")] AssignedClientIdentifier = 0x12,
    [Name("Server Keep Alive")] ServerKeepAlive = 0x13,
    [Name("Authentication Method")] AuthenticationMethod = 0x15,
    [Name("Authentication Data")] AuthenticationData = 0x16,
    [Name("Request Problem Information")] RequestProblemInformation = 0x17,
    [Name("Will Delay Interval")] WillDelayInterval = 0x18,
    [Name("Request Response Information")] RequestResponseInformation = 0x19,
    [Name("Response Information")] ResponseInformation = 0x1a,
    [Name("Server Reference")] ServerReference = 0x1c,
    [Name("Reason String")] ReasonString = 0x1f,
    [Name("Receive Maximum")] ReceiveMaximum = 0x21,
    [Name("Topic Alias Maximum")] TopicAliasMaximum = 0x22,
    [Name("Topic Alias")] TopicAlias = 0x23,
    [Name("Maximum QoS")] MaximumQoS = 0x24,
    [Name("Retain Available")] RetainAvailable = 0x25,
    [Name("User Property")] UserProperty = 0x26,
    [Name("Maximum Packet Size")] MaximumPacketSize = 0x27,
    [Name("Wildcard Subscription Available")] WildcardSubscriptionAvailable = 0x28,
    [Name("Subscription Identifier Available")] SubscriptionIdentifierAvailable = 0x29,
    [Name("Shared Subscription Available")] SharedSubscriptionAvailable = 0x2a,
}
