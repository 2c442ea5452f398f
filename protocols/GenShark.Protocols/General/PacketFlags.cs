namespace GenShark.Protocols;

/// <summary>Which way a packet went (pcapng's epb_flags, bits 0 and 1).</summary>
public enum PacketDirection : byte
{
    [Name("Unknown")] Unknown = 0,
    [Name("Inbound")] Inbound = 1,
    [Name("Outbound")] Outbound = 2,
}

/// <summary>How a packet was addressed (pcapng's epb_flags, bits 2 to 4).</summary>
public enum PacketReception : byte
{
    [Name("Not specified")] NotSpecified = 0,
    [Name("Unicast")] Unicast = 1,
    [Name("Multicast")] Multicast = 2,
    [Name("Broadcast")] Broadcast = 3,
    [Name("Promiscuous")] Promiscuous = 4,
}
