namespace GenShark.Protocols;

/// <summary>What the server grants of what was requested (MQTT 3.1.1, 3.9.3).</summary>
public enum MqttGrantedQos : byte
{
    [Name("At most once delivery (Fire and Forget)")] AtMostOnce = 0,
    [Name("At least once delivery (Acknowledged deliver)")] AtLeastOnce = 1,
    [Name("Exactly once delivery (Assured Delivery)")] ExactlyOnce = 2,
    [Name("Reserved")] Reserved = 3,
    [Name("Failure")] Failure = 128,
}
