namespace GenShark.Protocols;

/// <summary>How the delivery of a message goes on (MQTT 5.0, 3.6.2.1, 3.7.2.1).</summary>
public enum MqttReleaseReason : byte
{
    [Name("Success")] Success = 0,
    [Name("Packet Identifier not found")] PacketIdentifierNotFound = 146,
}
