namespace GenShark.Protocols;

/// <summary>How surely a message is delivered (MQTT 5.0, 4.3).</summary>
public enum MqttQos : byte
{
    [Name("At most once delivery (Fire and Forget)")] AtMostOnce = 0,
    [Name("At least once delivery (Acknowledged deliver)")] AtLeastOnce = 1,
    [Name("Exactly once delivery (Assured Delivery)")] ExactlyOnce = 2,
    [Name("Reserved")] Reserved = 3,
}
