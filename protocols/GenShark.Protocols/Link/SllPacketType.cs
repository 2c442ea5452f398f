namespace GenShark.Protocols;

/// <summary>Whom a packet of a Linux cooked capture was meant for.</summary>
public enum SllPacketType : ushort
{
    [Name("Unicast to us")] UnicastToUs = 0,
    [Name("Broadcast")] Broadcast = 1,
    [Name("Multicast")] Multicast = 2,
    [Name("Unicast to another host")] UnicastToAnotherHost = 3,
    [Name("Sent by us")] SentByUs = 4,
}
