namespace GenShark.Protocols;

/// <summary>What a message is (MQTT 5.0, 2.1.2).</summary>
public enum MqttMessageType : byte
{
    [Name("Reserved")] Reserved = 0,
    [Name("Connect Command")] Connect = 1,
    [Name("Connect Ack")] ConnectAck = 2,
    [Name("Publish Message")] Publish = 3,
    [Name("Publish Ack")] PublishAck = 4,
    [Name("Publish Received")] PublishReceived = 5,
    [Name("Publish Release")] PublishRelease = 6,
    [Name("Publish Complete")] PublishComplete = 7,
    [Name("Subscribe Request")] Subscribe = 8,
    [Name("Subscribe Ack")] SubscribeAck = 9,
    [Name("Unsubscribe Request")] Unsubscribe = 10,
    [Name("Unsubscribe Ack")] UnsubscribeAck = 11,
    [Name("Ping Request")] PingRequest = 12,
    [Name("Ping Response")] PingResponse = 13,
    [Name("Disconnect Req")] Disconnect = 14,
    [Name("Authentication Exchange")] Authentication = 15,
}
