namespace GenShark.Protocols;

/// <summary>Which retained messages a new subscription gets (MQTT 5.0, 3.8.3.1).</summary>
public enum MqttRetainHandling : byte
{
    [Name("Send msgs at subscription time")] Send = 0,
    [Name("Send msgs if subscription does not exist")] SendIfNew = 1,
    [Name("Do not send msgs at subscription time")] DoNotSend = 2,
    [Name("Reserved")] Reserved = 3,
}
