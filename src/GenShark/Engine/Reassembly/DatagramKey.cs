namespace GenShark;

/// <summary>Which datagram a piece belongs to. As in tshark 4.0, neither VLAN nor interface count.</summary>
/// <param name="Owner">The filter name of the protocol whose datagram it is.</param>
/// <param name="Source">Where the piece comes from.</param>
/// <param name="Destination">Where it goes.</param>
/// <param name="Number">What tells it from others on this way.</param>
internal readonly record struct DatagramKey(string Owner, Address Source, Address Destination, ulong Number);
