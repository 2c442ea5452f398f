namespace GenShark.Protocols;

/// <summary>The version that a client asks for (MQTT 5.0, 3.1.2.2).</summary>
public enum MqttVersion : byte
{
    [Name("MQTT v3.1")] V31 = 3,
    [Name("MQTT v3.1.1")] V311 = 4,
    [Name("MQTT v5.0")] V50 = 5,
}
