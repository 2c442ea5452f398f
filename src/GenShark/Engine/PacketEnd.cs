namespace GenShark;

/// <summary>One end of a packet's way, as conversations know it.</summary>
public readonly record struct PacketEnd(Address Host, ushort Port);
